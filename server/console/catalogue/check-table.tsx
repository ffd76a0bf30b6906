import type { Summary } from "../../../bot/evaluation/summarise.ts";
import type { CheckedKnowledge, GoldenCheck } from "../../catalogue/open-gate.ts";

/** The figures of the golden questions before and after, as written and without tone marks. */
export function CheckTable({ check: { before, after } }: { check: GoldenCheck }) {
  return (
    <section class="card">
      <h2>{before.written.questions} câu kiểm tra, trước và sau</h2>
      <table class="cards">
        <caption class="unseen">Kết quả kiểm tra trước và sau khi thay đổi</caption>
        <thead>
          <tr>
            <th scope="col">Chỉ số</th>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {columns.map(({ title, of }) => (
                <td key={title} data-label={title}>
                  {value(of(before, after))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type Column = { title: string; of: (before: CheckedKnowledge, after: CheckedKnowledge) => Summary };

const columns: readonly Column[] = [
  { title: "Trước", of: (before) => before.written },
  { title: "Sau", of: (_, after) => after.written },
  { title: "Không dấu, trước", of: (before) => before.bare },
  { title: "Không dấu, sau", of: (_, after) => after.bare },
];

const share = (name: keyof Summary["figures"]) => (summary: Summary) =>
  `${(100 * summary.figures[name].share).toFixed(1).replace(".", ",")} %`;

const rows: readonly { label: string; value: (summary: Summary) => string }[] = [
  { label: "Đúng thủ tục ngay", value: share("rightFirst") },
  { label: "Đúng trong ba thủ tục đầu", value: share("withinThree") },
  { label: "Xử sự đúng", value: share("rightBehaviour") },
  { label: "Đúng khía cạnh", value: share("rightAspects") },
  { label: "Đúng câu hỏi nối tiếp", value: share("followUps") },
  { label: "Lời đáp có số liệu ngoài nguồn", value: (summary) => String(summary.invented) },
];
