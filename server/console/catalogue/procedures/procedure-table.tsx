import { showIsoDate } from "../../../../bot/texts/show-date.ts";
import { notOurs } from "../../parts/not-ours.ts";
import type { ProcedureLine } from "./list-procedures.ts";
import { confidenceLabels, confidenceTags, lapseLabel, standingLabel } from "./procedure-labels.ts";

export function ProcedureTable({ lines, today }: { lines: ProcedureLine[]; today: string }) {
  return (
    <table class="cards">
      <caption class="unseen">Các thủ tục</caption>
      <thead>
        <tr>
          <th scope="col">Thủ tục</th>
          <th scope="col">Bản sửa</th>
          <th scope="col">Độ tin cậy</th>
          <th scope="col">Ngày kiểm tra</th>
          <th scope="col">Hạn</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.slug} line={line} today={today} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ line, today }: { line: ProcedureLine; today: string }) {
  const { slug, name, record, open, isEdited, lapses } = line;
  return (
    <tr>
      <th scope="row">
        <a href={`/console/knowledge/procedures/${slug}`} {...notOurs}>
          {name}
        </a>
        {record?.code && <span class="sub code">{record.code}</span>}
      </th>
      <td data-label="Bản sửa">
        {open ? (
          <a href={`/console/knowledge/versions/${open.id}`}>{standingLabel(open, today)}</a>
        ) : (
          <span>{isEdited ? "Cán bộ đã sửa" : "Bản gốc"}</span>
        )}
      </td>
      <td data-label="Độ tin cậy">
        {record && (
          <span class={`tag ${confidenceTags[record.confidence]}`}>
            {confidenceLabels[record.confidence]}
          </span>
        )}
      </td>
      <td data-label="Ngày kiểm tra">
        {record?.lastVerified ? showIsoDate(record.lastVerified) : "Chưa rõ"}
      </td>
      <td data-label="Hạn">
        {lapses.length === 0 && "–"}
        {lapses.map((lapse) => (
          <span key={lapse.reason} class={lapse.isOver ? "sub late" : "sub near"}>
            {lapseLabel(lapse)}
          </span>
        ))}
      </td>
    </tr>
  );
}
