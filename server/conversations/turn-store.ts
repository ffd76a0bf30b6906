import type { Turn } from "../../bot/dialogue/turn.ts";
import { conversationKey, type InboundMessage } from "../../bot/message.ts";
import type { Reply } from "../../bot/reply.ts";
import type { Tx } from "../db.ts";
import type { Window } from "./admit.ts";

export type Party = Pick<InboundMessage, "channel" | "bot" | "address">;

export type LockedConversation = {
  id: string;
  contactId: string;
  state: unknown;
  handedOver: boolean;
  windowStart: Date | null;
  windowCount: number;
};

/**
 * Holds a conversation until the end of the transaction, so that its turns never overlap, in
 * whatever process. Made on first contact. Undefined: another process holds it.
 */
export async function lockConversation(
  tx: Tx,
  party: Party,
): Promise<LockedConversation | undefined> {
  const known = await tryLock(tx, party);
  if (known) return known;
  await tx.$executeRaw`
    WITH made AS (
      INSERT INTO contact (id, channel, bot, address)
      VALUES (gen_random_uuid(), ${party.channel}, ${party.bot}, ${party.address})
      ON CONFLICT (channel, bot, address) DO NOTHING RETURNING id
    )
    INSERT INTO conversation (id, contact_id) SELECT gen_random_uuid(), id FROM made
    ON CONFLICT (contact_id) DO NOTHING`;
  return tryLock(tx, party);
}

async function tryLock(tx: Tx, party: Party): Promise<LockedConversation | undefined> {
  const [row] = await tx.$queryRaw<LockedConversation[]>`
    SELECT v.id, v.contact_id AS "contactId", v.state, v.handed_over_at IS NOT NULL AS "handedOver",
      v.window_start AS "windowStart", v.window_count AS "windowCount"
    FROM contact c JOIN conversation v ON v.contact_id = c.id
    WHERE c.channel = ${party.channel} AND c.bot = ${party.bot} AND c.address = ${party.address}
    FOR UPDATE OF v SKIP LOCKED`;
  return row;
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
 * row done, the turn with its outcome, the letters, and the contact reachable again. True: more
 * messages of the conversation are waiting.
 */
export async function finishTurn(tx: Tx, finished: FinishedTurn): Promise<boolean> {
  const { conversation, inboxId, message, turn, window, letters, now } = finished;
  const left = message.content.kind === "left";
  const [row] = await tx.$queryRaw<{ more: boolean }[]>`
    WITH said AS (
      UPDATE conversation SET state = ${JSON.stringify(turn.state)}::jsonb, updated_at = ${now},
        window_start = ${window.start}, window_count = ${window.count}
      WHERE id = ${conversation.id}::uuid
    ), done AS (
      UPDATE inbox SET state = 'done', done_at = ${now}, failure = NULL WHERE id = ${inboxId}
    ), reachable AS (
      UPDATE contact SET last_inbound_at = ${now}, is_group = ${message.isGroup},
        unreachable_at = ${left ? now : null}
      WHERE id = ${conversation.contactId}::uuid
    ), kept AS (
      INSERT INTO turn (inbox_id, conversation_id, channel, outcome, procedure, took_ms, at)
      VALUES (${inboxId}, ${conversation.id}::uuid, ${message.channel}, ${turn.outcome},
        ${turn.procedure ?? null}, ${finished.tookMs}, ${now})
    ), posted AS (
    INSERT INTO letter (contact_id, channel, bot, reply, created_at)
    SELECT ${conversation.contactId}::uuid, ${message.channel}, ${message.bot}, reply::jsonb, ${now}
    FROM unnest(${letters.map((letter) => JSON.stringify(letter))}::text[])
      WITH ORDINALITY AS written (reply, place) ORDER BY place
    )
    SELECT EXISTS (SELECT 1 FROM inbox WHERE conversation_key = ${conversationKey(message)}
      AND state = 'pending' AND id > ${inboxId}) AS more`;
  return row?.more ?? false;
}

/** The channel gave a chat a new address; kept as it is where that address is known already. */
export async function moveContact(tx: Tx, contactId: string, to: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE contact SET address = ${to} WHERE id = ${contactId}::uuid
      AND NOT EXISTS (SELECT 1 FROM contact o JOIN contact c ON c.id = ${contactId}::uuid
        WHERE o.channel = c.channel AND o.bot = c.bot AND o.address = ${to})`;
}
