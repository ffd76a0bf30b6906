import type { PaidWay } from "../../bot/zalo/plan-way.ts";
import type { Day } from "../calendar/vietnam-date.ts";
import type { Tx } from "../db.ts";

/** What one way of sending came to on one day; money in đồng. */
export type DayCost = {
  day: Day;
  way: PaidWay;
  letters: number;
  spent: number;
  /** Of these nobody knows whether they arrived; their money counts against the day's cap. */
  unclear: number;
  unclearAmount: number;
};

/** What an account's letters cost from one day on until before another, the newest day first. */
export function viewCosts(
  tx: Tx,
  { bot, from, until }: { bot: string; from: Day; until: Day },
): Promise<DayCost[]> {
  return tx.$queryRaw<DayCost[]>`
    SELECT day::text AS day, way,
      count(*) FILTER (WHERE state = 'spent')::int AS letters,
      coalesce(sum(amount) FILTER (WHERE state = 'spent'), 0)::int AS spent,
      count(*) FILTER (WHERE state = 'reserved')::int AS unclear,
      coalesce(sum(amount) FILTER (WHERE state = 'reserved'), 0)::int AS "unclearAmount"
    FROM charge
    WHERE channel = 'zalo' AND bot = ${bot} AND state <> 'released'
      AND day >= ${from}::date AND day < ${until}::date
    GROUP BY charge.day, way ORDER BY charge.day DESC, way`;
}
