import type { Tx } from "../db.ts";

export type SessionLine = { id: string; agent?: string; createdAt: Date; seenAt: Date };

/** The sessions of a person that still run, the last used first. */
export async function viewSessions(tx: Tx, staffId: string, now: Date): Promise<SessionLine[]> {
  const rows = await tx.staffSession.findMany({
    where: { staffId, expiresAt: { gt: now } },
    orderBy: { seenAt: "desc" },
    select: { id: true, agent: true, createdAt: true, seenAt: true },
  });
  return rows.map(({ agent, ...row }) => ({ ...row, ...(agent !== null && { agent }) }));
}
