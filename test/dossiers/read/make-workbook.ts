import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Zippable, zipSync } from "fflate";
import {
  type FileRow,
  type OpenOptions,
  openFile,
} from "../../../server/dossiers/import/open-file.ts";

/** A cell as XML, or a text that goes into the shared texts, or a number. */
export type MadeCell = string | number | { xml: string };

export type MadeSheet = readonly (readonly MadeCell[])[] | { xml: string };

export const cell = (xml: string): MadeCell => ({ xml });

const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a workbook, by hand as the standard describes them, not by the reader's own writer. */
export function workbookParts(
  sheets: readonly MadeSheet[],
  { is1904 = false, sharedXml }: { is1904?: boolean; sharedXml?: string } = {},
): Record<string, string> {
  const shared = new Map<string, number>();
  const bodies = sheets.map((sheet) => ("xml" in sheet ? sheet.xml : sheetXml(sheet, shared)));
  const relations = bodies.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const texts = [...shared.keys()].map(
    (text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`,
  );
  return {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationsXml(
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${bodies
      .map((_, at) => `<sheet name="Trang ${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationsXml(
      `${relations.join("")}<Relationship Id="rId99" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/>`,
    ),
    ...Object.fromEntries(bodies.map((body, at) => [`xl/worksheets/sheet${at + 1}.xml`, body])),
    "xl/sharedStrings.xml": sharedXml ?? `<sst ${main}>${texts.join("")}</sst>`,
  };
}

export function zipOf(
  parts: Record<string, string | Uint8Array>,
  level: 0 | 1 | 6 = 6,
): Uint8Array {
  const files: Zippable = {};
  for (const [name, data] of Object.entries(parts)) {
    files[name] = typeof data === "string" ? Buffer.from(data) : data;
  }
  return zipSync(files, { level });
}

export function workbook(...given: Parameters<typeof workbookParts>): Uint8Array {
  return zipOf(workbookParts(...given));
}

export function wrapRows(rows: string, head = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${head}<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`;
}

const relationsXml = (words: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${words}</Relationships>`;

function sheetXml(rows: readonly (readonly MadeCell[])[], shared: Map<string, number>): string {
  const rowXml = (cells: readonly MadeCell[], at: number) =>
    `<row r="${at + 1}">${cells.map((one, place) => cellXml(one, `${letter(place)}${at + 1}`)).join("")}</row>`;
  function cellXml(one: MadeCell, ref: string): string {
    if (typeof one === "object") return one.xml.replace("<c", `<c r="${ref}"`);
    if (typeof one === "number") return `<c r="${ref}" s="1"><v>${one}</v></c>`;
    const index = shared.get(one) ?? shared.size;
    shared.set(one, index);
    return `<c r="${ref}" t="s"><v>${index}</v></c>`;
  }
  return wrapRows(rows.map(rowXml).join(""));
}

const letter = (place: number) => String.fromCodePoint(65 + place);

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export const asOf = new Date("2026-11-20T02:00:00Z");

/** Opens the bytes as an import would, and reads them to the end. */
export async function readBytes(
  bytes: Uint8Array | string,
  options: Partial<OpenOptions> = {},
): Promise<{
  format: string;
  headings: unknown;
  rowsHint?: number;
  rows: FileRow[];
  fault?: string;
}> {
  const folder = await mkdtemp(path.join(tmpdir(), "dossiers-"));
  try {
    const file = path.join(folder, "file");
    await writeFile(file, bytes);
    const now = new Date("2026-11-23T02:00:00Z");
    const opened = await openFile(file, { fileName: "ho-so", asOf, now, ...options });
    const rows: FileRow[] = [];
    const { rows: _, ...told } = opened;
    try {
      for await (const row of opened.rows()) rows.push(row);
    } catch (error) {
      return { ...told, rows, fault: (error as Error).message };
    }
    return { ...told, rows };
  } finally {
    await rm(folder, { recursive: true });
  }
}
