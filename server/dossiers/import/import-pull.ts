import path from "node:path";
import { backOff, longestWaitMs } from "../../back-off.ts";
import type { Ids } from "../../ids.ts";
import { fetchExport, type PullFrom } from "./fetch-export.ts";
import type { ImportHouse } from "./import-house.ts";
import { importView } from "./imports-view.ts";
import { type KeptFile, keepImportFile } from "./keep-import-file.ts";
import { prepareImport } from "./prepare-import.ts";
import { type PullState, readPullState } from "./pull-state-view.ts";
import { savePullState } from "./pull-store.ts";

type PullHouse = ImportHouse & { ids: Ids };

/**
 * Asks the one-stop software for its export, when its time has come and the last one is through. An
 * answer that is the same as before costs nothing. What goes wrong is written down for the staff,
 * and asked again later and later.
 */
export async function pullDossiers(
  house: PullHouse,
  from: PullFrom,
  stop?: AbortSignal,
): Promise<void> {
  const { db, clock } = house;
  const last = await readPullState(db.prisma);
  if (last && (last.nextAt > clock.now() || (await isUnderWay(house, last)))) return;
  const answer = await fetchExport(from, { etag: last?.etag, stop });
  if (stop?.aborted) return;
  if (answer.kind === "failed") return tellFailure(house, last, answer.words);
  if (answer.kind === "unchanged") return tell(house, from, { ...known(last) });
  const kept = await keepBody(house, from, answer.body);
  if (!kept.ok) return tellFailure(house, last, kept.words);
  const { etag, asOf } = answer;
  const seen = { ...(etag && { etag }), sha256: kept.file.sha256 };
  if (kept.file.sha256 === last?.sha256) {
    await house.importFiles.remove(kept.file.id);
    return tell(house, from, { ...known(last), ...seen });
  }
  await takeOver(house, from, { file: kept.file, seen, asOf });
}

type Seen = Pick<PullState, "etag" | "sha256" | "importId">;

function known(last: PullState | undefined): Seen {
  const { etag, sha256, importId } = last ?? {};
  return { ...(etag && { etag }), ...(sha256 && { sha256 }), ...(importId && { importId }) };
}

/** What is asked for is only remembered together with its import. */
async function takeOver(
  house: PullHouse,
  from: PullFrom,
  { file, seen, asOf }: { file: KeptFile; seen: Seen; asOf: Date | undefined },
): Promise<void> {
  const now = house.clock.now();
  const { source } = from;
  const order = { file, way: "pull", source, asOf: asOf && asOf < now ? asOf : now } as const;
  await house.db.transaction(async (tx) => {
    await prepareImport({ ...house, tx }, order);
    await savePullState(tx, wellState(house, from, { ...seen, importId: file.id }));
  });
}

async function keepBody(
  house: PullHouse,
  { url }: PullFrom,
  body: AsyncIterable<Uint8Array>,
): Promise<{ ok: true; file: KeptFile } | { ok: false; words: string }> {
  const fileName = path.basename(url.pathname) || "keo-ve";
  try {
    const kept = await keepImportFile(house, { from: body, fileName });
    if (kept.ok) return { ok: true, file: kept.value };
    return { ok: false, words: kept.reason === "empty" ? "trả lời trống" : "trả lời lớn quá" };
  } catch {
    return { ok: false, words: "đường truyền bị ngắt giữa chừng" };
  }
}

async function isUnderWay({ db }: PullHouse, { importId }: PullState): Promise<boolean> {
  const shown = importId && (await importView(db.prisma, { id: importId }));
  return shown !== undefined && shown !== "" && ["waiting", "running"].includes(shown.state);
}

async function tell(house: PullHouse, from: PullFrom, seen: Seen): Promise<void> {
  await savePullState(house.db.prisma, wellState(house, from, seen));
}

function wellState({ clock }: PullHouse, { everyMs }: PullFrom, seen: Seen): PullState {
  const at = clock.now();
  return { at, ok: true, failures: 0, nextAt: new Date(at.getTime() + everyMs), ...seen };
}

async function tellFailure(
  { db, clock, ids, log }: PullHouse,
  last: PullState | undefined,
  words: string,
): Promise<void> {
  const at = clock.now();
  const failures = (last?.failures ?? 0) + 1;
  const chance = ids.chance();
  const waitMs = backOff(failures, { firstMs: 60_000, mostMs: longestWaitMs, chance });
  const nextAt = new Date(at.getTime() + waitMs);
  log?.error({ failures }, "the export of the one-stop software could not be fetched");
  await savePullState(db.prisma, { ...known(last), at, ok: false, words, failures, nextAt });
}
