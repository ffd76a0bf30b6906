import type { ImportReport } from "../../dossiers/import/import-report.ts";
import { reasonWords } from "../../dossiers/import/reason-words.ts";
import { formatNumber } from "./import-words.ts";

/** What the rows do; `isPlan`: would do. */
export function ReportTable({ report, isPlan }: { report: ImportReport; isPlan: boolean }) {
  return (
    <>
      <table class="import-report">
        <caption>{isPlan ? "Nếu nhập tệp này" : "Lần nhập này"}</caption>
        <tbody>
          {lines.map(({ key, label }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td class="number">{formatNumber(report[key])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {report.undone && <Undone undone={report.undone} />}
    </>
  );
}

const lines = [
  { key: "created", label: "Hồ sơ mới" },
  { key: "changed", label: "Hồ sơ thay đổi" },
  { key: "unchanged", label: "Hồ sơ không đổi" },
  { key: "older", label: "Tin cũ hơn tin đã có, bỏ qua" },
  { key: "refused", label: "Dòng bị từ chối" },
] as const;

function Undone({ undone }: { undone: NonNullable<ImportReport["undone"]> }) {
  const { restored, deleted, kept } = undone;
  return (
    <>
      <p>
        Hoàn tác: {formatNumber(restored)} hồ sơ trở về như trước, {formatNumber(deleted)} hồ sơ mới
        được xoá.
      </p>
      {kept > 0 && (
        <p class="hint">
          {formatNumber(kept)} hồ sơ được giữ nguyên vì đã có tin mới hơn sau lần nhập này.
        </p>
      )}
    </>
  );
}

/** Why rows are refused, and each of them: all that are kept, a thousand. */
export function Refusals({ report, href }: { report: ImportReport; href: string }) {
  const { refused, refusals } = report;
  return (
    <section class="card" aria-labelledby="refusals-title">
      <h2 id="refusals-title">Các dòng bị từ chối</h2>
      <ul>
        {reasonsOf(report).map(([reason, count]) => (
          <li key={reason}>
            <span>{reason}</span>: {formatNumber(count)}
          </li>
        ))}
      </ul>
      <p>
        Xin sửa những dòng này trong phần mềm một cửa rồi xuất và nhập lại: dòng đã nhập không bị
        nhập hai lần.
      </p>
      {refused > refusals.length && (
        <p class="hint">
          Có {formatNumber(refused)} dòng bị từ chối; chỉ {formatNumber(refusals.length)} dòng đầu
          được giữ lại lý do.
        </p>
      )}
      <p>
        <a class="button" href={href}>
          Tải danh sách (CSV)
        </a>
      </p>
      <details>
        <summary>Xem từng dòng</summary>
        <Lines report={report} />
      </details>
    </section>
  );
}

function Lines({ report }: { report: ImportReport }) {
  return (
    <table class="refusals">
      <thead>
        <tr>
          <th scope="col">Dòng</th>
          <th scope="col">Lý do</th>
        </tr>
      </thead>
      <tbody>
        {report.refusals.map(({ line, reason }, at) => (
          <tr key={at}>
            <th scope="row">{line}</th>
            <td>{reasonWords(reason)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The commonest first. */
function reasonsOf({ refusals }: ImportReport): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { reason } of refusals) {
    const kind = reasonWords(reason.code === "twin" ? { code: "twin" } : reason);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).slice(0, mostReasons);
}

const mostReasons = 10;
