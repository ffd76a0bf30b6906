import type { Tx } from "../db.ts";

export type OutboxDepth = { state: string; letters: number; oldestSeconds: number };

/** How many letters wait, are on their way or need a person, for the metrics. */
export function outboxDepth(tx: Tx, now: Date): Promise<OutboxDepth[]> {
  return tx.$queryRaw<OutboxDepth[]>`
    SELECT state, count(*)::int AS letters,
      extract(epoch FROM ${now}::timestamptz - min(created_at))::float AS "oldestSeconds"
    FROM letter WHERE finished_at IS NULL OR state IN ('failed', 'unknown')
    GROUP BY state ORDER BY state`;
}

export type LetterProblem = {
  id: bigint;
  channel: string;
  state: string;
  failure: string | null;
  attempts: number;
  createdAt: Date;
  ticketCode: string | null;
  /** The code is the inspector's alone. */
  isSealed: boolean;
};

/** Letters that did not surely arrive, newest first: never their words. */
export function letterProblems(tx: Tx, most = 200): Promise<LetterProblem[]> {
  return tx.$queryRaw<LetterProblem[]>`
    SELECT l.id, l.channel, l.state, l.failure, l.attempts, l.created_at AS "createdAt",
      t.code AS "ticketCode", coalesce(t.restricted, false) AS "isSealed"
    FROM letter l LEFT JOIN ticket t ON t.id = l.ticket_id
    WHERE l.state IN ('failed', 'unknown', 'refused') ORDER BY l.id DESC LIMIT ${most}`;
}
