import type { PaidWay } from "../../bot/zalo/plan-way.ts";
import type { Day } from "../calendar/vietnam-date.ts";
import type { Tx } from "../db.ts";

export type NewCharge = {
  letterId: string;
  way: PaidWay;
  bot: string;
  /** In đồng. */
  amount: number;
  day: Day;
  now: Date;
};

/**
 * Puts money aside unless more than `most` of that day would be used up with it; gives the charge's
 * id. What is put aside counts until it is released. The lock, free at the end of the transaction,
 * keeps two processes from spending the last of it twice; so the sum is read in a statement behind it.
 */
export async function insertCharge(
  tx: Tx,
  { letterId, way, bot, amount, day, now }: NewCharge,
  most: number,
): Promise<bigint | undefined> {
  const name = `dan-hoi:charge:zalo:${bot}`;
  await tx.$queryRaw`SELECT 1 AS one FROM pg_advisory_xact_lock(hashtext(${name}))`;
  const [row] = await tx.$queryRaw<{ id: bigint }[]>`
    INSERT INTO charge (letter_id, way, channel, bot, amount, day, at)
    SELECT ${BigInt(letterId)}, ${way}, 'zalo', ${bot}, ${amount}::int, ${day}::date, ${now}
    WHERE ${amount}::int + (SELECT coalesce(sum(amount), 0) FROM charge
      WHERE channel = 'zalo' AND bot = ${bot} AND day = ${day}::date AND state <> 'released'
    ) <= ${most}::int
    RETURNING id`;
  return row?.id;
}

export async function endCharge(tx: Tx, id: bigint, state: "spent" | "released"): Promise<void> {
  await tx.charge.updateMany({ where: { id, state: "reserved" }, data: { state } });
}
