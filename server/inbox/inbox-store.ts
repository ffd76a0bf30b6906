import { isDue, type Tx } from "../db.ts";
import { type Arrival, arrivalKey } from "./arrival.ts";

/** Keeps new messages in one statement; the answer at each place says whether it was new. */
export async function keepMessages(tx: Tx, messages: Arrival[]): Promise<("kept" | "repeat")[]> {
  const rows = await tx.$queryRaw<{ identity: string }[]>`
    INSERT INTO inbox (channel, bot, external_id, conversation_key, message)
    SELECT channel, bot, external_id, conversation_key, message::jsonb
    FROM unnest(
      ${messages.map((message) => message.channel)}::text[],
      ${messages.map((message) => message.bot)}::text[],
      ${messages.map((message) => message.externalId)}::text[],
      ${messages.map((message) => arrivalKey(message))}::text[],
      ${messages.map(storable)}::text[]
    ) WITH ORDINALITY AS new (channel, bot, external_id, conversation_key, message, place)
    ORDER BY place
    ON CONFLICT (channel, bot, external_id) DO NOTHING
    RETURNING channel || ' ' || bot || ' ' || external_id AS identity`;
  const fresh = new Set(rows.map((row) => row.identity));
  return messages.map((message) => {
    const identity = `${message.channel} ${message.bot} ${message.externalId}`;
    // Taken out once found: the same delivery twice in one batch is new only once.
    return fresh.delete(identity) ? "kept" : "repeat";
  });
}

/** jsonb refuses NUL and half surrogate pairs, which a citizen's phone may well send. */
function storable(message: Arrival): string {
  return JSON.stringify(message, (_key, value: unknown) =>
    typeof value === "string"
      ? value.replaceAll("\0", "").replace(loneSurrogates, "\uFFFD")
      : value,
  );
}

const loneSurrogates = /\p{Surrogate}/gu;

/** Conversations with a message waiting, the longest waiting first. */
export async function waitingKeys(tx: Tx, now: Date, most: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ key: string }[]>`
    SELECT conversation_key AS key FROM inbox
    WHERE state = 'pending' AND ${isDue("due_at", now)}
    GROUP BY conversation_key ORDER BY min(id) LIMIT ${most}`;
  return rows.map((row) => row.key);
}

/** Tried again at `dueAt`; until then the conversation waits, for its turns stay in order. */
export async function postponeMessage(
  tx: Tx,
  id: bigint,
  dueAt: Date,
  failure: string,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE inbox SET attempts = attempts + 1, due_at = ${dueAt}, failure = ${failure}
    WHERE id = ${id} AND state = 'pending'`;
}

/** Given up for now: kept, shown to the staff, and the conversation goes on. */
export async function buryMessage(tx: Tx, id: bigint, now: Date, failure: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE inbox SET state = 'dead', attempts = attempts + 1, done_at = ${now}, failure = ${failure}
    WHERE id = ${id} AND state = 'pending'`;
}

/** Takes a dead message up again. False: there is no such dead message. */
export async function reviveMessage(tx: Tx, id: bigint): Promise<boolean> {
  // The failed try left a turn "error_broken": the new try writes its own.
  await tx.turn.deleteMany({ where: { inboxId: id, outcome: "error_broken" } });
  const { count } = await tx.inbox.updateMany({
    where: { id, state: "dead" },
    data: { state: "pending", attempts: 0, dueAt: null, doneAt: null },
  });
  return count === 1;
}

/** What the citizen shared with one tap has had its turn: what was not used is kept nowhere. */
export async function forgetShared(tx: Tx, id: bigint): Promise<void> {
  await tx.$executeRaw`
    UPDATE inbox SET message = jsonb_set(message, '{content}', '{"kind": "shared_info"}')
    WHERE id = ${id}`;
}

/** The turn of a buried message, so that every message ends in a named outcome. */
export async function noteBrokenTurn(
  tx: Tx,
  inboxId: bigint,
  conversationId: string,
  now: Date,
): Promise<void> {
  const { channel } = await tx.inbox.findUniqueOrThrow({
    where: { id: inboxId },
    select: { channel: true },
  });
  await tx.turn.create({
    data: { inboxId, conversationId, channel, outcome: "error_broken", tookMs: 0, at: now },
  });
}
