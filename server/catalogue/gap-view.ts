import { Prisma, type Tx } from "../db.ts";
import { type GapFilter, gapFilters, type GapState } from "./gap.ts";
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
  /** Who sees to it that an answer comes to be, and by the end of which day. */
  ownerId: string | null;
  owner: string | null;
  dueOn: Date | null;
  isOverdue: boolean;
  /** When those who had asked were told that the answer exists. */
  toldAt: Date | null;
};

export const gapSorts = ["newest", "frequent"] as const;
export type GapSort = (typeof gapSorts)[number];

export type GapQuestion = {
  filter: GapFilter;
  /** Who asks: for "mine". */
  reader: string;
  sort: GapSort;
  /** Words that it must hold, with or without tone marks; empty: all. */
  search: string;
  now: Date;
  /** From 1. */
  page: number;
};

export const gapPageSize = 50;

export type GapCounts = Record<GapFilter, number>;

export async function viewGaps(
  tx: Tx,
  question: GapQuestion,
): Promise<{ gaps: GapLine[]; counts: GapCounts }> {
  const { filter, reader, sort, search, page, now } = question;
  const order =
    sort === "frequent" ? Prisma.sql`count DESC, "lastAt" DESC` : Prisma.sql`"lastAt" DESC`;
  const wanted = `%${wordsKey(search)}%`;
  const gaps = await tx.$queryRaw<GapLine[]>`${linesAt(now)}
    WHERE ${passes(filter, reader, now)} AND g.key LIKE ${wanted} GROUP BY g.id, o.id
    ORDER BY ${order}, g.id LIMIT ${gapPageSize} OFFSET ${(page - 1) * gapPageSize}`;
  return { gaps, counts: await countGaps(tx, reader, now) };
}

function passes(filter: GapFilter, reader: string, now: Date): Prisma.Sql {
  if (filter === "mine") return Prisma.sql`g.state = 'open' AND g.owner_id = ${reader}::uuid`;
  if (filter === "overdue") return isLate(now);
  return Prisma.sql`g.state = ${filter}`;
}

export async function viewGap(tx: Tx, id: string, now: Date): Promise<GapLine | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
  const [gap] = await tx.$queryRaw<GapLine[]>`${linesAt(now)}
    WHERE g.id = ${id}::uuid GROUP BY g.id, o.id`;
  return gap;
}

/** Resolved gaps that nothing was mined from yet, the most frequent first. */
export async function viewUnminedGaps(
  tx: Tx,
  now: Date,
): Promise<(GapLine & { procedure: string })[]> {
  return tx.$queryRaw<(GapLine & { procedure: string })[]>`${linesAt(now)}
    WHERE g.state = 'resolved' AND g.mined_id IS NULL GROUP BY g.id, o.id
    ORDER BY count DESC, g.id LIMIT 5000`;
}

async function countGaps(tx: Tx, reader: string, now: Date): Promise<GapCounts> {
  const columns = gapFilters.map(
    (filter) =>
      Prisma.sql`count(*) FILTER (WHERE ${passes(filter, reader, now)})::int AS ${Prisma.raw(filter)}`,
  );
  const [counts] = await tx.$queryRaw<GapCounts[]>`SELECT ${Prisma.join(columns)} FROM gap g`;
  return counts as GapCounts;
}

/** The day by which somebody wanted to have seen to it is over: `due_on` is its first instant. */
function isLate(now: Date): Prisma.Sql {
  return Prisma.sql`coalesce(g.state = 'open' AND g.due_on <= ${now}::timestamptz - interval '1 day', false)`;
}

const lastOf = (column: string) =>
  Prisma.sql`(array_agg(${Prisma.raw(`s.${column}`)} ORDER BY s.at DESC))[1]`;

function linesAt(now: Date): Prisma.Sql {
  return Prisma.sql`
  SELECT g.id, g.words, g.state, g.procedure, count(*)::int AS count,
    min(s.at) AS "firstAt", max(s.at) AS "lastAt", ${lastOf("outcome")} AS outcome,
    ${lastOf("procedure")} AS told,
    (array_agg(s.wanted ORDER BY s.at DESC) FILTER (WHERE s.wanted IS NOT NULL))[1] AS wanted,
    g.owner_id AS "ownerId", o.display_name AS owner, g.due_on AS "dueOn",
    ${isLate(now)} AS "isOverdue", g.told_at AS "toldAt"
  FROM gap g JOIN gap_saying s ON s.gap_id = g.id LEFT JOIN staff o ON o.id = g.owner_id`;
}
