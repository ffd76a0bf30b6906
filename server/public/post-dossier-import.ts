import type { Request, RequestHandler, Response } from "express";
import { writeAudit } from "../audit.ts";
import { importAtOnce } from "../dossiers/import/import-at-once.ts";
import { mostImportBytes, readSourceName } from "../dossiers/import/import-rules.ts";
import { importView } from "../dossiers/import/imports-view.ts";
import { type KeptFile, keepImportFile } from "../dossiers/import/keep-import-file.ts";
import { prepareImport } from "../dossiers/import/prepare-import.ts";
import { readDate } from "../dossiers/import/read-date.ts";
import type { TokenAsker } from "./ask-token.ts";
import { type ImportErrorCode, refuseImport } from "./import-api-error.ts";
import { importAnswerOf } from "./import-answer.ts";
import { networkOf } from "./network-of.ts";
import type { PublicHouse } from "./public-house.ts";
import { openUploadSlots } from "./upload-slots.ts";

/** Up to this size its sender is told at once what became of it. */
const smallBytes = 64 * 1024;

const types: Readonly<Record<string, string>> = {
  "text/csv": "csv",
  "application/json": "json",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
};

/**
 * POST /api/dossiers/import: the body is the file itself. Answered only once it is on the disk and
 * its import is written down.
 */
export function postDossierImport(house: PublicHouse, ask: TokenAsker): RequestHandler {
  const slots = openUploadSlots({ inAll: 8, ofNetwork: 4 });
  return async (request, response) => {
    const asked = await ask(request, response);
    if (!asked) return;
    const type = types[request.is(Object.keys(types)) || ""];
    const isPlain = (request.get("content-encoding") ?? "identity") === "identity";
    if (!type || !isPlain) return refuse(request, response, "wrong_content_type");
    if (Number(request.get("content-length")) > mostImportBytes)
      return refuse(request, response, "too_big");
    const order = readOrder(request);
    if ("refused" in order) return refuse(request, response, order.refused);
    const leave = slots.enter(networkOf(request.ip));
    if (!leave) return refuseImport(response, "not_kept", { retryAfter: 5 });
    try {
      const fileName = order.fileName ?? `api.${type}`;
      const kept = await keepImportFile(house, { from: request, fileName });
      if (!kept.ok) return refuse(request, response, kept.reason);
      await answer(house, response, { ...asked, file: kept.value, order });
    } catch (error) {
      house.log?.error({ err: error }, "an import over the API could not be kept");
      if (!response.headersSent) refuseImport(response, "not_kept", { retryAfter: 5 });
    } finally {
      leave();
    }
  };
}

/** GET /api/dossiers/imports/:id: how it stands. */
export function getDossierImport(house: PublicHouse, ask: TokenAsker): RequestHandler {
  return async (request, response) => {
    if (!(await ask(request, response))) return;
    const id = String(request.params["id"]);
    const shown = await importView(house.db.prisma, { id });
    if (shown?.way !== "api") return refuseImport(response, "not_found");
    response.set("Cache-Control", "no-store").json(importAnswerOf(shown));
  };
}

type Order = {
  source?: string;
  asOf?: Date;
  office?: string;
  fileName?: string;
  dryRun: boolean;
};

async function answer(
  house: PublicHouse,
  response: Response,
  { file, order, tokenId }: { file: KeptFile; order: Order; tokenId: string },
): Promise<void> {
  const { db, clock, importFiles } = house;
  const whole = { ...order, file, way: "api" } as const;
  const isSmall = file.size <= smallBytes;
  const done = isSmall
    ? await importAtOnce(house, whole)
    : await db.transaction((tx) => prepareImport({ tx, clock }, whole));
  if (!done.ok) {
    await importFiles.remove(file.id);
    return refuseImport(response, done.reason);
  }
  const target = `import ${file.id} by token ${tokenId}`;
  const by = { action: "dossiers.import", target, outcome: "done" };
  await writeAudit({ tx: db.prisma, clock }, by);
  const shown = await importView(db.prisma, { id: file.id });
  if (!shown) throw new Error("the import is gone");
  const isOver = shown.finishedAt !== undefined;
  response.status(isOver ? 200 : 202).json(importAnswerOf(shown));
}

function readOrder(request: Request): Order | { refused: ImportErrorCode } {
  const { source, asOf, office, fileName, dryRun } = request.query;
  if (source !== undefined && (typeof source !== "string" || !readSourceName(source)))
    return { refused: "bad_source" };
  const instant = asOf === undefined ? undefined : readInstant(asOf);
  if (asOf !== undefined && !instant) return { refused: "bad_as_of" };
  return {
    ...(source !== undefined && { source }),
    ...(instant && { asOf: instant }),
    ...(typeof office === "string" && { office: office.slice(0, 300) }),
    ...(typeof fileName === "string" && { fileName }),
    dryRun: dryRun === "1" || dryRun === "true",
  };
}

/** ISO 8601 with its offset, or as the exports write it, in Việt Nam's time. */
function readInstant(typed: unknown): Date | undefined {
  if (typeof typed !== "string") return undefined;
  const isWhole = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(typed);
  const date = isWhole ? new Date(typed) : readDate(typed);
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}

/** Before the body is read: the connection is not kept for it. */
function refuse(request: Request, response: Response, code: ImportErrorCode): void {
  response.set("Connection", "close");
  refuseImport(response, code);
  request.resume();
}
