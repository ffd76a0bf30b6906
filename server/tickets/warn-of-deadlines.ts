import type { Calendars } from "../calendar/calendars.ts";
import { countDeadline } from "../calendar/count-deadline.ts";
import { isWorkingTime } from "../calendar/is-working-time.ts";
import { ticketClockSchema } from "../calendar/ticket-clock.ts";
import { instantOfMinute, vietnamMinute } from "../calendar/vietnam-date.ts";
import { type WarnLevel, nextWorkingMinute, warnLevels } from "../calendar/warn-times.ts";
import { tellStaff } from "../notices/tell-staff.ts";
import { tellEvent } from "./move-ticket.ts";
import type { TicketHouse } from "./ticket-house.ts";
import { type TicketRow, changeTicket } from "./ticket-store.ts";
import { warnRecipients } from "./warn-recipients.ts";
import { claimTicketsToWarn, readUnitPath, readWarnedPeople } from "./warn-store.ts";

type WarningHouse = TicketHouse & { calendars: Calendars };

/**
 * Reminds of up to `most` tickets whose time is half, four fifths or wholly over; how many it
 * looked at: fewer than `most` means that it is done. Never outside of working time: a warning that
 * was missed is given when work goes on, and of several only the last.
 */
export async function warnOfDeadlines(house: WarningHouse, most: number): Promise<number> {
  const tickets = await claimTicketsToWarn(house.tx, house.clock.now(), most);
  for (const ticket of tickets) await warn(house, ticket);
  return tickets.length;
}

async function warn(house: WarningHouse, ticket: TicketRow): Promise<void> {
  const now = house.clock.now();
  const calendar = house.calendars.of(ticket.unitId);
  const change = (warnAt: Date | null, warned = ticket.warned): Promise<void> =>
    changeTicket(house.tx, ticket.id, { warnAt, warned }, now);
  if (!isWorkingTime(calendar, now)) {
    return change(instantOfMinute(nextWorkingMinute(calendar, vietnamMinute(now))));
  }
  const clock = ticketClockSchema.safeParse(ticket.clock);
  const deadline = clock.success ? countDeadline(calendar, clock.data) : undefined;
  if (!deadline || deadline.paused) return change(null);
  const over = warnLevels.filter((level) => deadline.warnAt[level] <= now);
  const next = warnLevels[over.length];
  await change(next === undefined ? null : deadline.warnAt[next], over.length);
  const level = over.at(-1);
  if (level !== undefined && over.length > ticket.warned) {
    await tellWarning(house, ticket, level, deadline.at);
  }
}

async function tellWarning(
  house: WarningHouse,
  ticket: TicketRow,
  percent: WarnLevel,
  dueAt: Date,
): Promise<void> {
  const by = { kind: "system" } as const;
  await tellEvent(house, ticket, "warned", { by, details: { percent }, isPublic: false });
  const path = await readUnitPath(house.tx, ticket.unitId);
  const people = await readWarnedPeople(house.tx, ticket, path);
  await tellStaff(house, {
    staffIds: warnRecipients(percent, { assigneeId: ticket.assigneeId, path }, people),
    kind: percent === 100 ? "late" : "due_soon",
    ticketId: ticket.id,
    details: { percent, newDue: dueAt.toISOString() },
  });
}
