import type { Tx } from "../db.ts";

export type TokenRow = {
  id: string;
  tokenHash: string;
  scopes: readonly string[];
  expiresAt: Date | null;
  usedAt: Date | null;
  endedAt: Date | null;
};

export async function insertToken(
  tx: Tx,
  {
    scopes,
    ...row
  }: {
    id: string;
    name: string;
    tokenHash: string;
    scopes: readonly string[];
    staffId: string | null;
    createdAt: Date;
    expiresAt: Date | null;
  },
): Promise<void> {
  await tx.apiToken.create({ data: { ...row, scopes: [...scopes] } });
}

export async function findToken(tx: Tx, tokenHash: string): Promise<TokenRow | undefined> {
  return (await tx.apiToken.findUnique({ where: { tokenHash } })) ?? undefined;
}

/** False: there is none of that id that is still good. */
export async function endTokenRow(tx: Tx, id: string, endedAt: Date): Promise<boolean> {
  const { count } = await tx.apiToken.updateMany({
    where: { id, endedAt: null },
    data: { endedAt },
  });
  return count === 1;
}

export async function noteUse(tx: Tx, id: string, usedAt: Date): Promise<void> {
  await tx.apiToken.updateMany({ where: { id }, data: { usedAt } });
}
