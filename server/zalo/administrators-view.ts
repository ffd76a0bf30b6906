import type { Tx } from "../db.ts";

/** Who can give the consent. */
export async function activeAdministrators(tx: Tx): Promise<string[]> {
  const rows = await tx.staff.findMany({
    where: { role: "administrator", isActive: true },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
