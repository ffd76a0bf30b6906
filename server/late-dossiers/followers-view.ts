import type { Tx } from "../db.ts";

/** The ids of the contacts that follow a dossier, longest first. */
export async function followersOf(tx: Tx, dossierId: string): Promise<string[]> {
  const follows = await tx.dossierFollow.findMany({
    where: { dossierId, stoppedAt: null },
    orderBy: [{ since: "asc" }, { id: "asc" }],
    select: { contactId: true },
  });
  return follows.map(({ contactId }) => contactId);
}
