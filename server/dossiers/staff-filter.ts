import type { DossierState } from "../../bot/dossier-desk.ts";
import {
  type Day,
  addDays,
  vietnamDate,
  vietnamInstant,
  weekdayOf,
} from "../calendar/vietnam-date.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { workingDaysBetween } from "../calendar/working-days-between.ts";
import { dueSoonDays } from "../late-dossiers/punctuality.ts";
import type { StaffSearch } from "./staff-search.ts";

/** The ten states as the staff thinks of them. */
export const stateGroups = {
  running: [1, 2, 4],
  waiting: [5, 6],
  stopped: [8],
  ready: [9],
  ended: [3, 7, 10],
} as const satisfies Record<string, readonly DossierState[]>;
export type StateGroup = keyof typeof stateGroups;

export const dueFilters = ["late", "soon", "week"] as const;
export type DueFilter = (typeof dueFilters)[number];

/** What the list is narrowed to. */
export type DossierFilter = {
  search: StaffSearch;
  group?: StateGroup;
  /** A unit's id: with all below it; "none": whose office no unit is known by. */
  unit?: string;
  procedureName?: string;
  due?: DueFilter;
  /** Days of receipt, both included. */
  from?: Day;
  until?: Day;
};

/**
 * Within which instants the appointment of a running dossier lies that is late, due soon (by
 * working days, as `punctuality` has it) or due this week. An appointment at the very beginning of
 * today means the whole day, so it is not late yet: `today`.
 */
export function dueBounds(due: DueFilter, now: Date, calendar: WorkingCalendar) {
  const today = vietnamDate(now);
  const last = due === "soon" ? lastSoonDay(now, calendar) : addDays(today, 7 - weekdayOf(today));
  return { today: vietnamInstant(today), until: vietnamInstant(addDays(last, 1)) };
}

function lastSoonDay(now: Date, calendar: WorkingCalendar): Day {
  let last = vietnamDate(now);
  const isSoon = (day: Day) =>
    workingDaysBetween(calendar, now, vietnamInstant(day)) <= dueSoonDays;
  for (let next = addDays(last, 1); isSoon(next); next = addDays(next, 1)) last = next;
  return last;
}
