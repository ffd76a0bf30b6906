import type { Tx } from "../db.ts";
import type { CitizenWordsState } from "./citizen-words.ts";

export type StoredWords = {
  id: string;
  procedure: string;
  words: string;
  state: CitizenWordsState;
};

/** One change of words at a time across all processes, until the transaction ends. */
export async function lockWords(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS one FROM pg_advisory_xact_lock(hashtext('citizen_words'))`;
}

export async function findWords(tx: Tx, id: string): Promise<StoredWords | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
  const row = await tx.citizenWords.findUnique({ where: { id } });
  return row ? { ...row, state: row.state as CitizenWordsState } : undefined;
}

export async function findWordsByKey(
  tx: Tx,
  { procedure, key }: { procedure: string; key: string },
): Promise<StoredWords | undefined> {
  const row = await tx.citizenWords.findUnique({ where: { procedure_key: { procedure, key } } });
  return row ? { ...row, state: row.state as CitizenWordsState } : undefined;
}

export async function insertWords(
  tx: Tx,
  words: Omit<StoredWords, "id"> & { key: string; changedAt: Date },
): Promise<string> {
  const { id } = await tx.citizenWords.create({ data: words });
  return id;
}

export async function updateWords(
  tx: Tx,
  id: string,
  change: { state: CitizenWordsState; words?: string; key?: string; changedAt: Date },
): Promise<void> {
  await tx.citizenWords.update({ where: { id }, data: change });
}

/** All words of one state go over to another. */
export async function moveWords(
  tx: Tx,
  { from, to, at }: { from: CitizenWordsState; to: CitizenWordsState; at: Date },
): Promise<number> {
  const { count } = await tx.citizenWords.updateMany({
    where: { state: from },
    data: { state: to, changedAt: at },
  });
  return count;
}

export async function linkGaps(tx: Tx, minedId: string, gaps: readonly string[]): Promise<void> {
  await tx.gap.updateMany({ where: { id: { in: [...gaps] } }, data: { minedId } });
}
