import { Prisma, type Tx } from "../db.ts";
import { type GapState, gapStates } from "./gap.ts";
import { wordsKey } from "./words-key.ts";

export type GapLine = {
  id: string;
  words: string;
  state: GapState;
  /** The slug it was resolved as. */
  procedure: string | null;
  count: number;
  firstAt: Date;
  lastAt: Date;
  /** Of the last time: how the turn ended, what was told, what the citizen says they wanted. */
  outcome: string;
  told: string | null;
  wanted: string | null;
};

export const gapSorts = ["newest", "frequent"] as const;
export type GapSort = (typeof gapSorts)[number];

export type GapQuestion = {
  state: GapState;
  sort: GapSort;
  /** Words that it must hold, with or without tone marks; empty: all. */
  search: string;
  /** From 1. */
  page: number;
};

export const gapPageSize = 50;

export async function viewGaps(
  tx: Tx,
  { state, sort, search, page }: GapQuestion,
): Promise<{ gaps: GapLine[]; counts: Record<GapState, number> }> {
  const order =
    sort === "frequent" ? Prisma.sql`count DESC, "lastAt" DESC` : Prisma.sql`"lastAt" DESC`;
  const wanted = `%${wordsKey(search)}%`;
  const gaps = await tx.$queryRaw<GapLine[]>`${lines}
    WHERE g.state = ${state} AND g.key LIKE ${wanted} GROUP BY g.id
    ORDER BY ${order}, g.id LIMIT ${gapPageSize} OFFSET ${(page - 1) * gapPageSize}`;
  return { gaps, counts: await countGaps(tx) };
}

export async function viewGap(tx: Tx, id: string): Promise<GapLine | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
  const [gap] = await tx.$queryRaw<GapLine[]>`${lines} WHERE g.id = ${id}::uuid GROUP BY g.id`;
  return gap;
}

/** Resolved gaps that nothing was mined from yet, the most frequent first. */
export async function viewUnminedGaps(tx: Tx): Promise<(GapLine & { procedure: string })[]> {
  return tx.$queryRaw<(GapLine & { procedure: string })[]>`${lines}
    WHERE g.state = 'resolved' AND g.mined_id IS NULL GROUP BY g.id
    ORDER BY count DESC, g.id LIMIT 5000`;
}

async function countGaps(tx: Tx): Promise<Record<GapState, number>> {
  const rows = await tx.gap.groupBy({ by: ["state"], _count: true });
  const counts = Object.fromEntries(rows.map((row) => [row.state, row._count]));
  return Object.fromEntries(gapStates.map((state) => [state, counts[state] ?? 0])) as Record<
    GapState,
    number
  >;
}

const lastOf = (column: string) =>
  Prisma.sql`(array_agg(${Prisma.raw(`s.${column}`)} ORDER BY s.at DESC))[1]`;

const lines = Prisma.sql`
  SELECT g.id, g.words, g.state, g.procedure, count(*)::int AS count,
    min(s.at) AS "firstAt", max(s.at) AS "lastAt", ${lastOf("outcome")} AS outcome,
    ${lastOf("procedure")} AS told,
    (array_agg(s.wanted ORDER BY s.at DESC) FILTER (WHERE s.wanted IS NOT NULL))[1] AS wanted
  FROM gap g JOIN gap_saying s ON s.gap_id = g.id`;
