import { FileFault } from "./file-fault.ts";
import type { SharedStrings } from "./read-shared-strings.ts";

/** Rows whose cells carry their own text and nothing but their place and kind. */
export type PlainBlock = { words: string; formulaRows: ReadonlySet<number> };

/**
 * Makes blocks of a sheet plain: shared texts are put into their cells, styles and empty cells left
 * out, rows with formulas noted. Throws FileFault for more than 702 columns (a cell far to the right
 * would make a wide row of nothing) and for texts that, each pointed to many times, would inflate
 * beyond measure.
 */
export function plainSheet(strings: SharedStrings): (xml: string, last: number) => PlainBlock {
  let told = 0;
  return (xml, last) => {
    let inBlock = 0;
    if (tagInTag.test(xml)) throw new FileFault(strange);
    const words = xml.replaceAll(
      cell,
      (whole: string, attributes: string, end: string, value?: string) => {
        const ref = place.exec(attributes)?.[1] ?? "";
        if (ref.replace(/\d+$/, "").length > 2) throw new FileFault(tooWide);
        if (end !== "") return ref ? "" : whole;
        const at = ref ? ` r="${ref}"` : "";
        const type = kind.exec(attributes)?.[1] ?? "n";
        if (type !== "s")
          return `<c${at} t="${type}">${value === undefined ? "" : `<v>${value}</v>`}`;
        const text = strings(Number(value ?? -1));
        told += text.length;
        inBlock += text.length;
        if (told > mostTold || inBlock > mostInBlock) throw new FileFault(tooMuch);
        return `<c${at} t="inlineStr"><is>${text}</is>`;
      },
    );
    return { words: words.replaceAll(cellEnd, "</c>"), formulaRows: formulaRowsOf(xml, last) };
  };
}

/** By row number; a row without one follows the one before it. */
function formulaRowsOf(xml: string, last: number): ReadonlySet<number> {
  const rows = new Set<number>();
  if (!formula.test(xml)) return rows;
  let row = last;
  for (const [, attributes] of xml.matchAll(rowOrFormula)) {
    if (attributes === undefined) rows.add(row);
    else row = Number(/\br\s*=\s*["'](\d+)/.exec(attributes)?.[1] ?? row + 1);
  }
  return rows;
}

/** A cell's opening tag, with its value where that is all it holds. */
const cell =
  /<(?:\w+:)?c((?:\s[^<>]*?)?)(\/?)>(?:\s*<(?:\w+:)?v(?:\s[^<>]*)?>([^<]*)<\/(?:\w+:)?v\s*>)?/g;
const cellEnd = /<\/\w+:c>/g;
const place = /\sr\s*=\s*["']([A-Z]+\d+)["']/;
const kind = /\st\s*=\s*["'](s|str|inlineStr|b|e|n|d)["']/;
const formula = /<(?:\w+:)?f[\s/>]/;
const rowOrFormula = /<(?:\w+:)?(?:row((?:\s[^<>]*)?)>|f[\s/>])/g;

/** No XML has a tag begin within a tag; with it gone, every tag is found by its brackets. */
const tagInTag = /<[^<>]*</;

/** Half a million rows of two kilobytes; the rows of one block. */
const mostTold = 1024 * 1024 * 1024;
const mostInBlock = 32 * 1024 * 1024;

const strange = "bảng tính có chỗ không đúng chuẩn: xin xuất lại";
const tooWide = "bảng tính có quá nhiều cột: xin xuất lại";
const tooMuch = "chữ trong bảng tính quá dài: xin chia nhỏ rồi nhập từng phần";
