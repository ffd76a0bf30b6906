import { ticketDeclinedLetter } from "../../bot/texts/ticket-letters.ts";
import type { Result } from "../result.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { moveTicket } from "./move-ticket.ts";
import type { StaffActor, WritingHouse } from "./ticket-house.ts";
import { tidyWords } from "./tidy-words.ts";
import { type Reach, writeToCitizen } from "./write-to-citizen.ts";

/** Declines a ticket with a reason, which the citizen is told (NĐ 20/2008, Điều 9). */
export async function declineTicket(
  house: WritingHouse,
  { code, staff, reason }: { code: string; staff: StaffActor; reason: string },
): Promise<Result<{ code: string; reach: Reach }, StaffRefusal | "empty_text" | "wrong_status">> {
  const words = tidyWords(reason);
  if (!words) return { ok: false, reason: "empty_text" };
  const found = await findForStaff(house.tx, code, staff, "ticket.decline");
  if (!found.ok) return found;
  const ticket = found.value;
  const moved = await moveTicket(house, ticket, "decline", {
    by: { kind: "staff", id: staff.id },
    text: words,
    isPublic: true,
    change: { closedAt: house.clock.now() },
  });
  if (!moved.ok) return moved;
  const letter = ticketDeclinedLetter({
    code: ticket.code,
    reason: words,
    title: house.office.name,
  });
  return {
    ok: true,
    value: { code: ticket.code, reach: await writeToCitizen(house, ticket, letter) },
  };
}
