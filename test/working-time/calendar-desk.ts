import { randomUUID } from "node:crypto";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import type { CalendarData, SpecialDay } from "../../server/calendar/calendar-data.ts";
import type { Database } from "../../server/db.ts";
import { randomIds } from "../../server/ids.ts";
import { publishCalendar } from "../../server/working-time/publish-calendar.ts";

/** The shipped calendar with one more special day, or one of another kind. */
export function withDay(day: string, more: Partial<SpecialDay> = {}): CalendarData {
  const entry = {
    day,
    kind: "off",
    name: "Nghỉ theo quyết định",
    confidence: "high",
    ...more,
  } as const;
  const others = defaultCalendar.specialDays.filter((other) => other.day !== day);
  return { ...defaultCalendar, specialDays: [...others, entry] };
}

export type Publishing = {
  unitId?: string | null;
  basedOn?: number;
  data?: unknown;
  decision?: string;
};

/** Publishes as a member of the staff; say only what matters. */
export function publisher(db: Database, staffId: string, clock: { now(): Date }) {
  return ({
    unitId = null,
    basedOn = 0,
    data = withDay("2026-11-25"),
    decision = "QĐ số 12/QĐ-UBND",
  }: Publishing = {}) =>
    db.transaction((tx) =>
      publishCalendar({ tx, clock, ids: randomIds }, { unitId, basedOn, data, decision, staffId }),
    );
}

export async function makeUnit(db: Database, name: string, parentId?: string): Promise<string> {
  const data = {
    id: randomUUID(),
    name,
    kind: parentId ? "school" : "commune",
    createdAt: new Date(),
  };
  const { id } = await db.prisma.unit.create({
    data: { ...data, ...(parentId ? { parentId } : {}) },
  });
  return id;
}
