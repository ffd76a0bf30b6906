import type { Turn } from "../../bot/dialogue/turn.ts";
import { conversationKey, type InboundMessage } from "../../bot/message.ts";
import type { Reply } from "../../bot/reply.ts";
import { isDue, type Tx } from "../db.ts";
import type { Window } from "./admit.ts";
import { lastWord } from "./last-word.ts";

type Party = Pick<InboundMessage, "channel" | "bot" | "address">;

export type LockedConversation = {
  id: string;
  contactId: string;
  state: unknown;
  handedOver: boolean;
  windowStart: Date | null;
  windowCount: number;
  /** The choices of the latest letter that came to them unasked since the last turn. */
  offeredSince: unknown;
};

export type WaitingMessage = { id: bigint; message: unknown; attempts: number; isDue: boolean };

export type Taken = LockedConversation & { waiting: WaitingMessage | undefined };

/**
 * Holds a conversation until the end of the transaction, so that its turns never overlap, in
 * whatever process, and gives its next message. Made on first contact. Undefined: another process
 * holds it. One statement, for it is the hot path: its view of the inbox may be older than the
 * lock, and then finishTurn refuses.
 */
export async function takeConversation(tx: Tx, key: string, now: Date): Promise<Taken | undefined> {
  const party = partyOf(key);
  const known = await tryTake(tx, party, key, now);
  if (known) return known;
  await tx.$executeRaw`
    WITH made AS (
      INSERT INTO contact (id, channel, bot, address)
      VALUES (gen_random_uuid(), ${party.channel}, ${party.bot}, ${party.address})
      ON CONFLICT (channel, bot, address) DO NOTHING RETURNING id
    )
    INSERT INTO conversation (id, contact_id) SELECT gen_random_uuid(), id FROM made
    ON CONFLICT (contact_id) DO NOTHING`;
  return tryTake(tx, party, key, now);
}

async function tryTake(tx: Tx, party: Party, key: string, now: Date): Promise<Taken | undefined> {
  const [row] = await tx.$queryRaw<
    (LockedConversation & Partial<Omit<WaitingMessage, "id">> & { inboxId: bigint | null })[]
  >`
    SELECT v.id, v.contact_id AS "contactId", v.state, v.handed_over_at IS NOT NULL AS "handedOver",
      v.window_start AS "windowStart", v.window_count AS "windowCount",
      i.id AS "inboxId", i.message, i.attempts, ${isDue("i.due_at", now)} AS "isDue",
      (SELECT reply->'choices' FROM (
        SELECT reply, state, created_at FROM letter
        WHERE contact_id = c.id ORDER BY id DESC LIMIT 10) latest
        WHERE created_at > v.updated_at AND state IN ('sending', 'sent', 'unknown')
          AND jsonb_array_length(reply->'choices') > 0 LIMIT 1) AS "offeredSince"
    FROM contact c JOIN conversation v ON v.contact_id = c.id
    LEFT JOIN LATERAL (
      SELECT id, message, attempts, due_at FROM inbox
      WHERE conversation_key = ${key} AND state = 'pending' ORDER BY id LIMIT 1
    ) i ON true
    WHERE c.channel = ${party.channel} AND c.bot = ${party.bot} AND c.address = ${party.address}
    FOR UPDATE OF v SKIP LOCKED`;
  if (!row) return undefined;
  const { inboxId, message, attempts = 0, isDue: due = false, ...conversation } = row;
  const waiting = inboxId === null ? undefined : { id: inboxId, message, attempts, isDue: due };
  return { ...conversation, waiting };
}

/** The parts of a conversation key; an address may itself hold colons. */
function partyOf(key: string): Party {
  const [channel = "", bot = "", ...address] = key.split(":");
  return { channel: channel as Party["channel"], bot, address: address.join(":") };
}

export type FinishedTurn = {
  inboxId: bigint;
  conversation: LockedConversation;
  message: InboundMessage;
  turn: Turn;
  window: Window;
  /** Replies already cut to the channel's length. */
  letters: readonly Reply[];
  tookMs: number;
  now: Date;
};

/**
 * Writes all that a turn came to, in one statement, for it is the hot path: the state, the inbox
 * row done, the turn with its outcome, the letters, and the contact reachable again, unless the message was one of the house. `more`: other
 * messages of the conversation wait. `stale`: the message was done already, by a process that held
 * the conversation just before; the transaction must be rolled back.
 */
export async function finishTurn(
  tx: Tx,
  finished: FinishedTurn,
): Promise<"more" | "last" | "stale"> {
  const { conversation, inboxId, message, turn, window, letters, now } = finished;
  const left = message.content.kind === "left";
  const since = lastWord(message, now) ?? null;
  const [row] = await tx.$queryRaw<{ more: boolean; isMine: boolean }[]>`
    WITH said AS (
      UPDATE conversation SET state = ${JSON.stringify(turn.state)}::jsonb, updated_at = ${now},
        window_start = ${window.start}, window_count = ${window.count}
      WHERE id = ${conversation.id}::uuid
    ), done AS (
      UPDATE inbox SET state = 'done', done_at = ${now}, failure = NULL
      WHERE id = ${inboxId} AND state = 'pending' RETURNING id
    ), reachable AS (
      UPDATE contact SET is_group = ${message.isGroup},
        last_inbound_at = least(greatest(${since}::timestamptz, last_inbound_at), ${now}::timestamptz),
        unreachable_at = ${left ? now : null}
      WHERE id = ${conversation.contactId}::uuid AND ${!saysNothingOfReach.has(message.content.kind)}
    ), kept AS (
      INSERT INTO turn (inbox_id, conversation_id, channel, outcome, procedure, took_ms, at)
      SELECT id, ${conversation.id}::uuid, ${message.channel}, ${turn.outcome},
        ${turn.procedure ?? null}, ${finished.tookMs}::float, ${now}::timestamptz FROM done
    ), posted AS (
    INSERT INTO letter (contact_id, channel, bot, reply, created_at)
    SELECT ${conversation.contactId}::uuid, ${message.channel}, ${message.bot}, reply::jsonb, ${now}
    FROM unnest(${letters.map((letter) => JSON.stringify(letter))}::text[])
      WITH ORDINALITY AS written (reply, place) ORDER BY place
    )
    SELECT EXISTS (SELECT 1 FROM inbox WHERE conversation_key = ${conversationKey(message)}
      AND state = 'pending' AND id > ${inboxId}) AS more,
      EXISTS (SELECT 1 FROM done) AS "isMine"`;
  if (!row?.isMine) return "stale";
  return row.more ? "more" : "last";
}

/** The house wrote it, a colleague did, or the citizen wants no more letters. */
const saysNothingOfReach: ReadonlySet<string> = new Set(["scanned", "colleague", "withdrawn"]);

/** The channel gave a chat a new address; kept as it is where that address is known already. */
export async function moveContact(tx: Tx, contactId: string, to: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE contact SET address = ${to} WHERE id = ${contactId}::uuid
      AND NOT EXISTS (SELECT 1 FROM contact o JOIN contact c ON c.id = ${contactId}::uuid
        WHERE o.channel = c.channel AND o.bot = c.bot AND o.address = ${to})`;
}
