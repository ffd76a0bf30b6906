import { openKnowledge, type ProcedureRecord } from "../../knowledge/index.ts";
import type { Database } from "../../server/db.ts";

let knowledge: ReturnType<typeof openKnowledge> | undefined;

/** A shipped record with some parts changed. */
export function makeRecord(changes: Partial<ProcedureRecord> = {}): ProcedureRecord {
  knowledge ??= openKnowledge("knowledge/content");
  return { ...(knowledge.record(changes.slug ?? "chuyen-truong") as ProcedureRecord), ...changes };
}

let versions = 0;

/** An edit as it stands in the database: published for good unless said otherwise. */
export async function makeVersion(
  db: Database,
  version: {
    record?: ProcedureRecord;
    state?: string;
    effectiveFrom?: string | null;
    effectiveTo?: string | null;
    publishedAt?: Date | null;
    changedAt?: Date;
  } = {},
): Promise<string> {
  versions += 1;
  const {
    record = makeRecord(),
    publishedAt = new Date("2026-11-23T02:00:00Z"),
    ...rest
  } = version;
  const staff = await db.prisma.staff.upsert({
    where: { login: "bien-tap" },
    update: {},
    create: {
      login: "bien-tap",
      displayName: "Lê Thị Soạn",
      role: "editor",
      createdAt: new Date("2026-11-01T00:00:00Z"),
    },
  });
  const { id } = await db.prisma.procedureVersion.create({
    data: {
      slug: record.slug,
      version: versions,
      record,
      state: "published",
      authorId: staff.id,
      editorIds: [staff.id],
      createdAt: new Date("2026-11-23T01:00:00Z"),
      changedAt: new Date("2026-11-23T02:00:00Z"),
      publishedAt,
      ...rest,
    },
  });
  return id;
}
