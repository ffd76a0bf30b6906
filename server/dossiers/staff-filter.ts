import type { DossierState } from "../../bot/dossier-desk.ts";
import {
  type Day,
  addDays,
  vietnamDate,
  vietnamInstant,
  weekdayOf,
} from "../calendar/vietnam-date.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { endOfSoon } from "../late-dossiers/punctuality.ts";
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

/** The instant before which the appointment lies of what is due soon, or in this week. */
export function dueUntil(
  due: Exclude<DueFilter, "late">,
  now: Date,
  calendar: WorkingCalendar,
): Date {
  if (due === "soon") return endOfSoon(now, calendar);
  const today = vietnamDate(now);
  return vietnamInstant(addDays(today, 8 - weekdayOf(today)));
}
