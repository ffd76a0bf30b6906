import { Readable } from "node:stream";
import { type CsvError, type Info, parse } from "csv-parse";
import { type Column, columnOf } from "./columns.ts";

export type CsvRow =
  | { line: number; cells: Partial<Record<Column, string>> }
  /** The row can't be read. */
  | { line: number; reason: string };

/** The file as a whole can't be read from here on. */
export class CsvFault extends Error {}

/**
 * Reads a CSV file row by row: UTF-8 with or without byte order mark, parted by comma, semicolon
 * or tab. Rows above the headings are passed over. Throws CsvFault.
 */
export async function* readCsv(file: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
  const text = await openText(file);
  const skipped: CsvRow[] = [];
  const parser = parse({
    delimiter: text.delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 100_000,
    on_skip: (error) => void skipped.push(unreadable(error)),
  });
  Readable.from(text.chunks)
    .on("error", (error) => parser.destroy(error))
    .pipe(parser);
  let headings: Headings | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      if (headings) yield { line: info.lines, cells: cellsOf(headings, record) };
      else headings = headingsOf(record, info.lines);
      yield* skipped.splice(0);
    }
  } catch (error) {
    if (error instanceof CsvFault) throw error;
    throw new CsvFault("tập tin bị hỏng hoặc bị cắt ngang", { cause: error });
  }
  yield* skipped;
  if (!headings) throw new CsvFault(noHeadings);
}

type Parsed = { record: string[]; info: Info };
type Headings = readonly (Column | undefined)[];

const noHeadings = "không thấy dòng tiêu đề có cột mã hồ sơ và cột trạng thái";

/** Undefined above the headings; an export has at most a few lines of title there. */
function headingsOf(record: readonly string[], line: number): Headings | undefined {
  const headings = record.map((heading) => columnOf(heading));
  if (headings.includes("code") && headings.includes("state")) return headings;
  if (line > 30) throw new CsvFault(noHeadings);
  return undefined;
}

/** Where two headings mean one column, the first cell that is not empty counts. */
function cellsOf(headings: Headings, record: readonly string[]): Partial<Record<Column, string>> {
  const cells: Partial<Record<Column, string>> = {};
  for (const [place, column] of headings.entries()) {
    if (column && !cells[column]?.trim()) cells[column] = record[place] ?? "";
  }
  return cells;
}

function unreadable(error: CsvError | undefined): CsvRow {
  const line = Number(error?.["lines"] ?? 0);
  return { line, reason: "dòng có dấu ngoặc kép sai" };
}

async function openText(
  file: AsyncIterable<Uint8Array>,
): Promise<{ delimiter: string; chunks: AsyncIterable<string> }> {
  const decoded = decode(file);
  let head = "";
  while (!/\n.*\n/s.test(head) && head.length < 65_536) {
    const next = await decoded.next();
    if (next.done) break;
    head += next.value;
  }
  const chunks = (async function* whole() {
    yield head;
    yield* decoded;
  })();
  return { delimiter: delimiterOf(head), chunks };
}

async function* decode(file: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const bytes of file) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CsvFault("tập tin không phải UTF-8: xin lưu lại dạng CSV UTF-8", { cause: error });
  }
}

/** The one that stands most often in the first lines. */
function delimiterOf(head: string): string {
  const count = (mark: string) => head.split(mark).length;
  return [";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ",");
}
