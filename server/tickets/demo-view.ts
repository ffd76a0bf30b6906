import type { Tx } from "../db.ts";

export async function hasDemoTickets(tx: Tx): Promise<boolean> {
  return (await tx.ticket.findFirst({ where: { isDemo: true }, select: { id: true } })) !== null;
}
