import type { GuardedLookup } from "../../bot/desk.ts";
import { lookUpTicket } from "./look-up-ticket.ts";
import { tellEvent } from "./move-ticket.ts";
import type { TicketHouse } from "./ticket-house.ts";
import { changeTicket, lockTicket } from "./ticket-store.ts";

export type Linked = GuardedLookup<{ code: string }> | { ok: false; reason: "linked_elsewhere" };

/**
 * Joins a ticket that was opened on the hotline to the chat of whoever can name its code and the
 * last four digits of the phone given with it: from now on answers come there, and the ticket is
 * theirs to follow. Refused like a look-up; a sealed ticket is as unknown. `linked_elsewhere`: it
 * belongs to another chat, which stays its own.
 */
export async function linkTicket(
  house: TicketHouse & { secretKey: string },
  typed: { contactId: string; code: string; digits: string },
): Promise<Linked> {
  const { contactId, code, digits } = typed;
  const who = { kind: "contact", id: contactId } as const;
  const found = await lookUpTicket(house, { who, code, lastFourDigits: digits });
  if (!found.ok) return found;
  const ticket = await lockTicket(house.tx, found.value.code);
  if (!ticket) throw new Error("a ticket that was found is gone");
  if (ticket.contactId === contactId) return { ok: true, value: { code: ticket.code } };
  if (ticket.contactId !== null) return { ok: false, reason: "linked_elsewhere" };
  await changeTicket(house.tx, ticket.id, { contactId }, house.clock.now());
  await tellEvent(house, ticket, "linked", { by: { kind: "citizen" }, isPublic: true });
  return { ok: true, value: { code: ticket.code } };
}
