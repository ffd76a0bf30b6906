import { parseRecord, type ProcedureRecord } from "../../knowledge/index.ts";
import type { Prisma, Tx } from "../db.ts";
import type { ProcedureVersion, VersionState } from "./procedure-version.ts";

/** One change of a procedure's edits at a time across all processes, until the transaction ends. */
export async function lockVersions(tx: Tx, slug: string): Promise<void> {
  const name = `procedure_version:${slug}`;
  await tx.$queryRaw`SELECT 1 AS one FROM pg_advisory_xact_lock(hashtext(${name}))`;
}

/** Undefined too where the stored record no longer fits the form of one. */
export async function findVersion(tx: Tx, id: string): Promise<ProcedureVersion | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
  const row = await tx.procedureVersion.findUnique({ where: { id } });
  return row ? toVersion(row) : undefined;
}

/** The edit that someone still works on; there is at most one. */
export async function findOpenVersion(tx: Tx, slug: string): Promise<{ id: string } | undefined> {
  const where = { slug, state: { in: ["draft", "review"] } };
  return (await tx.procedureVersion.findFirst({ where, select: { id: true } })) ?? undefined;
}

/** The newest published edit that is told on `day` or will be. */
export async function findNewestPublished(
  tx: Tx,
  { slug, day }: { slug: string; day: string },
): Promise<ProcedureRecord | undefined> {
  const row = await tx.procedureVersion.findFirst({
    where: { slug, state: "published", OR: [{ effectiveTo: null }, { effectiveTo: { gte: day } }] },
    orderBy: { version: "desc" },
  });
  return row ? toVersion(row)?.record : undefined;
}

export async function insertVersion(
  tx: Tx,
  { record, staffId, at }: { record: ProcedureRecord; staffId: string; at: Date },
): Promise<string> {
  const { slug } = record;
  const { _max } = await tx.procedureVersion.aggregate({
    where: { slug },
    _max: { version: true },
  });
  const { id } = await tx.procedureVersion.create({
    data: {
      slug,
      version: (_max.version ?? 0) + 1,
      record,
      authorId: staffId,
      editorIds: [staffId],
      createdAt: at,
      changedAt: at,
    },
  });
  return id;
}

export type VersionChange = Partial<
  Pick<
    ProcedureVersion,
    | "state"
    | "record"
    | "effectiveFrom"
    | "effectiveTo"
    | "reason"
    | "reviewerId"
    | "note"
    | "publishedAt"
    | "correctedAt"
  >
> & { changedAt?: Date; editorIds?: string[] };

export async function updateVersion(tx: Tx, id: string, change: VersionChange): Promise<void> {
  const { record, ...plain } = change;
  const data = record ? { ...plain, record: record as Prisma.InputJsonObject } : plain;
  await tx.procedureVersion.update({ where: { id }, data });
}

type Row = NonNullable<Awaited<ReturnType<Tx["procedureVersion"]["findUnique"]>>>;

function toVersion(row: Row): ProcedureVersion | undefined {
  const record = parseRecord(row.record);
  if (!record.ok) return undefined;
  return { ...row, state: row.state as VersionState, record: record.value };
}
