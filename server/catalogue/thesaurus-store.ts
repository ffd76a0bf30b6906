import type { Tx } from "../db.ts";
import type { ThesaurusState } from "./thesaurus-entry.ts";

export type StoredEntry = { id: string; everyday: string; official: string; state: ThesaurusState };

export async function findEntry(
  tx: Tx,
  by: { id: string } | { key: string },
): Promise<StoredEntry | undefined> {
  if ("id" in by && !/^[0-9a-f-]{36}$/.test(by.id)) return undefined;
  const row = await tx.thesaurusEntry.findUnique({ where: by });
  return row ? { ...row, state: row.state as ThesaurusState } : undefined;
}

export async function insertEntry(
  tx: Tx,
  entry: Omit<StoredEntry, "id"> & { key: string; changedAt: Date },
): Promise<void> {
  await tx.thesaurusEntry.create({ data: entry });
}

export async function updateEntry(
  tx: Tx,
  id: string,
  change: Partial<Omit<StoredEntry, "id">> & { changedAt: Date },
): Promise<void> {
  await tx.thesaurusEntry.update({ where: { id }, data: change });
}

/** All entries of one state go over to another. */
export async function moveEntries(
  tx: Tx,
  { from, to, at }: { from: ThesaurusState; to: ThesaurusState; at: Date },
): Promise<void> {
  await tx.thesaurusEntry.updateMany({
    where: { state: from },
    data: { state: to, changedAt: at },
  });
}
