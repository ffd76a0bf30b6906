import type { Tx } from "../db.ts";

/** Whether a ticket has no chat yet, so that whoever proves that it is theirs may take it. */
export async function isLinkable(tx: Tx, code: string): Promise<boolean> {
  const where = { code, contactId: null, restricted: false, status: { not: "merged" } };
  return (await tx.ticket.count({ where })) === 1;
}
