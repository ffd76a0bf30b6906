import { ticketExtendedLetter } from "../../bot/texts/ticket-letters.ts";
import { showDay } from "../../bot/texts/show-date.ts";
import type { Calendars } from "../calendar/calendars.ts";
import { type Limit, limitSchema } from "../calendar/ticket-clock.ts";
import type { Result } from "../result.ts";
import { changeClock } from "./change-clock.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { tellEvent } from "./move-ticket.ts";
import { tellCitizens } from "./tell-citizens.ts";
import type { StaffActor, WritingHouse } from "./ticket-house.ts";
import { changeTicket } from "./ticket-store.ts";
import { tidyWords } from "./tidy-words.ts";
import { awaitsStaff } from "./ticket.ts";
import type { Reach } from "./write-to-citizen.ts";

export type Extending = { code: string; staff: StaffActor; reason: string } & Limit;

export type ExtendRefusal = StaffRefusal | "empty_text" | "bad_amount" | "no_due_date";

/**
 * Gives a ticket more time, with a reason; the citizen is told the new date and why. Refuses
 * `no_due_date` where none runs: nothing is owed, or the clock stands.
 */
export async function extendTicket(
  house: WritingHouse & { calendars: Calendars },
  { code, staff, reason: typed, amount, unit }: Extending,
): Promise<Result<{ code: string; reach: Reach }, ExtendRefusal>> {
  const found = await findForStaff(house.tx, code, staff, "ticket.extend");
  if (!found.ok) return found;
  const ticket = found.value;
  const reason = tidyWords(typed, 1000);
  if (!reason) return { ok: false, reason: "empty_text" };
  if (!limitSchema.safeParse({ amount, unit }).success) return { ok: false, reason: "bad_amount" };
  const change = changeClock(house, ticket, {
    ...{ kind: "extend", amount, unit, reason, by: staff.id },
  });
  if (!ticket.dueAt || !change.dueAt || !awaitsStaff(ticket.status)) {
    return { ok: false, reason: "no_due_date" };
  }
  await changeTicket(house.tx, ticket.id, change, house.clock.now());
  const by = { kind: "staff", id: staff.id } as const;
  const details = { oldDue: ticket.dueAt.toISOString(), newDue: change.dueAt.toISOString() };
  await tellEvent(house, ticket, "extended", { by, text: reason, details, isPublic: true });
  const letter = { newDay: showDay(change.dueAt), reason, title: house.office.name };
  const reach = await tellCitizens(
    house,
    ticket,
    (own) => ticketExtendedLetter({ ...letter, code: own }),
    { kind: "extended", by, text: reason, details },
  );
  return { ok: true, value: { code: ticket.code, reach } };
}
