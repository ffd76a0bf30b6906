import type { PlannedUnit } from "../../units/plan-units.ts";
import { notOurs } from "../parts/not-ours.ts";
import { lineFaults } from "./unit-labels.ts";

/** What each line would do; those at fault first. */
export function ImportPreview({ plan }: { plan: readonly PlannedUnit[] }) {
  const faults = plan.filter(({ outcome }) => outcome.kind === "fault");
  const added = plan.filter(({ outcome }) => outcome.kind === "add");
  const rows = [...faults, ...plan.filter(({ outcome }) => outcome.kind !== "fault")];
  return (
    <section class="card" aria-labelledby="preview-title" role="status">
      <h2 id="preview-title">Sẽ làm gì</h2>
      <p>
        <span>Đơn vị mới:</span> {added.length}. <span>Dòng có lỗi, bỏ qua:</span> {faults.length}.{" "}
        <span>Tất cả các dòng:</span> {plan.length}.
      </p>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">Dòng</th>
            <th scope="col">Đơn vị</th>
            <th scope="col">Việc</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostRows).map((row) => (
            <tr key={row.line}>
              <td data-label="Dòng">{row.line}</td>
              <th scope="row" {...notOurs}>
                {row.name}
              </th>
              <td data-label="Việc">
                <Outcome outcome={row.outcome} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostRows && <p class="hint">Chỉ hiện 200 dòng đầu.</p>}
    </section>
  );
}

const mostRows = 200;

function Outcome({ outcome }: Pick<PlannedUnit, "outcome">) {
  switch (outcome.kind) {
    case "fault":
      return <span class="late">{lineFaults[outcome.fault]}</span>;
    case "add":
      return <span>Thêm mới</span>;
    case "known":
      return outcome.newAliases.length === 0 ? (
        <span>Đã có, không đổi</span>
      ) : (
        <>
          <span>Thêm tên khác:</span> <span {...notOurs}>{outcome.newAliases.join("; ")}</span>
        </>
      );
  }
}
