import type { Tx } from "../../db.ts";
import type { ColumnMapping } from "./columns.ts";

export async function upsertSource(
  tx: Tx,
  {
    name,
    ...data
  }: { name: string; mapping: ColumnMapping; staffId: string | null; updatedAt: Date },
): Promise<void> {
  await tx.dossierSource.upsert({ where: { name }, create: { name, ...data }, update: data });
}
