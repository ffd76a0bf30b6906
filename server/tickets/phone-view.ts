import type { Tx } from "../db.ts";

/** The phone given with a ticket that is not sealed, as it was written. */
export async function readPhone(tx: Tx, code: string): Promise<string | undefined> {
  const row = await tx.ticket.findFirst({
    where: { code, restricted: false },
    select: { phone: true },
  });
  return row?.phone ?? undefined;
}
