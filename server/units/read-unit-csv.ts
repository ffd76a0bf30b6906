import { parse } from "csv-parse/sync";
import { foldTones } from "../../knowledge/index.ts";
import type { Result } from "../result.ts";
import type { UnitKind } from "./unit.ts";

/** One line of the file, as it stands there. */
export type UnitLine = {
  /** Line of the file, from 1. */
  line: number;
  name: string;
  /** Undefined: no known kind. */
  kind: UnitKind | undefined;
  parent: string;
  aliases: string[];
};

export type CsvRefusal = "not_utf8" | "no_lines" | "no_columns" | "bad_csv" | "too_many_lines";

export const mostLines = 5000;

/**
 * Reads a list of units: name;kind;parent;aliases, with a heading in English or Vietnamese; commas
 * or tabs part the columns too, aliases are parted by "|". An empty name is no line.
 */
export function readUnitCsv(bytes: Uint8Array): Result<UnitLine[], CsvRefusal> {
  const text = decode(bytes);
  if (text === undefined) return { ok: false, reason: "not_utf8" };
  const rows = parseRows(text);
  if (!rows) return { ok: false, reason: "bad_csv" };
  const [head, ...body] = rows;
  if (!head || body.length === 0) return { ok: false, reason: "no_lines" };
  if (body.length > mostLines) return { ok: false, reason: "too_many_lines" };
  const columns = columnsOf(head.cells);
  if (columns.name === undefined || columns.kind === undefined) {
    return { ok: false, reason: "no_columns" };
  }
  return { ok: true, value: body.flatMap((row) => lineOf(row, columns)) };
}

type Row = { line: number; cells: string[] };
type Column = keyof typeof headings;
type Columns = Partial<Record<Column, number>>;

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).normalize("NFC");
  } catch {
    return undefined;
  }
}

function parseRows(text: string): Row[] | undefined {
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: [";", "\t", ","],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    return rows.map(({ info, record }) => ({ line: info.lines, cells: record }));
  } catch {
    return undefined;
  }
}

/** How a column may be headed; without tones. */
const headings = {
  name: ["name", "ten", "ten don vi"],
  kind: ["kind", "loai", "loai don vi"],
  parent: ["parent", "truc thuoc", "don vi cap tren", "cap tren"],
  aliases: ["aliases", "ten khac", "ten cu"],
} as const;

/** How a kind may be written; without tones. */
const kindWords: Readonly<Record<string, UnitKind>> = {
  department: "department",
  so: "department",
  commune: "commune",
  xa: "commune",
  phuong: "commune",
  "xa, phuong": "commune",
  "dac khu": "commune",
  school: "school",
  truong: "school",
  office: "office",
  phong: "office",
  "trung tam": "office",
  "don vi khac": "office",
};

function columnsOf(cells: readonly string[]): Columns {
  const columns: Columns = {};
  for (const [at, cell] of cells.entries()) {
    const words = foldTones(cell).trim();
    for (const [column, known] of Object.entries(headings)) {
      if ((known as readonly string[]).includes(words)) columns[column as Column] ??= at;
    }
  }
  return columns;
}

function lineOf({ line, cells }: Row, columns: Columns): UnitLine[] {
  const cell = (column: Column): string => cells[columns[column] ?? -1]?.trim() ?? "";
  const name = cell("name");
  if (name === "") return [];
  return [
    {
      ...{ line, name, parent: cell("parent") },
      kind: kindWords[foldTones(cell("kind")).trim()],
      aliases: cell("aliases")
        .split("|")
        .map((alias) => alias.trim())
        .filter(Boolean),
    },
  ];
}
