import { readCalendarFor } from "../../server/working-time/calendar-view.ts";
import type { ConsoleApp } from "./console-app.ts";

export const decision = "QĐ số 12/QĐ-UBND ngày 20/11/2026";

/** The form for a special day, filled so that 24/11/2026 is decided to be off. */
export const dayForm = {
  unit: "",
  year: "2026",
  version: "0",
  before: "2026-11-24",
  day: "2026-11-24",
  name: "Ngày Văn hóa Việt Nam",
  kind: "off",
  periods: "",
  confidence: "high",
  deed: "save",
  decision,
};

/** What counts now, for the whole house or a unit. */
export function inUse(app: ConsoleApp, unitId: string | null = null) {
  return readCalendarFor(app.db.prisma, unitId);
}

export async function dayOf(app: ConsoleApp, day: string) {
  return (await inUse(app)).data.specialDays.find((entry) => entry.day === day);
}
