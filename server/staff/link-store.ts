import type { Tx } from "../db.ts";

export type StoredLink = { tokenHash: string; staffId: string; expiresAt: Date };

export async function insertLink(tx: Tx, link: StoredLink): Promise<void> {
  await tx.signInLink.create({ data: link });
}

/** A link that can still be used; undefined for a used, expired or invented one. */
export async function findOpenLink(
  tx: Tx,
  tokenHash: string,
  now: Date,
): Promise<StoredLink | undefined> {
  const link = await tx.signInLink.findFirst({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
  });
  return link ?? undefined;
}

/** Spends one link; false when another request was faster. */
export async function spendLink(tx: Tx, tokenHash: string, now: Date): Promise<boolean> {
  const { count } = await tx.signInLink.updateMany({
    where: { tokenHash, usedAt: null },
    data: { usedAt: now },
  });
  return count === 1;
}

export async function spendLinksOf(tx: Tx, staffId: string, now: Date): Promise<void> {
  await tx.signInLink.updateMany({ where: { staffId, usedAt: null }, data: { usedAt: now } });
}
