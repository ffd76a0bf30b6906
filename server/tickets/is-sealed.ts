import type { TicketKind } from "../../bot/desk.ts";
import { categoryOf } from "./categories.ts";

/** Whether what a ticket is about seals it: a complaint about a colleague must be, praise need not. */
export function isSealed(ticket: { kind: TicketKind; category: string }): boolean {
  return ticket.kind !== "khen" && categoryOf(ticket.category).restricted === true;
}
