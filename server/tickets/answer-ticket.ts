import type { ReplyFile } from "../../bot/reply.ts";
import { ticketAnsweredLetter } from "../../bot/texts/letters.ts";
import { withFiles } from "../../bot/with-files.ts";
import type { Calendars } from "../calendar/calendars.ts";
import type { Result } from "../result.ts";
import { changeClock } from "./change-clock.ts";
import { detailsOfFiles } from "./event-details.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { moveTicket } from "./move-ticket.ts";
import { tellCitizens } from "./tell-citizens.ts";
import type { StaffActor, WritingHouse } from "./ticket-house.ts";
import { newestForeignEvent } from "./ticket-store.ts";
import { tidyWords } from "./tidy-words.ts";
import type { Reach } from "./write-to-citizen.ts";

export type Answer = {
  code: string;
  staff: StaffActor;
  text: string;
  /** The newest event on the page that was answered from; a newer public one refuses the answer. */
  seenEvent?: bigint;
  /** Go out with the answer; never those of a sealed ticket. */
  files?: readonly ReplyFile[];
};

export type AnswerRefusal =
  | StaffRefusal
  | "empty_text"
  | "wrong_status"
  | "changed_meanwhile"
  | "sealed_files";

/**
 * The officer's reply: an event, a letter into the citizen's chat and to all whose tickets were
 * merged into this one, and the ticket answered.
 */
export async function answerTicket(
  house: WritingHouse & { calendars: Calendars },
  { code, staff, text, seenEvent, files = [] }: Answer,
): Promise<Result<{ code: string; reach: Reach }, AnswerRefusal>> {
  const answer = tidyWords(text);
  if (!answer) return { ok: false, reason: "empty_text" };
  const found = await findForStaff(house.tx, code, staff, "ticket.answer");
  if (!found.ok) return found;
  const ticket = found.value;
  if (ticket.restricted && files.length > 0) return { ok: false, reason: "sealed_files" };
  if (seenEvent !== undefined) {
    const newest = await newestForeignEvent(house.tx, ticket.id, staff.id);
    if (newest > seenEvent) return { ok: false, reason: "changed_meanwhile" };
  }
  const by = { kind: "staff", id: staff.id } as const;
  const event = { by, text: answer, ...detailsOfFiles(files) };
  const moved = await moveTicket(house, ticket, "answer", {
    ...event,
    isPublic: true,
    change: {
      answeredAt: house.clock.now(),
      assigneeId: ticket.assigneeId ?? staff.id,
      // The date that it had while nobody was waited for: to know whether it was kept.
      ...changeClock(house, ticket, { kind: "resume" }),
      warnAt: null,
    },
  });
  if (!moved.ok) return moved;
  const title = house.office.name;
  const at = house.clock.now();
  const letterOf = (own: string) =>
    withFiles(ticketAnsweredLetter({ code: own, answer, title, at }), files);
  const reach = await tellCitizens(house, ticket, letterOf, { kind: "answered", ...event });
  return { ok: true, value: { code: ticket.code, reach } };
}
