import { Readable } from "node:stream";
import { type CsvError, type Info, parse } from "csv-parse";
import { type ColumnMapping, columnOf } from "./columns.ts";
import { FileFault } from "./file-fault.ts";
import { decodeText, findEncoding } from "./read-encoding.ts";
import type { Table, TableRow } from "./read-table.ts";

/**
 * A CSV file in UTF-8, UTF-16 or Windows-1258, parted by comma, semicolon or tab. A last row that
 * breaks off is not handed out: half a code could be another dossier's.
 */
export async function openCsv(path: string, mapping?: ColumnMapping): Promise<Table> {
  const encoding = await findEncoding(path);
  return { rows: () => readCsv(decodeText(path, encoding), mapping) };
}

async function* readCsv(
  decoded: AsyncGenerator<string>,
  mapping?: ColumnMapping,
): AsyncGenerator<TableRow> {
  const text = await openText(decoded, mapping);
  const skipped: TableRow[] = [];
  let skippedLine = 0;
  const parser = parse({
    delimiter: text.delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 100_000,
    on_skip: (error) => {
      const row = unreadable(error);
      // The rest of a line with a stray quote is tried, and skipped, again and again.
      if (row.line !== skippedLine) skipped.push(row);
      skippedLine = row.line;
    },
  });
  Readable.from(text.chunks)
    .on("error", (error) => parser.destroy(error))
    .pipe(parser);
  let last: { line: number; cells: string[] } | undefined;
  let width = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      if (last) yield last;
      yield* skipped.splice(0);
      last = { line: info.lines, cells: record };
      width = Math.max(width, record.length);
    }
  } catch (error) {
    if (last) yield last;
    if (error instanceof FileFault) throw error;
    throw new FileFault(cutOff, { cause: error });
  }
  if (last && !text.endsLine() && last.cells.length < width) throw new FileFault(cutOff);
  if (last) yield last;
  yield* skipped;
}

type Parsed = { record: string[]; info: Info };

const cutOff = "tập tin bị hỏng hoặc bị cắt ngang";

function unreadable(error: CsvError | undefined): TableRow {
  const line = Number(error?.["lines"] ?? 0);
  return { line, reason: { code: "wrong_quotes" } };
}

async function openText(decoded: AsyncGenerator<string>, mapping?: ColumnMapping) {
  let head = "";
  let end = "";
  while (head.length < 65_536) {
    const next = await decoded.next();
    if (next.done) break;
    head += next.value;
  }
  async function* chunks() {
    yield head;
    end = head.slice(-1);
    for await (const text of decoded) {
      if (text) end = text.slice(-1);
      yield text;
    }
  }
  return {
    delimiter: delimiterOf(head, mapping),
    chunks: chunks(),
    endsLine: () => end === "\n" || end === "\r",
  };
}

/** The one by which a line falls apart into known headings; else the most frequent. */
function delimiterOf(head: string, mapping?: ColumnMapping): string {
  const lines = head.split(/[\r\n]+/, 40);
  const known = (mark: string) =>
    Math.max(
      ...lines.map((line) => line.split(mark).filter((one) => columnOf(one, mapping)).length),
    );
  const count = (mark: string) => known(mark) * 100_000 + head.split(mark).length;
  return [";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ",");
}
