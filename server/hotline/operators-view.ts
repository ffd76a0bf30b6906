import type { Tx } from "../db.ts";

/** Ids of those who sit at the hotline. */
export async function readOperators(tx: Tx): Promise<string[]> {
  const rows = await tx.staff.findMany({
    where: { role: "operator", isActive: true },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}
