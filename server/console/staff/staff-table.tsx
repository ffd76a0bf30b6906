import type { StaffLine } from "../../staff/staff-view.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { roleLabels } from "../parts/role-labels.ts";
import { staffStateWords } from "./staff-state-words.ts";

/** `manages`: each name leads to the page where the account is changed. */
export function StaffTable({ staff, manages }: { staff: StaffLine[]; manages: boolean }) {
  return (
    <table class="cards">
      <caption class="unseen">Nhân viên và vai trò</caption>
      <thead>
        <tr>
          <th scope="col">Họ tên</th>
          <th scope="col">Tên đăng nhập</th>
          <th scope="col">Vai trò</th>
          <th scope="col">Đơn vị</th>
          <th scope="col">Trạng thái</th>
          <th scope="col">Hai bước</th>
          <th scope="col">Dùng gần đây</th>
        </tr>
      </thead>
      <tbody>
        {staff.map((line) => (
          <tr key={line.id}>
            <th scope="row" {...notOurs}>
              {manages ? (
                <a href={`/console/staff/${line.id}`}>{line.displayName}</a>
              ) : (
                line.displayName
              )}
            </th>
            <td data-label="Tên đăng nhập" {...notOurs}>
              {line.login}
            </td>
            <td data-label="Vai trò">{roleLabels[line.role]}</td>
            <td data-label="Đơn vị">
              {line.unit ? <span {...notOurs}>{line.unit.name}</span> : "Toàn cơ quan"}
            </td>
            <td data-label="Trạng thái">{staffStateWords(line)}</td>
            <td data-label="Hai bước">{line.hasSecondFactor ? "Đã bật" : "Chưa bật"}</td>
            <td data-label="Dùng gần đây">
              {line.lastSeenAt ? formatDateTime(line.lastSeenAt) : "–"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
