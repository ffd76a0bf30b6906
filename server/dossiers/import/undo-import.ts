import type { Clock } from "../../clock.ts";
import type { Tx } from "../../db.ts";
import type { Result } from "../../result.ts";
import type { DossierStep } from "../dossier-events.ts";
import { type DossierRow, readDossiers } from "../dossier-store.ts";
import { markUndone, saveEvents } from "../event-store.ts";
import { deleteCreated, dropChanges, restoreDossiers, someChanges } from "./import-change-store.ts";
import type { ImportHouse, ImportWork } from "./import-house.ts";
import { emptyReport } from "./import-report.ts";
import { batchSize } from "./import-rules.ts";
import { type HeldImport, lockDossierNews, moveImport, noteStep } from "./import-store.ts";
import { type UndoRefusal, undoRefusalOf, undoableStates } from "./undo-view.ts";

/**
 * Begins to undo the newest import that changed anything; the job goes on with it batch by batch.
 * Whoever asks for it twice undoes it once.
 */
export async function undoImport(
  { tx }: { tx: Tx },
  { id, staffId }: { id: string; staffId: string | null },
): Promise<Result<{ id: string }, UndoRefusal>> {
  await lockDossierNews(tx);
  const reason = await undoRefusalOf(tx, id);
  if (reason) return { ok: false, reason };
  const data = { state: "undone", undoneById: staffId, heldUntil: null };
  const isMoved = await moveImport(tx, { id, from: undoableStates }, data);
  return isMoved ? { ok: true, value: { id } } : { ok: false, reason: "not_done" };
}

/** Undoes batch by batch what is left of an import; the part that is undone is forgotten. */
export async function continueUndo(
  house: ImportHouse,
  taken: HeldImport,
  { stop, onProgress, batchRows = batchSize }: ImportWork,
): Promise<void> {
  let held: HeldImport | undefined = taken;
  while (held && !stop?.aborted) {
    const current: HeldImport = held;
    held = await house.db.transaction((tx) => undoBatch({ ...house, tx }, current, batchRows));
    if (held) onProgress?.(held);
  }
  if (held) await putDown(house, held);
}

async function putDown({ db }: ImportHouse, held: HeldImport): Promise<void> {
  await db.transaction((tx) => noteStep(tx, held, { state: held.state }, null));
}

/** Undefined: there was nothing left, and it is told to be over. */
async function undoBatch(
  { tx, clock }: { tx: Tx; clock: Clock },
  held: HeldImport,
  most: number,
): Promise<HeldImport | undefined> {
  const now = clock.now();
  await lockDossierNews(tx);
  const changes = await someChanges(tx, held.id, most);
  const { state } = held;
  if (changes.length === 0) {
    await noteStep(tx, held, { state, undoneAt: now }, null);
    return undefined;
  }
  const codes = changes.map(({ code }) => code);
  const known = await readDossiers(tx, codes);
  const createdCodes = changes.filter(({ isNew }) => isNew).map(({ code }) => code);
  const deleted = await deleteCreated(tx, held.id, createdCodes);
  const restored = await restoreDossiers(tx, held.id, codes);
  await markUndone(tx, held.id, restored);
  const steps = Array.from((await readDossiers(tx, restored)).values(), (row) =>
    undoneStep(row, known.get(row.code), now),
  );
  await saveEvents(tx, steps, { source: held.source, importId: held.id, learntAt: now });
  await dropChanges(tx, held.id, codes);
  const report = held.report ?? emptyReport();
  const sum = report.undone ?? { restored: 0, deleted: 0, kept: 0 };
  const undone = {
    restored: sum.restored + restored.length,
    deleted: sum.deleted + deleted.length,
    kept: sum.kept + codes.length - restored.length - deleted.length,
  };
  return noteStep(tx, held, { state, report: { ...report, undone } }, now);
}

function undoneStep(row: DossierRow, was: DossierRow | undefined, at: Date): DossierStep {
  const { code, state, dueOn, remark, office, department } = row;
  return {
    ...{ code, kind: "undone", at, state, dueOn, remark, office, department },
    ...(was && { oldState: was.state, oldDueOn: was.dueOn }),
  };
}
