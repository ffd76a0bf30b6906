import type { Tx } from "../db.ts";

export type StoredSession = { staffId: string; createdAt: Date; seenAt: Date; expiresAt: Date };

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

export async function deleteSessionsOf(tx: Tx, staffId: string): Promise<void> {
  await tx.staffSession.deleteMany({ where: { staffId } });
}

export async function deleteExpiredSessions(tx: Tx, now: Date): Promise<void> {
  await tx.staffSession.deleteMany({ where: { expiresAt: { lt: now } } });
}
