import { ticketForwardedLetter } from "../../bot/texts/ticket-letters.ts";
import type { Calendars } from "../calendar/calendars.ts";
import { tellStaff } from "../notices/tell-staff.ts";
import type { Result } from "../result.ts";
import { readActiveUnit } from "../units/units-view.ts";
import { changeClock } from "./change-clock.ts";
import type { EventDetails } from "./event-details.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { moveTicket } from "./move-ticket.ts";
import { tellCitizens } from "./tell-citizens.ts";
import type { StaffActor, WritingHouse } from "./ticket-house.ts";
import type { TicketChange, TicketRow } from "./ticket-store.ts";
import { tidyWords } from "./tidy-words.ts";
import { readAnswerers } from "./unit-staff-view.ts";
import type { Reach } from "./write-to-citizen.ts";

export type Forwarding = {
  code: string;
  staff: StaffActor;
  /** A unit of ours, or the name of a body outside. */
  to: { unitId: string } | { outside: string };
  /** Why, for the colleagues; the citizen does not read it. */
  why?: string;
};

export type ForwardRefusal = StaffRefusal | "unknown_unit" | "empty_text" | "wrong_status";
type ForwardingHouse = WritingHouse & { calendars: Calendars };

/**
 * Sends a ticket to where it has to be answered; its citizen is told where that is. Within the
 * house nobody has it then, the people of the unit are told, and the clock runs on. With a body
 * outside the clock stands: the date is that body's.
 */
export async function forwardTicket(
  house: ForwardingHouse,
  { code, staff, to, why }: Forwarding,
): Promise<Result<{ code: string; reach: Reach }, ForwardRefusal>> {
  const found = await findForStaff(house.tx, code, staff, "ticket.forward");
  if (!found.ok) return found;
  const ticket = found.value;
  const goal = await readGoal(house, ticket, to);
  if (!goal.ok) return goal;
  const { name, isOutside, details, change } = goal.value;
  const by = { kind: "staff", id: staff.id } as const;
  const moved = await moveTicket(house, ticket, "forward", {
    ...{ by, text: tidyWords(why, 1000), details, change, isPublic: true },
  });
  if (!moved.ok) return moved;
  if (change.unitId) await tellUnit(house, { ...ticket, unitId: change.unitId }, staff.id);
  const title = house.office.name;
  const reach = await tellCitizens(
    house,
    ticket,
    (own) => ticketForwardedLetter({ code: own, to: name, isOutside, title }),
    { kind: "forwarded", by, details },
  );
  return { ok: true, value: { code: ticket.code, reach } };
}

type Goal = {
  name: string;
  isOutside: boolean;
  details: EventDetails;
  change: Omit<TicketChange, "status">;
};

async function readGoal(
  house: ForwardingHouse,
  ticket: TicketRow,
  to: Forwarding["to"],
): Promise<Result<Goal, "unknown_unit" | "empty_text">> {
  if ("outside" in to) {
    const name = tidyWords(to.outside.replaceAll(/\s+/g, " "), 200);
    if (!name) return { ok: false, reason: "empty_text" };
    const change = changeClock(house, ticket, { kind: "pause" });
    return { ok: true, value: { name, isOutside: true, details: { outside: name }, change } };
  }
  const unit = await readActiveUnit(house.tx, to.unitId);
  if (!unit) return { ok: false, reason: "unknown_unit" };
  const moved = { ...ticket, unitId: unit.id };
  const change = {
    ...{ unitId: unit.id, assigneeId: null },
    ...changeClock(house, moved, { kind: "resume" }),
  };
  const details = { unitId: unit.id, unitName: unit.name };
  return { ok: true, value: { name: unit.name, isOutside: false, details, change } };
}

async function tellUnit(house: WritingHouse, ticket: TicketRow, by: string): Promise<void> {
  const answerers = await readAnswerers(house.tx, ticket.unitId, { ...ticket, assigneeId: null });
  const staffIds = answerers.map(({ id }) => id);
  await tellStaff(house, { staffIds, by, kind: "forwarded", ticketId: ticket.id });
}
