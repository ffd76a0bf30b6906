import type { Tx } from "../db.ts";

/** A channel's word on one letter; `externalId` as in ZaloReceipt, or "letter:17". */
export type Receipt = { externalId: string; kind: "arrived" | "seen"; at: Date };

/** Keeps receipts of one account in one statement; one that is there already stays as it is. */
export async function keepReceipts(
  tx: Tx,
  bot: string,
  receipts: readonly Receipt[],
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO receipt (channel, bot, external_id, kind, at, received_at)
    SELECT 'zalo', ${bot}, external_id, kind, at, ${now}
    FROM unnest(
      ${receipts.map(({ externalId }) => externalId)}::text[],
      ${receipts.map(({ kind }) => kind)}::text[],
      ${receipts.map(({ at }) => at)}::timestamptz[]
    ) AS told (external_id, kind, at)
    ON CONFLICT (channel, bot, external_id, kind) DO NOTHING`;
}

/**
 * Writes onto letters what receipts tell of them, and drops these. What was seen has also arrived.
 * A time that a letter has already stays. Gives how many letters were found.
 */
export async function settleReceipts(tx: Tx): Promise<number> {
  return tx.$executeRaw`
    WITH told AS (
      SELECT channel, bot, external_id,
        min(at) FILTER (WHERE kind = 'arrived') AS arrived,
        min(at) FILTER (WHERE kind = 'seen') AS seen
      FROM receipt WHERE channel = 'zalo'
      GROUP BY channel, bot, external_id
    ), found AS (
      SELECT letter.id AS letter_id, told.* FROM told JOIN letter
        ON letter.channel = 'zalo' AND letter.bot = told.bot
          AND letter.external_id = told.external_id
      UNION ALL
      SELECT letter.id, told.* FROM told JOIN letter
        ON letter.id = substring(told.external_id FROM '^letter:([0-9]{1,18})$')::bigint
          AND letter.channel = told.channel AND letter.bot = told.bot
    ), dropped AS (
      DELETE FROM receipt USING found
      WHERE receipt.channel = found.channel AND receipt.bot = found.bot
        AND receipt.external_id = found.external_id
    )
    UPDATE letter SET
      arrived_at = COALESCE(letter.arrived_at, found.arrived, found.seen),
      seen_at = COALESCE(letter.seen_at, found.seen)
    FROM found WHERE letter.id = found.letter_id`;
}

/** Receipts of letters that are not ours, or no longer here. */
export async function dropReceipts(tx: Tx, before: Date): Promise<void> {
  await tx.receipt.deleteMany({ where: { receivedAt: { lt: before } } });
}
