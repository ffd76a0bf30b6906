import { ticketClosedLetter } from "../../bot/texts/ticket-letters.ts";
import { handBack } from "../conversations/hand-back.ts";
import { lockTalkOfTicket } from "../conversations/hand-over-store.ts";
import type { Result } from "../result.ts";
import { type StaffRefusal, findForContact, findForStaff } from "./find-ticket.ts";
import { moveTicket } from "./move-ticket.ts";
import { tellCitizens } from "./tell-citizens.ts";
import type { StaffActor, TicketHouse } from "./ticket-house.ts";

/**
 * An officer closes an answered ticket, or one whose citizen keeps silent. A talk that a person of
 * the staff had taken over for it goes back to the assistant; the citizen is told either way, and
 * so are those whose tickets were merged into it.
 */
export async function closeTicket(
  house: TicketHouse,
  { code, staff }: { code: string; staff: StaffActor },
): Promise<Result<{ code: string }, StaffRefusal | "wrong_status">> {
  await lockTalkOfTicket(house.tx, code);
  const found = await findForStaff(house.tx, code, staff, "ticket.close");
  if (!found.ok) return found;
  const ticket = found.value;
  const by = { kind: "staff", id: staff.id } as const;
  const moved = await moveTicket(house, ticket, "close_by_staff", {
    ...{ by, isPublic: true },
    change: { closedAt: house.clock.now(), warnAt: null },
  });
  if (!moved.ok) return moved;
  const letterOf = (own: string) => ticketClosedLetter({ code: own });
  await tellCitizens(house, ticket, letterOf, { kind: "closed", by });
  if (ticket.kind === "cau_hoi" && ticket.contactId) await handBack(house, ticket.contactId);
  return { ok: true, value: { code: ticket.code } };
}

/** The citizen closes an answered ticket of theirs. */
export async function closeOwnTicket(
  house: TicketHouse,
  { code, contactId }: { code: string; contactId: string },
): Promise<Result<{ code: string }, "not_found" | "not_answered">> {
  const found = await findForContact(house.tx, code, contactId);
  if (!found.ok) return found;
  const moved = await moveTicket(house, found.value, "close_by_citizen", {
    by: { kind: "citizen" },
    isPublic: true,
    change: { closedAt: house.clock.now(), warnAt: null },
  });
  return moved.ok
    ? { ok: true, value: { code: found.value.code } }
    : { ok: false, reason: "not_answered" };
}
