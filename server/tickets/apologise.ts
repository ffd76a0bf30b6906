import type { Reply } from "../../bot/reply.ts";
import { showDay } from "../../bot/texts/show-date.ts";
import { ticketApologyLetter } from "../../bot/texts/ticket-letters.ts";
import type { Calendars } from "../calendar/calendars.ts";
import { workingDaysBetween } from "../calendar/working-days-between.ts";
import type { Result } from "../result.ts";
import { changeClock } from "./change-clock.ts";
import type { TicketDates } from "./deadline-dates.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { tellEvent } from "./move-ticket.ts";
import { tellCitizens } from "./tell-citizens.ts";
import type { StaffActor, WritingHouse } from "./ticket-house.ts";
import { type TicketRow, changeTicket, countEvents } from "./ticket-store.ts";
import { tidyWords } from "./tidy-words.ts";
import { awaitsStaff } from "./ticket.ts";
import type { Reach } from "./write-to-citizen.ts";

export type Apology = {
  code: string;
  staff: StaffActor;
  reason: string;
  /** Working days from today to the new date, or from the old date where that is still to come. */
  days: number;
};

export type ApologyRefusal =
  | StaffRefusal
  | "empty_text"
  | "bad_amount"
  | "no_due_date"
  | "no_more_apologies";

/**
 * `apologies`: how many times a date may be put off so. Once by law (NĐ 61/2018, Điều 19, from
 * memory; NĐ 118/2025 was not seen), so an operator may set another number.
 */
export type ApologyHouse = WritingHouse & { calendars: Calendars; apologies: number };

/**
 * Sends the letter of apology with a new date, and gives the ticket that date. A person does so,
 * never a job. Refuses `no_more_apologies` when the citizen was put off as often as may be.
 */
export async function apologise(
  house: ApologyHouse,
  apology: Apology,
): Promise<Result<{ code: string; reach: Reach }, ApologyRefusal>> {
  const planned = await planApology(house, apology);
  if (!planned.ok) return planned;
  const { ticket, dates, reason, details, letterOf } = planned.value;
  await changeTicket(house.tx, ticket.id, dates, house.clock.now());
  const by = { kind: "staff", id: apology.staff.id } as const;
  const event = { by, text: reason, details };
  await tellEvent(house, ticket, "apologised", { ...event, isPublic: true });
  const reach = await tellCitizens(house, ticket, letterOf, { kind: "apologised", ...event });
  return { ok: true, value: { code: ticket.code, reach } };
}

export type ApologyPlan = {
  ticket: TicketRow;
  dates: Partial<TicketDates>;
  reason: string;
  details: { oldDue: string; newDue: string };
  letterOf: (code: string) => Reply;
};

/** The letter and the new date as they would be; nothing is written. */
export async function planApology(
  house: ApologyHouse,
  { code, staff, reason: typed, days }: Apology,
): Promise<Result<ApologyPlan, ApologyRefusal>> {
  const found = await findForStaff(house.tx, code, staff, "ticket.apologise");
  if (!found.ok) return found;
  const ticket = found.value;
  const reason = tidyWords(typed, 1000);
  if (!reason) return { ok: false, reason: "empty_text" };
  if (!Number.isInteger(days) || days < 1 || days > 60) return { ok: false, reason: "bad_amount" };
  const { dueAt } = ticket;
  if (!dueAt || !awaitsStaff(ticket.status)) return { ok: false, reason: "no_due_date" };
  if ((await countEvents(house.tx, ticket.id, "apologised")) >= house.apologies) {
    return { ok: false, reason: "no_more_apologies" };
  }
  const late = workingDaysBetween(house.calendars.of(ticket.unitId), dueAt, house.clock.now());
  const amount = Math.max(0, late) + days;
  const dates = changeClock(house, ticket, {
    ...{ kind: "extend", amount, unit: "working_days", reason, by: staff.id },
  });
  if (!dates.dueAt) return { ok: false, reason: "no_due_date" };
  const shown = { oldDay: showDay(dueAt), newDay: showDay(dates.dueAt) };
  const letterOf = (own: string) =>
    ticketApologyLetter({ ...shown, code: own, reason, title: house.office.name });
  const details = { oldDue: dueAt.toISOString(), newDue: dates.dueAt.toISOString() };
  return { ok: true, value: { ticket, dates, reason, details, letterOf } };
}
