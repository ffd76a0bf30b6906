import { Prisma, type Tx } from "../db.ts";
import { type Asker, tabCondition } from "./queue-condition-view.ts";
import type { QueueTab } from "./queue-filter.ts";

/** Tabs that show how many tickets they have; of all there ever were nobody needs to know. */
export const countedTabs = ["open", "new", "mine", "late", "soon", "answered"] as const;

/** How many tickets each tab has; `mostCounted` stands for that many or more. */
export type QueueCounts = Record<(typeof countedTabs)[number], number>;

/** Counting goes no further: the time it takes must not grow with the years. */
export const mostCounted = 1000;

export async function readQueueCounts(tx: Tx, asker: Asker): Promise<QueueCounts> {
  const counts = countedTabs.map((tab) => countSql(tab, asker));
  const [row] = await tx.$queryRaw<QueueCounts[]>`SELECT ${Prisma.join(counts)}`;
  if (!row) throw new Error("the tickets were not counted");
  return row;
}

function countSql(tab: QueueTab, asker: Asker): Prisma.Sql {
  return Prisma.sql`(SELECT count(*)::int FROM
    (SELECT 1 FROM ticket WHERE ${tabCondition(tab, asker)} LIMIT ${mostCounted}) AS counted
  ) AS ${Prisma.raw(`"${tab}"`)}`;
}
