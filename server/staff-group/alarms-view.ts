import type { Tx } from "../db.ts";

/** The alarms since then that nobody of the staff has seen yet. */
export async function readAlarms(tx: Tx, since: Date): Promise<{ id: string; at: Date }[]> {
  const rows = await tx.conversation.findMany({
    where: { alarmAt: { gte: since } },
    orderBy: { alarmAt: "asc" },
    take: 20,
    select: { id: true, alarmAt: true },
  });
  return rows.flatMap(({ id, alarmAt }) => (alarmAt ? [{ id, at: alarmAt }] : []));
}
