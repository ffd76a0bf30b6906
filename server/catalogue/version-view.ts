import { parseRecord, type ProcedureRecord } from "../../knowledge/index.ts";
import type { Tx } from "../db.ts";
import type { ProcedureVersion, VersionState } from "./procedure-version.ts";

/**
 * The records that the staff has in use on a day of Việt Nam: of each procedure the published
 * edit that began last. What no longer fits the form of a record is passed over.
 */
export async function readRecordsOn(tx: Tx, day: string): Promise<ProcedureRecord[]> {
  const rows = await tx.$queryRaw<{ record: unknown }[]>`
    SELECT DISTINCT ON (slug) record FROM procedure_version
    WHERE state = 'published' AND (effective_from IS NULL OR effective_from <= ${day})
      AND (effective_to IS NULL OR effective_to >= ${day})
    ORDER BY slug, effective_from DESC NULLS LAST, version DESC`;
  return rows.flatMap(({ record }) => {
    const parsed = parseRecord(record);
    return parsed.ok ? [parsed.value] : [];
  });
}

export type VersionLine = Omit<ProcedureVersion, "record"> & {
  name: string;
  author: string;
  reviewer: string | undefined;
};

/** Every edit of one procedure, the newest first. */
export async function viewVersions(tx: Tx, slug: string): Promise<VersionLine[]> {
  const rows = await tx.procedureVersion.findMany({
    where: { slug },
    orderBy: { version: "desc" },
    take: 200,
  });
  return withNames(tx, rows);
}

/** Every edit that is not over: being written, waiting, or published for today or later. */
export async function viewLiveVersions(tx: Tx, day: string): Promise<VersionLine[]> {
  const rows = await tx.procedureVersion.findMany({
    where: {
      state: { in: ["draft", "review", "published"] },
      OR: [{ effectiveTo: null }, { effectiveTo: { gte: day } }],
    },
    orderBy: [{ slug: "asc" }, { version: "desc" }],
    take: 5000,
  });
  return withNames(tx, rows);
}

export async function viewVersion(
  tx: Tx,
  id: string,
): Promise<(VersionLine & { record: ProcedureRecord }) | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
  const row = await tx.procedureVersion.findUnique({ where: { id } });
  if (!row) return undefined;
  const record = parseRecord(row.record);
  const [line] = await withNames(tx, [row]);
  return record.ok && line ? { ...line, record: record.value } : undefined;
}

/** What an edit took the place of: the one published before it, unless that was taken back. */
export async function readEarlierRecord(
  tx: Tx,
  { slug, version }: { slug: string; version: number },
): Promise<ProcedureRecord | undefined> {
  const row = await tx.procedureVersion.findFirst({
    where: { slug, version: { lt: version }, state: "published" },
    orderBy: { version: "desc" },
    select: { record: true },
  });
  const parsed = parseRecord(row?.record);
  return parsed.ok ? parsed.value : undefined;
}

type Row = NonNullable<Awaited<ReturnType<Tx["procedureVersion"]["findUnique"]>>>;

async function withNames(tx: Tx, rows: readonly Row[]): Promise<VersionLine[]> {
  const ids = rows.flatMap(({ authorId, reviewerId }) => [
    authorId,
    ...(reviewerId ? [reviewerId] : []),
  ]);
  const people = await tx.staff.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, displayName: true },
  });
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
  return rows.map(({ record, ...row }) => ({
    ...row,
    state: row.state as VersionState,
    name: nameIn(record) ?? row.slug,
    author: names.get(row.authorId) ?? "–",
    reviewer: row.reviewerId ? names.get(row.reviewerId) : undefined,
  }));
}

function nameIn(record: unknown): string | undefined {
  const { name } = (record ?? {}) as { name?: unknown };
  return typeof name === "string" ? name : undefined;
}
