import { FileFault } from "./file-fault.ts";

/**
 * What stands between `<sheetData>` and its end, cut behind whole rows into blocks of about 32 KiB.
 * Throws FileFault for a sheet that breaks off, for one that declares entities (an expansion of
 * those could fill any memory), and for a row of several megabytes. `onLastLine` hears the number of
 * the last row, by the sheet's own word.
 */
export async function* blocksOf(
  xml: AsyncIterable<Buffer>,
  onLastLine: (line: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  let text = "";
  let start: RegExpExecArray | undefined;
  for await (const bytes of xml) {
    text += decoder.decode(bytes, { stream: true });
    if (!start) {
      start = startOf(text);
      if (!start) continue;
      if (start[0].endsWith("/>")) return;
      const lastLine = dimension.exec(text.slice(0, start.index))?.[1];
      if (lastLine) onLastLine(Number(lastLine));
      text = text.slice(start.index + start[0].length);
    }
    const prefix = start[1] ?? "";
    const end = text.indexOf(`</${prefix}sheetData`);
    if (end >= 0) {
      yield text.slice(0, end);
      return;
    }
    if (text.length < blockLetters) continue;
    text = text.replaceAll(emptyRow, "");
    const rowEnd = `</${prefix}row>`;
    for (let cut = cutOf(text, rowEnd); cut > 0; cut = cutOf(text, rowEnd)) {
      yield text.slice(0, cut);
      text = text.slice(cut);
    }
    if (text.length > longestRow) throw new FileFault(tooLong);
  }
  throw new FileFault(cutOff);
}

/** Larger texts are collected as garbage too late: 128 KiB took 70 MB more on 100,000 rows. */
const blockLetters = 32_768;
const longestRow = 4 * 1024 * 1024;

/** Behind the last whole row of a block, or behind the first row where that is longer; 0: none. */
function cutOf(text: string, rowEnd: string): number {
  if (text.length < blockLetters) return 0;
  const last = text.lastIndexOf(rowEnd, blockLetters);
  const end = last >= 0 ? last : text.indexOf(rowEnd);
  return end < 0 ? 0 : end + rowEnd.length;
}

/** Formatted and filled with nothing, a sheet may have a million of them. */
const emptyRow = /<(?:\w+:)?row\s[^<>]*\br="\d+"[^<>]*\/>/g;

function startOf(text: string): RegExpExecArray | undefined {
  const start = /<(\w+:)?sheetData(?:\s[^<>]*)?\/?>/.exec(text) ?? undefined;
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text.slice(0, start?.index))) throw new FileFault(entities);
  if (!start && text.length > longestRow) throw new FileFault(tooLong);
  return start;
}

const dimension = /<(?:\w+:)?dimension\s[^<>]*\bref="[A-Z]+\d+:[A-Z]+(\d+)"/;

const entities = "tập tin XLSX có phần khai báo lạ nên không được nhận: xin xuất lại";
const tooLong = "bảng tính có dòng quá dài: xin xuất lại";
const cutOff = "bảng tính bị hỏng hoặc bị cắt ngang: xin xuất lại";
