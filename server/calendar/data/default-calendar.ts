import type { CalendarData, Period } from "../calendar-data.ts";
import { earlierHolidays } from "./earlier-holidays.ts";
import { holidays2026 } from "./holidays-2026.ts";
import { holidays2027 } from "./holidays-2027.ts";

const officeHours: readonly Period[] = [
  { from: "07:30", to: "11:30" },
  { from: "13:30", to: "17:00" },
];

/** What the house starts with; an operator's own calendar takes its place. */
export const defaultCalendar: CalendarData = {
  week: {
    1: officeHours,
    2: officeHours,
    3: officeHours,
    4: officeHours,
    5: officeHours,
    6: [],
    7: [],
  },
  specialDays: [...earlierHolidays, ...holidays2026, ...holidays2027],
  dayOne: "day_after",
  endsOnDayOff: "next_working_day",
  covers: { from: "2020-01-01", to: "2027-12-31" },
};
