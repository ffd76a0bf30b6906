import type { StaffLine } from "../../staff/staff-view.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { PostForm } from "../parts/post-form.tsx";
import { roleLabels } from "../parts/role-labels.ts";
import type { Visit } from "../visit.ts";

export function StaffTable({ staff, visit }: { staff: StaffLine[]; visit: Visit }) {
  const manages = visit.may("staff.manage");
  return (
    <table class="cards">
      <caption class="unseen">Nhân viên và vai trò</caption>
      <thead>
        <tr>
          <th scope="col">Họ tên</th>
          <th scope="col">Tên đăng nhập</th>
          <th scope="col">Vai trò</th>
          <th scope="col">Trạng thái</th>
          <th scope="col">Dùng gần đây</th>
          {manages && <th scope="col">Việc</th>}
        </tr>
      </thead>
      <tbody>
        {staff.map((line) => (
          <tr key={line.id}>
            <th scope="row">{line.displayName}</th>
            <td data-label="Tên đăng nhập">{line.login}</td>
            <td data-label="Vai trò">{roleLabels[line.role]}</td>
            <td data-label="Trạng thái">{stateWords(line)}</td>
            <td data-label="Dùng gần đây">
              {line.lastSeenAt ? formatDateTime(line.lastSeenAt) : "–"}
            </td>
            {manages && (
              <td>
                <Deeds line={line} visit={visit} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Deeds({ line, visit }: { line: StaffLine; visit: Visit }) {
  const path = `/console/staff/${line.id}`;
  if (!line.isActive) {
    return (
      <PostForm csrf={visit.csrf} action={`${path}/open`}>
        <button class="small" aria-label={`Mở lại tài khoản của ${line.displayName}`}>
          Mở lại
        </button>
      </PostForm>
    );
  }
  return (
    <div class="deeds">
      <PostForm csrf={visit.csrf} action={`${path}/link`}>
        <button class="small" aria-label={`Tạo liên kết mới cho ${line.displayName}`}>
          Liên kết mới
        </button>
      </PostForm>
      {line.id !== visit.staff.id && (
        <PostForm csrf={visit.csrf} action={`${path}/close`}>
          <button class="small danger" aria-label={`Khoá tài khoản của ${line.displayName}`}>
            Khoá
          </button>
        </PostForm>
      )}
    </div>
  );
}

function stateWords(line: StaffLine): string {
  if (!line.isActive) return "Đã khoá";
  return line.hasPassword ? "Đang dùng" : "Chưa đặt mật khẩu";
}
