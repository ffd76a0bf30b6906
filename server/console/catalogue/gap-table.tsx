import type { GapLine } from "../../catalogue/gap-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDateTime } from "../parts/format-time.ts";
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
        </tr>
      </thead>
      <tbody>
        {gaps.map((gap) => (
          <tr key={gap.id}>
            <th scope="row">
              <a href={`/console/knowledge/gaps/${gap.id}`}>{gap.words}</a>
            </th>
            <td>{gapOutcomeLabel(gap.outcome)}</td>
            <td data-label="Số lần">{gap.count}</td>
            <td data-label="Lần gần nhất">{formatDateTime(gap.lastAt)}</td>
            <td data-label="Thủ tục">{nameOf(gap.procedure ?? gap.wanted)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
