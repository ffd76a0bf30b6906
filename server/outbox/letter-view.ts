import type { Tx } from "../db.ts";
import type { StaffActor } from "../tickets/ticket-house.ts";
import { visibleTicketsSql } from "../tickets/visible-tickets-view.ts";

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
  /** Null also where the reader may not see the ticket: even its code tells that there is one. */
  ticketCode: string | null;
};

/** Letters that did not surely arrive, newest first: never their words. */
export function letterProblems(tx: Tx, viewer: StaffActor, most = 200): Promise<LetterProblem[]> {
  return tx.$queryRaw<LetterProblem[]>`
    SELECT l.id, l.channel, l.state, l.failure, l.attempts, l.created_at AS "createdAt",
      ticket.code AS "ticketCode"
    FROM letter l LEFT JOIN ticket ON ticket.id = l.ticket_id AND ${visibleTicketsSql(viewer)}
    WHERE l.state IN ('failed', 'unknown', 'refused') ORDER BY l.id DESC LIMIT ${most}`;
}

/** The state of one such letter, by its number as typed; undefined when it is none of them. */
export async function findLetterProblem(
  tx: Tx,
  id: string,
): Promise<Pick<LetterProblem, "id" | "state"> | undefined> {
  if (!/^\d{1,18}$/.test(id)) return undefined;
  const letter = await tx.letter.findFirst({
    where: { id: BigInt(id), state: { in: ["failed", "unknown", "refused"] } },
    select: { id: true, state: true },
  });
  return letter ?? undefined;
}
