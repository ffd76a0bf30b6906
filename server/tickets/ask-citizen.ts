import type { ReplyFile } from "../../bot/reply.ts";
import { ticketAskedLetter } from "../../bot/texts/ticket-letters.ts";
import { withFiles } from "../../bot/with-files.ts";
import type { Calendars } from "../calendar/calendars.ts";
import type { Result } from "../result.ts";
import { lockTalkOfTicket } from "../conversations/hand-over-store.ts";
import { inviteWords } from "../conversations/invite-store.ts";
import { changeClock } from "./change-clock.ts";
import { detailsOfFiles } from "./event-details.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { moveTicket } from "./move-ticket.ts";
import type { StaffActor, WritingHouse } from "./ticket-house.ts";
import type { TicketRow } from "./ticket-store.ts";
import { tidyWords } from "./tidy-words.ts";
import { type Reach, writeToCitizen } from "./write-to-citizen.ts";

export type Question = {
  code: string;
  staff: StaffActor;
  text: string;
  /** Go out with the question, such as a form to be filled in; never those of a sealed ticket. */
  files?: readonly ReplyFile[];
};

export type AskRefusal = StaffRefusal | "empty_text" | "wrong_status" | "sealed_files";

/**
 * The officer needs to know more: the ticket waits for the citizen, and its clock stands. What they
 * write next in their chat is the answer; after a few days it may well be about something else.
 */
export async function askCitizen(
  house: WritingHouse & { calendars: Calendars },
  { code, staff, text, files = [] }: Question,
): Promise<Result<{ code: string; reach: Reach }, AskRefusal>> {
  const question = tidyWords(text);
  if (!question) return { ok: false, reason: "empty_text" };
  await lockTalkOfTicket(house.tx, code);
  const found = await findForStaff(house.tx, code, staff, "ticket.answer");
  if (!found.ok) return found;
  const ticket = found.value;
  if (ticket.restricted && files.length > 0) return { ok: false, reason: "sealed_files" };
  const moved = await moveTicket(house, ticket, "ask", {
    by: { kind: "staff", id: staff.id },
    text: question,
    ...detailsOfFiles(files),
    isPublic: true,
    change: {
      assigneeId: ticket.assigneeId ?? staff.id,
      ...changeClock(house, ticket, { kind: "pause" }),
      warnAt: null,
    },
  });
  if (!moved.ok) return moved;
  if (ticket.contactId) await inviteWords(house.tx, ticket.contactId, invitationTo(house, ticket));
  const letter = ticketAskedLetter({ code: ticket.code, question, title: house.office.name });
  const reach = await writeToCitizen(house, ticket, ...withFiles(letter, files));
  return { ok: true, value: { code: ticket.code, reach } };
}

function invitationTo({ clock }: WritingHouse, { code, restricted, urgent }: TicketRow) {
  const until = new Date(clock.now().getTime() + invitedDays * 86_400_000);
  return { code, takesAll: restricted || urgent, until: until.toISOString() };
}

const invitedDays = 3;
