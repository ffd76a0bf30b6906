import type { CalendarData } from "../../calendar/calendar-data.ts";
import type { Tx } from "../../db.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { unread } from "./day-action.ts";
import { readPeriods } from "./periods-text.ts";
import { type Change, publishChange } from "./publish-change.ts";
import { weekdays } from "./week-card.tsx";
import { showWeek } from "./week-page.tsx";

/** Sets the hours of the week and how days are counted. */
export async function saveWeek(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  return publishChange(house, tx, visit, {
    change: (data) => changed(data, visit),
    show: (errors) => showWeek(house, visit, errors),
    fieldOf,
  });
}

function changed(data: CalendarData, visit: Visit): ReturnType<Change> {
  const read = weekdays.map(([weekday]) => ({
    weekday,
    periods: readPeriods(visit.field(`week-${weekday}`)),
  }));
  const errors = read
    .filter(({ periods }) => periods === undefined)
    .map(({ weekday }) => ({ field: `week-${weekday}`, message: unread }));
  if (errors.length > 0) return { errors };
  return {
    data: {
      ...data,
      week: Object.fromEntries(read.map(({ weekday, periods }) => [weekday, periods])),
      dayOne: visit.field("day-one"),
      endsOnDayOff: visit.field("day-off"),
      covers: { ...data.covers, to: visit.field("covers-to") },
    },
  };
}

/** Such as "week.3.0.from": the field of Wednesday. */
function fieldOf(path: string): string | undefined {
  const [part, weekday] = path.split(".");
  if (part === "week") return `week-${weekday ?? 1}`;
  const fields: Record<string, string> = {
    dayOne: "day-one",
    endsOnDayOff: "day-off",
    covers: "covers-to",
  };
  return fields[part ?? ""];
}
