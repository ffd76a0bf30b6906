import type { Tx } from "../db.ts";
import { withdrawFrom } from "./recall-store.ts";

export async function stateToFollow(
  tx: Tx,
  code: string,
): Promise<{ id: string; state: number } | undefined> {
  const row = await tx.dossier.findUnique({ where: { code }, select: { id: true, state: true } });
  return row ?? undefined;
}

/** Begins to follow, or begins again; whoever follows already goes on as before. */
export async function saveFollow(
  tx: Tx,
  { contactId, dossierId, now }: { contactId: string; dossierId: string; now: Date },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO dossier_follow
      (id, dossier_id, contact_id, since, start_state, seen_event, planned_event, look_at)
    SELECT gen_random_uuid(), ${dossierId}::uuid, ${contactId}::uuid, ${now}, d.state, e.newest,
      e.newest, ${now}
    FROM (SELECT coalesce(max(id), 0) AS newest FROM dossier_event
      WHERE dossier_id = ${dossierId}::uuid) e, dossier d
    WHERE d.id = ${dossierId}::uuid
    ON CONFLICT (dossier_id, contact_id) DO UPDATE SET since = EXCLUDED.since, stopped_at = NULL,
      is_ended = false, start_state = EXCLUDED.start_state, seen_event = EXCLUDED.seen_event, planned_event = EXCLUDED.planned_event,
      look_at = EXCLUDED.look_at
    WHERE dossier_follow.stopped_at IS NOT NULL`;
}

/** Stops it; what was still to be told is told no more, by letter or by telephone. */
export async function stopFollow(
  tx: Tx,
  { contactId, code, now }: { contactId: string; code: string; now: Date },
): Promise<boolean> {
  const { count } = await tx.dossierFollow.updateMany({
    where: { contactId, stoppedAt: null, dossier: { code } },
    data: { stoppedAt: now },
  });
  // A follow that ended with its dossier is not opened again by an undone end.
  await tx.dossierFollow.updateMany({
    where: { contactId, isEnded: true, dossier: { code } },
    data: { isEnded: false },
  });
  await withdrawFrom(tx, { contactId, code, now });
  return count > 0;
}

export async function followedCodes(tx: Tx, contactId: string): Promise<string[]> {
  const rows = await tx.dossierFollow.findMany({
    where: { contactId, stoppedAt: null },
    orderBy: [{ since: "desc" }, { dossierId: "asc" }],
    select: { dossier: { select: { code: true } } },
  });
  return rows.map(({ dossier }) => dossier.code);
}

export async function hasFollow(tx: Tx, contactId: string, code: string): Promise<boolean> {
  const row = await tx.dossierFollow.findFirst({
    where: { contactId, stoppedAt: null, dossier: { code } },
    select: { id: true },
  });
  return row !== null;
}

/** The follows first: whoever plans news for one just now holds its row until they are written. */
export async function deleteFollowsOf(tx: Tx, contactId: string): Promise<void> {
  await tx.dossierFollow.deleteMany({ where: { contactId } });
  await tx.dossierNotice.deleteMany({ where: { contactId } });
}
