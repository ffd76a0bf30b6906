import type { VersionLine } from "../../../catalogue/version-view.ts";
import { formatDateTime } from "../../parts/format-time.ts";
import { notOurs } from "../../parts/not-ours.ts";
import { standingLabel } from "./procedure-labels.ts";

/** The edits of a procedure, the newest first; below them what came with the content. */
export function VersionTable({ versions, today }: { versions: VersionLine[]; today: string }) {
  if (versions.length === 0)
    return <p class="hint">Thủ tục này chưa được cán bộ sửa: trợ lý nói theo bản gốc.</p>;
  return (
    <table class="cards plain">
      <caption class="unseen">Các bản sửa</caption>
      <thead>
        <tr>
          <th scope="col">Bản</th>
          <th scope="col">Tình trạng</th>
          <th scope="col">Người soạn</th>
          <th scope="col">Lý do</th>
          <th scope="col">Thay đổi lúc</th>
        </tr>
      </thead>
      <tbody>
        {versions.map((version) => (
          <tr key={version.id}>
            <th scope="row">
              <a href={`/console/knowledge/versions/${version.id}`}>Bản {version.version}</a>
            </th>
            <td data-label="Tình trạng">{standingLabel(version, today)}</td>
            <td data-label="Người soạn" {...notOurs}>
              {version.author}
            </td>
            <td data-label="Lý do" {...notOurs}>
              {version.reason ?? "–"}
            </td>
            <td data-label="Thay đổi lúc">{formatDateTime(version.changedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
