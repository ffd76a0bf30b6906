import type { Run } from "../action.ts";
import type { Show } from "../page.ts";
import type { Action } from "../../staff/may.ts";
import { showCalendar } from "./calendar-page.tsx";
import { saveDay } from "./day-action.ts";
import { showDay } from "./day-page.tsx";
import { previewImport, publishImport } from "./import-actions.ts";
import { showImport } from "./import-page.tsx";
import { showMoved } from "./moved-page.tsx";
import { showTrial } from "./try-page.tsx";
import { giveUp, restore } from "./version-actions.ts";
import { saveWeek } from "./week-action.ts";
import { showWeek } from "./week-page.tsx";

/** The pages of working time, for the console's list. */
export const calendarPages: readonly (readonly [path: string, may: Action, show: Show])[] = [
  ["/calendar", "calendar.view", (house, visit) => showCalendar(house, visit)],
  ["/calendar/try", "calendar.view", showTrial],
  ["/calendar/moved/:id", "calendar.view", showMoved],
  ["/calendar/day", "calendar.edit", (house, visit) => showDay(house, visit)],
  ["/calendar/week", "calendar.edit", (house, visit) => showWeek(house, visit)],
  ["/calendar/import", "calendar.edit", (house, visit) => showImport(house, visit)],
];

/** And its deeds. */
export const calendarActions: readonly (readonly [path: string, may: Action, run: Run])[] = [
  ["/calendar/day", "calendar.edit", saveDay],
  ["/calendar/week", "calendar.edit", saveWeek],
  ["/calendar/restore", "calendar.edit", restore],
  ["/calendar/give-up", "calendar.edit", giveUp],
  ["/calendar/import/preview", "calendar.edit", previewImport],
  ["/calendar/import", "calendar.edit", publishImport],
];
