import type { Tx } from "../db.ts";

export type InboxDepth = { waiting: number; oldestSeconds: number; dead: number };

/** How much waits for a turn, for the metrics and the readiness page. */
export async function inboxDepth(tx: Tx, now: Date): Promise<InboxDepth> {
  const [row] = await tx.$queryRaw<InboxDepth[]>`
    SELECT count(*) FILTER (WHERE state = 'pending')::int AS waiting,
      count(*) FILTER (WHERE state = 'dead')::int AS dead,
      coalesce(extract(epoch FROM ${now}::timestamptz - min(received_at)
        FILTER (WHERE state = 'pending')), 0)::float AS "oldestSeconds"
    FROM inbox WHERE state IN ('pending', 'dead')`;
  return row ?? { waiting: 0, oldestSeconds: 0, dead: 0 };
}

export type DeadMessage = { id: bigint; channel: string; receivedAt: Date; failure: string | null };

/** Messages whose turn failed for good, newest first: never their words. */
export function deadMessages(tx: Tx, most = 100): Promise<DeadMessage[]> {
  return tx.inbox.findMany({
    where: { state: "dead" },
    orderBy: { id: "desc" },
    take: most,
    select: { id: true, channel: true, receivedAt: true, failure: true },
  });
}
