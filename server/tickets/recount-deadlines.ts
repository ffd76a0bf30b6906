import type { Calendars } from "../calendar/calendars.ts";
import { ticketClockSchema } from "../calendar/ticket-clock.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { insertNotices } from "../notices/notice-store.ts";
import { announce } from "../signals.ts";
import type { ChosenCalendars } from "../working-time/choose-calendars.ts";
import { datesOf } from "./deadline-dates.ts";
import {
  type CalendarIds,
  type MovedDate,
  type Recounted,
  type TicketToRecount,
  announceTickets,
  insertMoved,
  lockTicketsToRecount,
  readDecisions,
  storeRecounted,
} from "./recount-store.ts";

export type RecountHouse = {
  tx: Tx;
  clock: Clock;
  calendars: Calendars & { chosen(): ChosenCalendars };
};

/**
 * Counts up to `limit` running deadlines anew that another version of the calendar had counted. A
 * date that moves is told in the ticket's timeline, old and new, and to whom has the ticket. Says
 * how many were counted: fewer than `limit` means that it is done, but for tickets that somebody
 * works on just now.
 */
export async function recountDeadlines(
  { tx, clock, calendars }: RecountHouse,
  limit: number,
): Promise<{ recounted: number; moved: number }> {
  const tickets = await lockTicketsToRecount(tx, idsOf(calendars.chosen()), limit);
  if (tickets.length === 0) return { recounted: 0, moved: 0 };
  const now = clock.now();
  const counted = tickets.map((ticket) => ({ ticket, dates: recount(ticket, calendars, now) }));
  await storeRecounted(
    tx,
    counted.map(({ dates }) => dates),
    now,
  );
  const moved = counted.filter(
    ({ ticket, dates }) => !dates.isUnread && dates.dueAt?.getTime() !== ticket.dueAt?.getTime(),
  );
  if (moved.length > 0) await tell({ tx, clock }, moved);
  return { recounted: tickets.length, moved: moved.length };
}

type Counted = { ticket: TicketToRecount; dates: Recounted };

function idsOf({ house, ofUnits }: ChosenCalendars): CalendarIds {
  const units = [...ofUnits].map(([unitId, { id }]) => ({ unitId, calendarId: id }));
  return { house: house.id, units };
}

/** A clock that cannot be read keeps its date, and is not asked for again. */
function recount(ticket: TicketToRecount, calendars: Calendars, now: Date): Recounted {
  const { id, dueAt, warned } = ticket;
  const calendar = calendars.of(ticket.unitId);
  const parsed = ticketClockSchema.safeParse(ticket.clock);
  if (!parsed.success) return { id, isUnread: true, calendarId: calendar.id, dueAt };
  const {
    calendarId,
    dueAt: newDue,
    dueReason,
    warnAt,
    ...given
  } = datesOf(calendar, parsed.data, { warned, now });
  const dates = { dueAt: newDue, dueReason, warnAt, warned: given.warned };
  return { id, isUnread: false, calendarId, ...dates };
}

async function tell({ tx, clock }: { tx: Tx; clock: Clock }, moved: readonly Counted[]) {
  const at = clock.now();
  const ids = new Set(moved.flatMap(({ dates }) => dates.calendarId ?? []));
  const decisions = await readDecisions(tx, [...ids]);
  await insertMoved(
    tx,
    moved.map((counted) => movedEvent(counted, decisions)),
    at,
  );
  await announceTickets(
    tx,
    moved.map(({ ticket }) => ticket.code),
  );
  const notices = moved.flatMap(({ ticket, dates }) => {
    const { assigneeId, id: ticketId, dueAt } = ticket;
    const details = instants(dueAt, dates.dueAt);
    return assigneeId ? [{ staffId: assigneeId, kind, ticketId, details, at }] : [];
  });
  if (notices.length === 0) return;
  await insertNotices(tx, notices);
  for (const staffId of new Set(notices.map((notice) => notice.staffId))) {
    await announce(tx, "notice", staffId);
  }
}

const kind = "due_changed" as const;

function movedEvent({ ticket, dates }: Counted, decisions: Map<string, string>): MovedDate {
  const { calendarId } = dates;
  const decision = calendarId ? decisions.get(calendarId) : undefined;
  const version = calendarId ? { calendarId } : {};
  const details = { ...instants(ticket.dueAt, dates.dueAt), ...version };
  return { ticketId: ticket.id, details: { ...details, ...(decision ? { decision } : {}) } };
}

function instants(oldDue: Date | null, newDue: Date | null) {
  return {
    ...(oldDue ? { oldDue: oldDue.toISOString() } : {}),
    ...(newDue ? { newDue: newDue.toISOString() } : {}),
  };
}
