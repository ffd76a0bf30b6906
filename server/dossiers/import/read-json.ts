import { readFile, stat } from "node:fs/promises";
import { z } from "zod";
import { mostImportBytes } from "./import-rules.ts";
import type { Column } from "./columns.ts";
import { FileFault } from "./file-fault.ts";
import type { RowReason } from "./row-reason.ts";
import type { CellsRow } from "./read-table.ts";
import { cellsOfProgress, progressItem, syncItem, cellsOfSync } from "./read-exchange.ts";

export type ExchangeFile = {
  format: "sync_json" | "progress_json";
  rowsHint: number;
  rows(): AsyncGenerator<CellsRow>;
};

/**
 * A message of the national exchange: DongBoHoSoMC (whole dossiers) or CapNhatTienDoHoSoMC
 * (progress). The token of its sender's login is passed over. Throws FileFault for any other JSON.
 * A row's line is its item's place in `data`, from 1.
 */
export async function openJson(path: string): Promise<ExchangeFile> {
  const { size } = await stat(path);
  if (size > mostImportBytes) throw new FileFault("tập tin JSON lớn hơn 50 MB: xin chia nhỏ");
  const read = message.safeParse(parse(await readFile(path, "utf8")));
  if (!read.success) throw new FileFault(notExchange);
  const { service, data } = read.data;
  const cells = service === "DongBoHoSoMC" ? syncCells : progressCells;
  const format = service === "DongBoHoSoMC" ? "sync_json" : "progress_json";
  async function* rows(): AsyncGenerator<CellsRow> {
    for (const [place, item] of data.entries()) yield { line: place + 1, ...cells(item) };
  }
  return { format, rowsHint: data.length, rows };
}

type Cells = { cells: Partial<Record<Column, string>> } | { reason: RowReason };

const message = z.object({
  service: z.enum(["DongBoHoSoMC", "CapNhatTienDoHoSoMC"]),
  data: z.array(z.unknown()).max(500_000),
});

const notExchange =
  "tập tin JSON không phải DongBoHoSoMC hay CapNhatTienDoHoSoMC (cần có service và data)";

function syncCells(item: unknown): Cells {
  const read = syncItem.safeParse(item);
  return read.success ? { cells: cellsOfSync(read.data) } : refuse(read.error);
}

function progressCells(item: unknown): Cells {
  const read = progressItem.safeParse(item);
  return read.success ? { cells: cellsOfProgress(read.data) } : refuse(read.error);
}

/** Names the first field that is not as it should be, never what it holds. */
function refuse(error: z.ZodError): { reason: RowReason } {
  const field = error.issues[0]?.path.join(".") ?? "";
  return { reason: field ? { code: "wrong_field", of: field } : { code: "wrong_item" } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new FileFault("tập tin JSON bị hỏng hoặc bị cắt ngang", { cause: error });
  }
}
