import type { ImportShown } from "../../dossiers/import/imports-view.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import type { Visit } from "../visit.ts";
import { formatNumber, isGoingOn, stateLabels, stateTags, wayWords } from "./import-words.ts";

type Props = { imports: readonly ImportShown[]; visit: Visit };

export function ImportsTable({ imports, visit }: Props) {
  if (imports.length === 0)
    return (
      <p class="card empty">
        Chưa có lần nhập nào. Xin xuất danh sách hồ sơ từ phần mềm một cửa rồi tải tệp lên ở trên.
      </p>
    );
  return (
    <table
      class="cards"
      data-live-again={imports.some(({ state }) => isGoingOn(state)) ? 3 : undefined}
    >
      <caption class="unseen">Các lần nhập hồ sơ, mới nhất trước</caption>
      <thead>
        <tr>
          <th scope="col">Lúc</th>
          <th scope="col">Tệp</th>
          <th scope="col">Cách nhập</th>
          <th scope="col">Kết quả</th>
          <th scope="col">Tình trạng</th>
          <th scope="col">Việc</th>
        </tr>
      </thead>
      <tbody>
        {imports.map((one) => (
          <Row key={one.id} one={one} visit={visit} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ one, visit }: { one: ImportShown; visit: Visit }) {
  const at = formatDateTime(one.createdAt);
  const tag = `tag ${stateTags[one.state]}`.trim();
  return (
    <tr>
      <th scope="row" class="nowrap">
        <a href={`/console/dossiers/imports/${one.id}`}>{at}</a>
      </th>
      <td data-label="Tệp">
        <span class="file-name" {...notOurs}>
          {one.fileName}
        </span>
      </td>
      <td data-label="Cách nhập">
        <span>{wayWords[one.way]}</span>
        {one.staff && (
          <span class="sub" {...notOurs}>
            {one.staff.displayName}
          </span>
        )}
      </td>
      <td data-label="Kết quả">
        <Counts one={one} />
      </td>
      <td data-label="Tình trạng">
        <span class={tag}>{stateLabels[one.state]}</span>
      </td>
      <td>
        {one.canUndo && visit.may("dossiers.undo_import") && (
          <a
            class="button small nowrap"
            href={`/console/dossiers/imports/${one.id}/undo`}
            aria-label={`Hoàn tác lần nhập lúc ${at}`}
          >
            Hoàn tác
          </a>
        )}
      </td>
    </tr>
  );
}

/** Of the run, else of the check. */
function Counts({ one }: { one: ImportShown }) {
  const report = one.report ?? one.checkReport;
  if (!report) return <>–</>;
  const { created, changed, refused } = report;
  return (
    <>
      <span>
        {formatNumber(created)} mới, {formatNumber(changed)} thay đổi
      </span>
      {refused > 0 && <span class="sub">{formatNumber(refused)} dòng bị từ chối</span>}
    </>
  );
}
