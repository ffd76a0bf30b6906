import type { Tx } from "../db.ts";

export type TokenLine = {
  id: string;
  name: string;
  scopes: readonly string[];
  createdAt: Date;
  /** Display name of who made it. */
  createdBy?: string;
  expiresAt?: Date;
  usedAt?: Date;
  endedAt?: Date;
};

/** Those that hold first, the newest of them first. */
export async function tokensView(tx: Tx): Promise<readonly TokenLine[]> {
  const rows = await tx.$queryRaw<(TokenRow & { createdBy: string | null })[]>`
    SELECT t.id, t.name, t.scopes, t.created_at AS "createdAt", s.display_name AS "createdBy",
      t.expires_at AS "expiresAt", t.used_at AS "usedAt", t.ended_at AS "endedAt"
    FROM api_token t LEFT JOIN staff s ON s.id = t.staff_id
    ORDER BY t.ended_at IS NOT NULL, t.created_at DESC`;
  return rows.map(({ createdBy, expiresAt, usedAt, endedAt, ...row }) => ({
    ...row,
    ...(createdBy && { createdBy }),
    ...(expiresAt && { expiresAt }),
    ...(usedAt && { usedAt }),
    ...(endedAt && { endedAt }),
  }));
}

type TokenRow = {
  id: string;
  name: string;
  scopes: string[];
  createdAt: Date;
  expiresAt: Date | null;
  usedAt: Date | null;
  endedAt: Date | null;
};
