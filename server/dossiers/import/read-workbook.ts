import path from "node:path";
import { FileFault } from "./file-fault.ts";
import { type SharedStrings, findSharedStrings, noSharedStrings } from "./read-shared-strings.ts";
import { readSheet } from "./read-sheet.ts";
import type { Table } from "./read-table.ts";
import { type ZipEntries, macros, openZip } from "./zip-entries.ts";

/**
 * The sheets of an XLSX workbook, in the order of their tabs. What else is in there (styles,
 * drawings, links to other workbooks) is never opened. Throws FileFault for a workbook that is
 * damaged, has macros or a password, or is a zip bomb.
 */
export async function openWorkbook(file: string): Promise<readonly Table[]> {
  const zip = await openZip(file);
  try {
    const types = await partOf(zip, "[Content_Types].xml");
    if (/macroEnabled|vbaProject/i.test(types)) throw new FileFault(macros);
    const book = await workbookPath(zip);
    const words = await partOf(zip, book);
    const relations = await relationsOf(zip, book);
    const is1904 = tagsOf(words, "workbookPr").some((tag) => /^(?:1|true)$/.test(tag("date1904")));
    const shared = relations.find(({ type }) => type.endsWith("/sharedStrings"))?.target;
    const sheets = tagsOf(words, "sheet").flatMap((tag) => {
      const found = relations.find(({ id }) => id !== "" && id === tag("id"));
      return found?.type.endsWith("/worksheet") && zip.has(found.target) ? [found.target] : [];
    });
    const strings = shared && zip.has(shared) ? shared : undefined;
    return sheets.map((sheet) => tableOf({ file, sheet, strings, is1904 }));
  } finally {
    zip.close();
  }
}

type SheetOf = { file: string; sheet: string; strings: string | undefined; is1904: boolean };

function tableOf({ file, sheet, strings, is1904 }: SheetOf): Table {
  const table: Table = { is1904, rows };
  async function* rows() {
    const zip = await openZip(file);
    try {
      const shared: SharedStrings = strings
        ? findSharedStrings(await zip.readBytes(strings, mostShared))
        : noSharedStrings;
      const xml = await zip.open(sheet);
      yield* readSheet(xml, shared, (line) => void (table.lastLine = line));
    } finally {
      zip.close();
    }
  }
  return table;
}

const mib = 1024 * 1024;
/** Half a million rows with four texts of their own. */
const mostShared = 128 * mib;
const mostPart = 2 * mib;

async function partOf(zip: ZipEntries, name: string): Promise<string> {
  const words = (await zip.readBytes(name, mostPart)).toString("utf8");
  if (/<!(?:DOCTYPE|ENTITY)/i.test(words)) throw new FileFault(strangeXml);
  return words;
}

export const strangeXml = "tập tin XLSX có phần khai báo lạ nên không được nhận: xin xuất lại";

async function workbookPath(zip: ZipEntries): Promise<string> {
  const roots = await relationsOf(zip, "");
  const found = roots.find(({ type }) => type.endsWith("/officeDocument"));
  return found?.target ?? "xl/workbook.xml";
}

type Relation = { id: string; type: string; target: string };

async function relationsOf(zip: ZipEntries, part: string): Promise<readonly Relation[]> {
  const { dir, base } = path.posix.parse(part);
  const name = path.posix.join(dir, "_rels", `${base}.rels`);
  if (!zip.has(name)) return [];
  return tagsOf(await partOf(zip, name), "Relationship")
    .filter((tag) => tag("TargetMode") !== "External")
    .map((tag) => {
      const target = path.posix.join("/", tag("Target").startsWith("/") ? "" : dir, tag("Target"));
      return { id: tag("Id"), type: tag("Type"), target: target.slice(1) };
    });
}

/** The opening tags of a name in a small part, each as a look-up of its attributes. */
function tagsOf(xml: string, name: string): ((attribute: string) => string)[] {
  const tags = xml.match(new RegExp(String.raw`<(?:\w+:)?${name}\s[^<>]*>`, "g")) ?? [];
  return tags.map((tag) => (attribute) => {
    const value = new RegExp(String.raw`[\s:]${attribute}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
    return value?.[1] ?? value?.[2] ?? "";
  });
}
