import type { ImportReport } from "../../dossiers/import/import-report.ts";
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

/** So many are shown; the file has all that are kept. */
const mostShown = 100;

export function Refusals({ report, href }: { report: ImportReport; href: string }) {
  const { refused, refusals } = report;
  return (
    <section class="card" aria-labelledby="refusals-title">
      <h2 id="refusals-title">Các dòng bị từ chối</h2>
      <p>
        Xin sửa những dòng này trong phần mềm một cửa rồi xuất và nhập lại: dòng đã nhập không bị
        nhập hai lần.
      </p>
      <table class="refusals">
        <thead>
          <tr>
            <th scope="col">Dòng</th>
            <th scope="col">Lý do</th>
          </tr>
        </thead>
        <tbody>
          {refusals.slice(0, mostShown).map(({ line, reason }) => (
            <tr key={line}>
              <th scope="row" class="number">
                {line}
              </th>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {refusals.length > mostShown && (
        <p class="hint">Ở đây chỉ hiện {mostShown} dòng đầu; tệp CSV có đủ.</p>
      )}
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
    </section>
  );
}
