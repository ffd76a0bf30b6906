import type { Imported } from "../../knowledge/index.ts";

/** What an import did, for the person who ran it. */
export function procedureImportWords(imported: Imported): string {
  const { file, written, refused, skipped, report } = imported;
  return [
    file === undefined
      ? "Không có thủ tục nào để ghi; nội dung đang có giữ nguyên."
      : `Đã ghi ${written} thủ tục vào ${file}.`,
    ...(skipped.length > 0
      ? [`Bỏ qua ${skipped.length} thủ tục đã có trong bộ nội dung: ${some(skipped)}`]
      : []),
    ...(refused.length > 0 ? [`Không nhận ${refused.length} dòng:`] : []),
    ...refused.slice(0, 20).map(({ line, reason }) => `  dòng ${line}: ${reason}`),
    ...(refused.length > 20 ? [`  ... và ${refused.length - 20} dòng nữa`] : []),
    "",
    "Trường                   tách được  nguyên văn  để trống",
    ...Object.entries(report.columns).map(
      ([name, { parsed, kept, empty }]) =>
        `${name.padEnd(24)} ${pad(parsed, 9)}  ${pad(kept, 10)}  ${pad(empty, 8)}`,
    ),
    ...remarkLines(report),
    ...countLines("Không lấy trường:", report.leftOut),
  ].join("\n");
}

function remarkLines({ columns }: Imported["report"]): string[] {
  return Object.entries(columns).flatMap(([name, { remarks }]) => countLines(`${name}:`, remarks));
}

function countLines(
  heading: string,
  counts: Readonly<Record<string, { count: number; codes: readonly string[] }>>,
): string[] {
  const lines = Object.entries(counts).map(
    ([name, { count, codes }]) =>
      `  ${name}: ${count} (${codes.join(", ")}${count > codes.length ? ", ..." : ""})`,
  );
  return lines.length === 0 ? [] : ["", heading, ...lines];
}

function some(codes: readonly string[]): string {
  const more = codes.length - 20;
  return more > 0 ? `${codes.slice(0, 20).join(", ")}, ... và ${more} nữa` : codes.join(", ");
}

function pad(count: number, width: number): string {
  return String(count).padStart(width);
}
