import type { ImportReport } from "./import-report.ts";
import { reasonWords } from "./reason-words.ts";

/** The report for whoever ran the import. */
export function reportWords(report: ImportReport, dryRun: boolean): string {
  const heading = dryRun ? "Chạy thử, chưa ghi gì:" : "Đã nhập:";
  const counts = [
    `  mới            ${report.created}`,
    `  thay đổi       ${report.changed}`,
    `  không đổi      ${report.unchanged}`,
    `  tin cũ, bỏ qua ${report.older}`,
    `  bị từ chối     ${report.refused}`,
  ];
  const refusals = report.refusals.map(
    ({ line, reason }) => `  dòng ${line}: ${reasonWords(reason)}`,
  );
  const hidden = report.refused - report.refusals.length;
  return [
    heading,
    ...counts,
    ...(refusals.length > 0 ? ["Các dòng bị từ chối:", ...refusals] : []),
    ...(hidden > 0 ? [`  ... và ${hidden} dòng nữa`] : []),
    ...(report.fault
      ? [`Dừng giữa chừng: ${report.fault}. ${dryRun ? "" : "Phần trước đó đã được nhập."}`]
      : []),
  ].join("\n");
}
