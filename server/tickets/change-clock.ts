import type { Calendars } from "../calendar/calendars.ts";
import {
  type Extension,
  type Limit,
  type TicketClock,
  extendClock,
  newClock,
  pauseClock,
  resumeClock,
  ticketClockSchema,
} from "../calendar/ticket-clock.ts";
import type { Clock } from "../clock.ts";
import { type TicketDates, datesOf } from "./deadline-dates.ts";
import type { TicketRow } from "./ticket-store.ts";
import { answerLimit } from "./time-limits.ts";

export type ClockHouse = { clock: Clock; calendars: Calendars };

/** What a limit is chosen by. */
export type TimedTicket = Pick<TicketRow, "kind" | "category" | "urgent"> & {
  unitId?: string | null | undefined;
};

export type ClockChange =
  /** Nothing counts from now on: the citizen is asked, or another body has the matter. */
  | { kind: "pause" }
  | { kind: "resume" }
  /** Counts anew from now on, as if it had come in now; by `limit`, else by the ticket's kind. */
  | { kind: "restart"; limit?: Limit }
  /** Counts from when it did, by the limit of what the ticket is now. */
  | { kind: "limit"; limit?: Limit }
  | ({ kind: "extend" } & Omit<Extension, "at">);

/** The dates of a new ticket; without an answer that is owed, as for praise, there are none. */
export function startClock(
  { calendars }: Pick<ClockHouse, "calendars">,
  ticket: TimedTicket,
  at: Date,
): TicketDates {
  const limit = answerLimit(ticket);
  return datesOf(calendars.of(ticket.unitId), limit && newClock(at, limit), { warned: 0, now: at });
}

/**
 * What a change of the clock makes of a ticket's dates: for `change` of moveTicket or changeTicket.
 * Hand in the ticket as it will be (kind, category, unit). Nothing where none was owed. While the
 * clock stands there is no date, unless it had run out before.
 */
export function changeClock(
  { clock, calendars }: ClockHouse,
  ticket: TicketRow,
  change: ClockChange,
): TicketDates | Record<string, never> {
  const before = ticketClockSchema.safeParse(ticket.clock);
  if (!before.success) return {};
  const now = clock.now();
  const warned = change.kind === "restart" ? 0 : ticket.warned;
  return datesOf(calendars.of(ticket.unitId), changed(before.data, ticket, change, now), {
    warned,
    now,
  });
}

function changed(
  clock: TicketClock,
  ticket: TimedTicket,
  change: ClockChange,
  now: Date,
): TicketClock | undefined {
  switch (change.kind) {
    case "pause":
      return pauseClock(clock, now);
    case "resume":
      return resumeClock(clock, now);
    case "restart": {
      const limit = change.limit ?? answerLimit(ticket);
      return limit && newClock(now, limit);
    }
    case "limit": {
      const limit = change.limit ?? answerLimit(ticket);
      return limit && { ...clock, limit };
    }
    case "extend": {
      const { amount, unit, reason, by } = change;
      return extendClock(clock, { amount, unit, reason, by, at: now.toISOString() });
    }
  }
}
