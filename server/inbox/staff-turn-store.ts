import { isDue, type Tx } from "../db.ts";
import type { WaitingMessage } from "../conversations/turn-store.ts";

/** Holds a chat of the staff until the end of the transaction. False: another process has it. */
export async function tryLockKey(tx: Tx, key: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ got: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtext(${key})) AS got`;
  return row?.got ?? false;
}

/** The first message of a key that waits. Read it once the key is locked. */
export async function nextMessage(
  tx: Tx,
  key: string,
  now: Date,
): Promise<WaitingMessage | undefined> {
  const [row] = await tx.$queryRaw<WaitingMessage[]>`
    SELECT id, message, attempts, ${isDue("due_at", now)} AS "isDue" FROM inbox
    WHERE conversation_key = ${key} AND state = 'pending' ORDER BY id LIMIT 1`;
  return row;
}

/** Done with it, and its words forgotten; true: more of that key wait. */
export async function finishMessage(
  tx: Tx,
  { id, key }: { id: bigint; key: string },
  now: Date,
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ more: boolean }[]>`
    WITH done AS (UPDATE inbox SET state = 'done', done_at = ${now}, failure = NULL,
        message = jsonb_set(message, '{content}', '{"kind": "other"}')
      WHERE id = ${id} AND state = 'pending')
    SELECT EXISTS (SELECT 1 FROM inbox WHERE conversation_key = ${key} AND state = 'pending'
      AND id > ${id}) AS more`;
  return row?.more ?? false;
}

export async function readMessage(tx: Tx, id: bigint): Promise<unknown> {
  const row = await tx.inbox.findUnique({ where: { id }, select: { message: true } });
  return row?.message;
}
