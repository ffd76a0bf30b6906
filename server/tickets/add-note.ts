import type { Result } from "../result.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { tellEvent } from "./move-ticket.ts";
import type { StaffActor, TicketHouse } from "./ticket-house.ts";
import { tidyWords } from "./tidy-words.ts";
import { tellMentioned } from "../workbench/tell-mentioned.ts";

/**
 * An internal note: for the staff, never for the citizen, in any status. Colleagues named in it by
 * @login are told.
 */
export async function addNote(
  house: TicketHouse,
  { code, staff, text }: { code: string; staff: StaffActor; text: string },
): Promise<Result<{ code: string }, StaffRefusal | "empty_text">> {
  const words = tidyWords(text);
  if (!words) return { ok: false, reason: "empty_text" };
  const found = await findForStaff(house.tx, code, staff, "ticket.note");
  if (!found.ok) return found;
  await tellEvent(house, found.value, "note", {
    by: { kind: "staff", id: staff.id },
    text: words,
    isPublic: false,
  });
  await tellMentioned(house, found.value, { by: staff, text: words });
  return { ok: true, value: { code: found.value.code } };
}
