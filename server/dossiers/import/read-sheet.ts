import { streamXlsxRows } from "hucre/xlsx";
import { FileFault } from "./file-fault.ts";
import { blocksOf } from "./read-sheet-blocks.ts";
import type { SharedStrings } from "./read-shared-strings.ts";
import { plainSheet } from "./read-plain-sheet.ts";
import type { TableCell, TableRow } from "./read-table.ts";
import { zipOfSheet } from "./zip-of-sheet.ts";

/**
 * The rows of a sheet that hold anything. The XLSX reader gets the sheet in blocks of whole rows,
 * each as a little workbook of its own: it reads ahead without end and keeps all shared texts as
 * objects, which for 100,000 rows would take several hundred megabytes. A row with a formula is
 * refused: what it shows may not be what it says elsewhere.
 */
export async function* readSheet(
  xml: AsyncIterable<Buffer>,
  strings: SharedStrings,
  onLastLine: (line: number) => void,
): AsyncGenerator<TableRow> {
  let last = 0;
  const plain = plainSheet(strings);
  for await (const block of blocksOf(xml, onLastLine)) {
    const { words, formulaRows } = plain(block, last);
    // A row without a number follows the one before it.
    const counted = last > 0 ? `<row r="${last}"/>${words}` : words;
    for await (const { index, values } of rowsOfBlock(counted)) {
      const line = index + 1;
      if (!Number.isSafeInteger(line) || line < last) throw new FileFault(brokenSheet);
      last = line;
      if (formulaRows.has(line)) yield { line, reason: { code: "formula" } };
      else if (values.some((value) => value !== null && value !== "")) {
        yield { line, cells: values.map(cellOf) };
      }
    }
  }
}

export const brokenSheet = "bảng tính bị hỏng hoặc bị cắt ngang: xin xuất lại";

async function* rowsOfBlock(words: string) {
  try {
    yield* streamXlsxRows(zipOfSheet(words));
  } catch (error) {
    if (error instanceof FileFault) throw error;
    throw new FileFault(brokenSheet, { cause: error });
  }
}

function cellOf(value: unknown): TableCell {
  if (typeof value === "string" || typeof value === "number") return value;
  return typeof value === "boolean" ? String(value) : null;
}
