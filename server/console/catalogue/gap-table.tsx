import type { GapLine } from "../../catalogue/gap-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDate, formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { gapOutcomeLabel } from "./gap-labels.ts";
import { procedureName } from "./procedure-options.ts";

type Props = { gaps: GapLine[]; knowledge: ConsoleHouse["knowledge"] };

export function GapTable({ gaps, knowledge }: Props) {
  const nameOf = (slug: string | null) => (slug === null ? "–" : procedureName(knowledge, slug));
  return (
    <table class="cards">
      <caption class="unseen">Câu hỏi chưa được trả lời tốt</caption>
      <thead>
        <tr>
          <th scope="col">Lời người dân</th>
          <th scope="col">Kết cục</th>
          <th scope="col">Số lần</th>
          <th scope="col">Lần gần nhất</th>
          <th scope="col">Thủ tục</th>
          <th scope="col">Người phụ trách</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map((gap) => (
          <tr key={gap.id}>
            <th scope="row">
              <a href={`/console/knowledge/gaps/${gap.id}`} {...notOurs}>
                {gap.words}
              </a>
            </th>
            <td>{gapOutcomeLabel(gap.outcome)}</td>
            <td data-label="Số lần">{gap.count}</td>
            <td data-label="Lần gần nhất">{formatDateTime(gap.lastAt)}</td>
            <td data-label="Thủ tục" {...notOurs}>
              {nameOf(gap.procedure ?? gap.wanted)}
            </td>
            <td data-label="Người phụ trách">
              <Owner gap={gap} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Owner({ gap: { owner, dueOn, isOverdue } }: { gap: GapLine }) {
  if (owner === null) return <>–</>;
  return (
    <>
      <span {...notOurs}>{owner}</span>
      {dueOn && <span class={isOverdue ? "sub late" : "sub"}>Hạn {formatDate(dueOn)}</span>}
    </>
  );
}
