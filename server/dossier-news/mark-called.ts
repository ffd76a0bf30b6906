import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { DossierViewer } from "../dossiers/visible-dossiers-view.ts";
import { saveCalled, saveMissed, saveNotCalled, saveNotMissed } from "./call-store.ts";

type Call = { code: string; viewer: DossierViewer & { id: string } };

/** So long a call that was marked by mistake can be put back on the list. */
export const undoCallMs = 24 * 3_600_000;

/** The applicant was told by telephone. False: this dossier is not on the viewer's list. */
export function markCalled(
  { tx, clock }: { tx: Tx; clock: Clock },
  { code, viewer }: Call,
): Promise<boolean> {
  const by = { staffId: viewer.id, now: clock.now() };
  return saveCalled(tx, { code, units: viewer.units }, by);
}

/** They were not. False: nobody was called for this dossier within a day. */
export function undoCalled(
  { tx, clock }: { tx: Tx; clock: Clock },
  { code, viewer }: Call,
): Promise<boolean> {
  const since = new Date(clock.now().getTime() - undoCallMs);
  return saveNotCalled(tx, { code, units: viewer.units }, since);
}

/** Somebody called and nobody answered. False: this dossier is not on the viewer's list. */
export function markMissed(
  { tx, clock }: { tx: Tx; clock: Clock },
  { code, viewer }: Call,
): Promise<boolean> {
  return saveMissed(tx, { code, units: viewer.units }, clock.now());
}

/** That was a slip: one try less. False: nobody tried, or it is not on the list. */
export function undoMissed({ tx }: { tx: Tx }, { code, viewer }: Call): Promise<boolean> {
  return saveNotMissed(tx, { code, units: viewer.units });
}
