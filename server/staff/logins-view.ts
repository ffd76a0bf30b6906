import type { Tx } from "../db.ts";

/** The ids of the active people behind these sign-in names. */
export async function findLogins(tx: Tx, logins: readonly string[]): Promise<string[]> {
  const rows = await tx.staff.findMany({
    where: { isActive: true, login: { in: [...logins] } },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}
