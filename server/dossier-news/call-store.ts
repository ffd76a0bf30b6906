import type { Tx } from "../db.ts";
import { visibleDossiers } from "../dossiers/visible-dossiers-view.ts";

/**
 * News whose letter was refused or given up come to the list of calls, unless something newer was
 * told since; gives how many. Looked for among the letters of the last days: longer none is tried.
 */
export async function turnRefusedToCalls(tx: Tx, since: Date): Promise<number> {
  return tx.$executeRaw`
    UPDATE dossier_notice n SET
      state = CASE WHEN newer.id IS NULL THEN 'to_call' ELSE 'dropped' END,
      reason = CASE WHEN newer.id IS NULL THEN NULL ELSE 'past' END
    FROM dossier_notice refused
    JOIN letter l ON l.id = refused.letter_id AND l.state IN ('refused', 'failed')
    LEFT JOIN LATERAL (SELECT m.id FROM dossier_notice m
      WHERE m.dossier_id = refused.dossier_id AND m.contact_id = refused.contact_id
        AND m.at > refused.at AND m.state <> 'dropped' LIMIT 1) newer ON true
    WHERE n.id = refused.id AND refused.state = 'sent' AND refused.at > ${since}`;
}

/**
 * What was to be told by telephone is dropped with a day that is over, and with a state that an
 * undone import had named. `today` in Việt Nam, as an ISO date.
 */
export async function dropPastCalls(tx: Tx, today: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE dossier_notice n SET state = 'dropped', reason = 'past'
    WHERE n.state = 'to_call' AND (
      (n.kind IN ('act_soon', 'appointment') AND n.subject < ${today})
      OR (n.kind IN ('change', 'ready') AND EXISTS (SELECT 1 FROM dossier_event e
        WHERE e.dossier_id = n.dossier_id AND e.id::text = n.subject AND e.undone)))`;
}

/** A dossier of this code that they may see. */
export type CallOf = { code: string; units: readonly string[] | undefined };

/** All followers of a dossier are one applicant: one call tells them all. False: none waits. */
export async function saveCalled(
  tx: Tx,
  { code, units }: CallOf,
  by: { staffId: string; now: Date },
): Promise<boolean> {
  const { count } = await tx.dossierNotice.updateMany({
    where: { state: "to_call", dossier: { AND: [{ code }, visibleDossiers({ units })] } },
    data: { state: "called", staffId: by.staffId, calledAt: by.now },
  });
  return count > 0;
}

/** Puts those called since then back on the list. False: there are none. */
export async function saveNotCalled(
  tx: Tx,
  { code, units }: CallOf,
  since: Date,
): Promise<boolean> {
  const { count } = await tx.dossierNotice.updateMany({
    where: {
      state: "called",
      calledAt: { gte: since },
      dossier: { AND: [{ code }, visibleDossiers({ units })] },
    },
    data: { state: "to_call", staffId: null, calledAt: null },
  });
  return count > 0;
}

/** Nobody answered: those that wait stay, behind the others. False: none waits. */
export async function saveMissed(tx: Tx, { code, units }: CallOf, now: Date): Promise<boolean> {
  const { count } = await tx.dossierNotice.updateMany({
    where: { state: "to_call", dossier: { AND: [{ code }, visibleDossiers({ units })] } },
    data: { tries: { increment: 1 }, triedAt: now },
  });
  return count > 0;
}

/** Takes one try back; the dossier has its old place again. False: there was none. */
export async function saveNotMissed(tx: Tx, { code, units }: CallOf): Promise<boolean> {
  const dossier = { AND: [{ code }, visibleDossiers({ units })] };
  const { count } = await tx.dossierNotice.updateMany({
    where: { state: "to_call", tries: { gt: 0 }, dossier },
    data: { tries: { decrement: 1 }, triedAt: null },
  });
  return count > 0;
}
