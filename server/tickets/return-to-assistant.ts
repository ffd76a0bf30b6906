import { handBack } from "../conversations/hand-back.ts";
import { lockTalkOfTicket } from "../conversations/hand-over-store.ts";
import type { Result } from "../result.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { tellEvent } from "./move-ticket.ts";
import type { StaffActor, TicketHouse } from "./ticket-house.ts";

/**
 * The officer is done with a talk: the assistant speaks again and says so. The ticket itself stays
 * as it is. Refuses `not_handed_over` when no person has the talk.
 */
export async function returnToAssistant(
  house: TicketHouse,
  { code, staff }: { code: string; staff: StaffActor },
): Promise<Result<{ code: string }, StaffRefusal | "not_handed_over">> {
  await lockTalkOfTicket(house.tx, code);
  const found = await findForStaff(house.tx, code, staff, "conversation.return");
  if (!found.ok) return found;
  const ticket = found.value;
  const wasHandedOver = ticket.contactId ? await handBack(house, ticket.contactId) : false;
  if (!wasHandedOver) return { ok: false, reason: "not_handed_over" };
  await tellEvent(house, ticket, "returned", {
    by: { kind: "staff", id: staff.id },
    isPublic: true,
  });
  return { ok: true, value: { code: ticket.code } };
}
