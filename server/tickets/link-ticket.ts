import { hashCode } from "../dossiers/keyed-hash.ts";
import { hasMatched } from "../dossiers/lookup-store.ts";
import type { Result } from "../result.ts";
import { tellEvent } from "./move-ticket.ts";
import { parseTicketCode } from "./ticket-code.ts";
import type { TicketHouse } from "./ticket-house.ts";
import { changeTicket, lockTicket } from "./ticket-store.ts";

/**
 * Joins a ticket that was opened on the hotline to the chat of whoever has looked it up by its code
 * and the last four digits of the phone given with it: from now on answers come there, and the
 * ticket is theirs to follow. `not_found` for whoever has not, and for a sealed one;
 * `linked_elsewhere`: it belongs to another chat, which stays its own.
 */
export async function linkTicket(
  house: TicketHouse & { secretKey: string },
  { contactId, code: typed }: { contactId: string; code: string },
): Promise<Result<{ code: string }, "not_found" | "linked_elsewhere">> {
  const { tx, clock, secretKey } = house;
  const code = parseTicketCode(typed);
  const isProven = code && (await hasMatched(tx, contactId, hashCode(secretKey, code)));
  const ticket = isProven ? await lockTicket(tx, code) : undefined;
  if (!ticket || ticket.restricted) return { ok: false, reason: "not_found" };
  const value = { code: ticket.code };
  if (ticket.contactId === contactId) return { ok: true, value };
  if (ticket.contactId !== null) return { ok: false, reason: "linked_elsewhere" };
  await changeTicket(tx, ticket.id, { contactId }, clock.now());
  await tellEvent(house, ticket, "linked", { by: { kind: "citizen" }, isPublic: true });
  return { ok: true, value };
}
