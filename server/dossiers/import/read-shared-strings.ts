import { FileFault } from "./file-fault.ts";

/** The texts that the cells of a workbook point to, each still as the XML of its `si` element. */
export type SharedStrings = (index: number) => string;

export const noSharedStrings: SharedStrings = () => "";

/**
 * Finds where each text stands, without unpacking them: hundred thousands of names and codes take
 * the room of their bytes alone.
 */
export function findSharedStrings(bytes: Buffer): SharedStrings {
  const head = bytes.subarray(0, 65_536).toString("latin1");
  const prefix = /<(\w+:)?sst[\s>]/.exec(head)?.[1] ?? "";
  if (/<!(?:DOCTYPE|ENTITY)/i.test(head)) throw new FileFault(broken);
  const [open, close] = [`<${prefix}si`, `</${prefix}si>`];
  const places: number[] = [];
  for (let at = bytes.indexOf(open); at >= 0; at = bytes.indexOf(open, at)) {
    const start = bytes.indexOf(">", at) + 1;
    const isEmpty = bytes[start - 2] === slash;
    const end = isEmpty ? start : bytes.indexOf(close, start);
    if (start === 0 || end < 0 || places.length >= most * 2) throw new FileFault(broken);
    places.push(start, end);
    at = end;
  }
  return (index) => {
    const [start, end] = [places[index * 2], places[index * 2 + 1]];
    if (start === undefined || end === undefined) return "";
    if (end - start > longest) throw new FileFault(broken);
    return bytes.toString("utf8", start, end);
  };
}

const slash = 0x2f;
const most = 4_000_000;

/** A cell has at most 32,767 letters; with marks of fonts some more. */
const longest = 262_144;

const broken = "bảng chữ trong tập tin XLSX bị hỏng hoặc quá lớn: xin xuất lại";
