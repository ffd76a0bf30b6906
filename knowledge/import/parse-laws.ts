import type { ProcedureRecord } from "../procedure-record.ts";
import { findLawNumbers, type LawNumber } from "./find-law-numbers.ts";
import { oneSpace } from "./one-space.ts";
import type { Reading } from "./reading.ts";

type Law = ProcedureRecord["legalBasis"][number];

const heading = "Tên văn bản pháp lýMã văn bản";

/**
 * Reads the legal basis, whose rows (title, number) were run together: "Luật Hộ tịch60/2014/QH13
 * Quy định chi tiết…123/2015/NĐ-CP". A row ends with a number behind which the next title begins
 * without space. Where a title may end in digits of its own, title and number stay one text.
 */
export function parseLaws(text: string | null): Reading<Law[]> {
  if (text === null) return { outcome: "empty", value: [], remarks: [] };
  if (!text.startsWith(heading))
    return { outcome: "kept", value: [], remarks: ["căn cứ pháp lý không có tiêu đề bảng"] };
  const body = text.slice(heading.length);
  const laws: Law[] = [];
  let start = 0;
  let unclear = 0;
  let before: LawNumber | undefined;
  for (const number of findLawNumbers(body)) {
    const isRepeat =
      before?.end === number.start &&
      body.slice(before.start, before.end) === body.slice(number.start, number.end);
    before = number;
    if (!endsRow(body, number, start)) continue;
    const law = toLaw(body.slice(start, number.end), number.start - start, isRepeat);
    if (law.title === null && law.id.length > number.end - number.start) unclear++;
    laws.push(law);
    start = number.end;
  }
  const rest = oneSpace(body.slice(start));
  if (rest !== "") laws.push({ id: rest, title: null, effectiveFrom: null });
  const remarks = [
    ...(unclear > 0 ? ["số hiệu không tách chắc chắn được khỏi tên văn bản"] : []),
    ...(rest === "" ? [] : ["văn bản không có số hiệu nhận ra được"]),
  ];
  const outcome = laws.some(({ title }) => title !== null) || rest === "" ? "parsed" : "kept";
  return outcome === "kept" ? { outcome, value: [], remarks } : { outcome, value: laws, remarks };
}

/** Inside a title a number is followed by a space or a stop, or by the row's own number. */
function endsRow(body: string, { start, end }: LawNumber, rowStart: number): boolean {
  const next = body[end];
  if (next === undefined) return true;
  // A number that stands without space behind a title is the row's own, whatever follows.
  if (
    start > rowStart &&
    /[\p{L})”"]/u.test(body[start - 1] ?? "") &&
    nextTitle.test(body.slice(end, end + 30))
  )
    return true;
  if (/[\s,.;:)\]”"/–-]/.test(next)) return false;
  if (!/\d/.test(next)) return true;
  const isLabelled = labelOf(body.slice(rowStart, start)) !== undefined;
  return isLabelled || (start > rowStart && body[start - 1] !== " ");
}

const kind =
  "(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư liên tịch|Thông tư|Quyết định|Chỉ thị|Hiến pháp|NĐ|NQ|TT|QĐ)";
const nextTitle = new RegExp(`^\\s+${kind} `);
const label = new RegExp(`(?<=\\S)(?:${kind}(?: số:?)? |(?:Số|số):? ?)$`);

/** Where the words before a number begin that belong to it: "…tín dụngLuật số " at "Luật". */
function labelOf(before: string): number | undefined {
  return label.exec(before)?.index;
}

/** A row as its title and its number; `at` is where the number begins in it. */
function toLaw(row: string, at: number, isRepeat: boolean): Law {
  const before = row.slice(0, at);
  const digits = /^\d+/.exec(row.slice(at))?.[0] ?? "";
  if (isRepeat) return split(row, at);
  // "năm 2016" and "01/2016/QH14" run together: four digits of a year, then the number.
  if (/\s$|\d\/$/.test(before) && /^(?:19|20)\d{2}[0-9]{1,4}$/.test(digits))
    return split(row, at + 4);
  const own = labelOf(before);
  if (own !== undefined) return split(row, own);
  if (/[^\s\d(/–-]$/.test(before) && digits.length <= 5) return split(row, at);
  return { id: oneSpace(row), title: null, effectiveFrom: null };
}

function split(row: string, at: number): Law {
  return {
    id: oneSpace(row.slice(at)),
    title: oneSpace(row.slice(0, at)) || null,
    effectiveFrom: null,
  };
}
