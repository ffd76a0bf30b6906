import type { Tx } from "../db.ts";

/** One after the other for one code and one contact, so that wrong tries are counted well. */
export async function lockName(tx: Tx, name: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
}

/** The latest wrong tries, newest first, at most `most`. */
export async function findWrongTries(
  tx: Tx,
  of: { contactId: string } | { codeHash: string },
  since: Date,
  most: number,
): Promise<Date[]> {
  const rows = await tx.lookupAttempt.findMany({
    where: { ...of, matched: false, at: { gte: since } },
    orderBy: { at: "desc" },
    take: most,
    select: { at: true },
  });
  return rows.map(({ at }) => at);
}

/** Whether this contact has proved before, or since then, that what this hash names is theirs. */
export async function hasMatched(
  tx: Tx,
  contactId: string,
  codeHash: string,
  since = new Date(0),
): Promise<boolean> {
  const where = { contactId, codeHash, matched: true, at: { gte: since } };
  return (await tx.lookupAttempt.findFirst({ where })) !== null;
}

/** One for each hash: a right try proves all of its codes, a wrong one counts against each. */
export async function insertTries(
  tx: Tx,
  row: { contactId: string; matched: boolean; at: Date },
  codeHashes: readonly string[],
): Promise<void> {
  await tx.lookupAttempt.createMany({ data: codeHashes.map((codeHash) => ({ ...row, codeHash })) });
}

/** Forgets the tries before `before`, of everybody. */
export async function deleteTries(tx: Tx, before: Date): Promise<number> {
  const { count } = await tx.lookupAttempt.deleteMany({ where: { at: { lt: before } } });
  return count;
}

/**
 * Forgets a contact's tries, but for the wrong ones since `keepWrongSince`: erasing must not be the
 * way to open a lock. A try holds no more than a keyed hash of the code.
 */
export async function deleteTriesOf(
  tx: Tx,
  contactId: string,
  keepWrongSince: Date,
): Promise<void> {
  await tx.lookupAttempt.deleteMany({
    where: { contactId, OR: [{ matched: true }, { at: { lt: keepWrongSince } }] },
  });
}
