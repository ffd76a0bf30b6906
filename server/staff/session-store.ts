import type { Tx } from "../db.ts";
import { isUuid } from "../ids.ts";

export type StoredSession = {
  id: string;
  staffId: string;
  agent: string | null;
  createdAt: Date;
  seenAt: Date;
  expiresAt: Date;
};

export async function insertSession(
  tx: Tx,
  session: StoredSession & { tokenHash: string },
): Promise<void> {
  await tx.staffSession.create({ data: session });
}

export async function findSession(tx: Tx, tokenHash: string): Promise<StoredSession | undefined> {
  return (await tx.staffSession.findUnique({ where: { tokenHash } })) ?? undefined;
}

export async function slideSession(
  tx: Tx,
  tokenHash: string,
  times: { seenAt: Date; expiresAt: Date },
): Promise<void> {
  await tx.staffSession.updateMany({ where: { tokenHash }, data: times });
}

export async function deleteSession(tx: Tx, tokenHash: string): Promise<void> {
  await tx.staffSession.deleteMany({ where: { tokenHash } });
}

/** False when this person has no such session (any more). */
export async function deleteSessionById(tx: Tx, staffId: string, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  return (await tx.staffSession.deleteMany({ where: { staffId, id } })).count === 1;
}

/** All sessions of a person, but for the one named. */
export async function deleteSessionsOf(tx: Tx, staffId: string, but?: string): Promise<void> {
  const where = but === undefined ? { staffId } : { staffId, id: { not: but } };
  await tx.staffSession.deleteMany({ where });
}

export async function deleteExpiredSessions(tx: Tx, now: Date): Promise<void> {
  await tx.staffSession.deleteMany({ where: { expiresAt: { lt: now } } });
}
