import { freeDays, windowDays } from "../../bot/zalo/plan-way.ts";
import { dayMs, vietnamDay } from "../../bot/vietnam-day.ts";
import type { Tx } from "../db.ts";
import { type ZaloConnection, viewZaloConnection } from "../zalo/connection-view.ts";

export type ZaloAccountHealth = {
  /** Absent: nobody has given consent. */
  connection?: ZaloConnection;
  /** Calls a minute, and what was left of them, when Zalo told last. */
  rate: { limit: number | null; remain: number | null; at: Date } | undefined;
  /** How many citizens a letter would reach for nothing, for money, and not at all. */
  contacts: { free: number; paid: number; closed: number };
  /** In đồng, as counted by us; what is put aside counts. */
  spentToday: number;
  /** Of the latest letters that were sent. Zalo tells of telephones alone. */
  receipts: { sent: number; arrived: number; seen: number };
};

/** How one Official Account does, beside what every channel tells. Nothing here is personal. */
export async function viewZaloAccount(tx: Tx, oaId: string, now: Date): Promise<ZaloAccountHealth> {
  const connection = await viewZaloConnection(tx, oaId);
  return {
    ...(connection && { connection }),
    rate: await readRate(tx, oaId),
    contacts: await countWindows(tx, oaId, now),
    spentToday: await sumSpent(tx, oaId, now),
    receipts: await countReceipts(tx, oaId),
  };
}

async function readRate(tx: Tx, oaId: string): Promise<ZaloAccountHealth["rate"]> {
  const row = await tx.zaloToken.findUnique({
    where: { oaId },
    select: { rateLimit: true, rateRemain: true, rateAt: true },
  });
  return row?.rateAt ? { limit: row.rateLimit, remain: row.rateRemain, at: row.rateAt } : undefined;
}

async function countWindows(tx: Tx, oaId: string, now: Date) {
  const free = new Date(now.getTime() - freeDays * dayMs);
  const open = new Date(now.getTime() - windowDays * dayMs);
  const [row] = await tx.$queryRaw<ZaloAccountHealth["contacts"][]>`
    SELECT count(*) FILTER (WHERE last_inbound_at >= ${free})::int AS free,
      count(*) FILTER (WHERE last_inbound_at >= ${open} AND last_inbound_at < ${free})::int AS paid,
      count(*) FILTER (WHERE last_inbound_at IS NULL OR last_inbound_at < ${open})::int AS closed
    FROM contact WHERE channel = 'zalo' AND bot = ${oaId} AND NOT is_group
      AND erased_at IS NULL AND unreachable_at IS NULL`;
  return row ?? { free: 0, paid: 0, closed: 0 };
}

async function sumSpent(tx: Tx, oaId: string, now: Date): Promise<number> {
  const { _sum } = await tx.charge.aggregate({
    where: {
      channel: "zalo",
      bot: oaId,
      day: new Date(vietnamDay(now) * dayMs),
      state: { in: ["reserved", "spent"] },
    },
    _sum: { amount: true },
  });
  return _sum.amount ?? 0;
}

const latestLetters = 500;
/** How far back they are looked for: a silent account must not cost a look at all letters. */
const farBack = 200_000n;

async function countReceipts(tx: Tx, oaId: string) {
  const [row] = await tx.$queryRaw<ZaloAccountHealth["receipts"][]>`
    WITH newest (id) AS (SELECT coalesce(max(id), 0) FROM letter)
    SELECT count(*)::int AS sent, count(arrived_at)::int AS arrived, count(seen_at)::int AS seen
    FROM (SELECT arrived_at, seen_at FROM letter, newest
      WHERE channel = 'zalo' AND bot = ${oaId} AND external_id IS NOT NULL AND state = 'sent'
        AND letter.id > newest.id - ${farBack}
      ORDER BY letter.id DESC LIMIT ${latestLetters}) AS latest`;
  return row ?? { sent: 0, arrived: 0, seen: 0 };
}
