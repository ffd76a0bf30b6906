import type { ProcedureRecord } from "../procedure-record.ts";
import { oneSpace } from "./one-space.ts";
import type { Reading } from "./reading.ts";
import { splitFormFiles } from "./split-form-files.ts";

type Component = ProcedureRecord["components"][number];

const heading = "Tên giấy tờMẫu đơn, tờ khaiSố lượng";
const remarks = {
  noTable: "không có bảng giấy tờ",
  noCount: "giấy tờ không có số lượng",
  unclearCount: "số lượng dính liền với tên giấy tờ, không tách chắc chắn được",
  unclearForm: "tên tệp mẫu dính liền với tên giấy tờ",
} as const;

/**
 * Reads the papers, whose tables were run together: each table begins with its case ("--": always)
 * and the heading, and each row ends with its count: "Tờ khai…Mẫu 01.docx1 bản chính,2 bản sao".
 * Nothing is left out: words without a count become a paper of unknown count.
 */
export function parsePapers(text: string | null): Reading<Component[]> {
  if (text === null || isDashes(text)) return { outcome: "empty", value: [], remarks: [] };
  if (!text.includes(heading)) return { outcome: "kept", value: [], remarks: [remarks.noTable] };
  const doubts = new Set<string>();
  const components = [...papersIn(text, doubts)];
  return { outcome: "parsed", value: components, remarks: [...doubts] };
}

/** The papers one by one, for those who only look at the first. */
export function* papersIn(text: string, doubts = new Set<string>()): Generator<Component> {
  const [first = "", ...tables] = text.split(heading);
  let when = caseOf(first);
  for (const [at, table] of tables.entries()) {
    const { rows, rest } = readRows(table);
    for (const row of rows) yield toComponent(row, when, doubts);
    if (rows.length === 0 && when !== null) yield uncounted(when, null, doubts);
    if (at < tables.length - 1) when = caseOf(rest);
    else if (!isDashes(rest)) yield uncounted(rest, when, doubts);
  }
}

type Row = { name: string; original: number | null; copy: number | null; isUnclear?: boolean };

function readRows(table: string): { rows: Row[]; rest: string } {
  const rows: Row[] = [];
  let start = 0;
  for (const cell of table.matchAll(/(\d{1,9}) bản chính(?:,(\d) bản sao)?/g)) {
    const [all, run = "", copy] = cell;
    const end = cell.index + all.length;
    const kept = endsRow(table[end], table[end + 1])
      ? digitsOfName(table[cell.index - 1] ?? "", run)
      : "text";
    if (kept === "text") continue;
    const isUnclear = kept === "unclear";
    const name = table.slice(start, isUnclear ? end : cell.index + kept).trim();
    const before = rows.at(-1);
    start = end;
    if (name === "" && before !== undefined) before.name += ` ${all}`;
    else if (name === "") rows.push({ name: all, original: null, copy: null });
    else if (isUnclear) rows.push({ name, original: null, copy: null, isUnclear });
    else rows.push({ name, original: Number(run.slice(kept)), copy: copy ? Number(copy) : null });
  }
  return { rows, rest: table.slice(start) };
}

/** Behind a count the next row begins at once; running text goes on with a space or a stop. */
function endsRow(next: string | undefined, second: string | undefined): boolean {
  if (next === undefined || next === "\t" || next === "\n") return true;
  if (next === " ") return second !== undefined && /[\p{Lu}+*-]/u.test(second);
  return !/[,.;:)\]/”"]/.test(next);
}

/**
 * How many digits before "bản chính" belong to the paper's name; a count is one digit and stands
 * without space: "01/01/20261" is 2026 and 1, " 01 bản chính" is running text.
 */
function digitsOfName(before: string, run: string): number | "text" | "unclear" {
  const isFree = before === "" || /[\s(]/.test(before);
  if (run.length === 1) return isFree && before !== "" ? "text" : 0;
  if (/^0\d$/.test(run)) return "text";
  return isFree || run.startsWith("0") || /[/.,-]/.test(before) ? run.length - 1 : "unclear";
}

function toComponent(row: Row, when: string | null, doubts: Set<string>): Component {
  const { name, forms, isUnclear } = splitFormFiles(row.name);
  if (isUnclear) doubts.add(remarks.unclearForm);
  if (row.isUnclear) doubts.add(remarks.unclearCount);
  return {
    name: oneSpace(name),
    copies: { original: row.original, copy: row.copy },
    form: forms.length === 0 ? null : forms.join("; "),
    when,
  };
}

/** Words where a row should be. */
function uncounted(name: string, when: string | null, doubts: Set<string>): Component {
  doubts.add(remarks.noCount);
  return toComponent({ name, original: null, copy: null }, when, doubts);
}

function caseOf(text: string): string | null {
  return isDashes(text) ? null : oneSpace(text.replace(/^(?:--)+|(?:--)+$/g, ""));
}

function isDashes(text: string): boolean {
  return /^(?:--|\s)*$/.test(text);
}
