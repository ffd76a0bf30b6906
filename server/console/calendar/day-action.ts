import type { CalendarData } from "../../calendar/calendar-data.ts";
import type { Tx } from "../../db.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { showDay } from "./day-page.tsx";
import { readPeriods } from "./periods-text.ts";
import { type Change, publishChange } from "./publish-change.ts";

/** Adds, changes or takes away one special day. */
export async function saveDay(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const change: Change = (data) =>
    visit.field("deed") === "remove" ? removed(data, visit) : saved(data, visit);
  return publishChange(house, tx, visit, {
    change,
    show: (errors) => showDay(house, visit, errors),
    fieldOf: (path) => fields.find((field) => path.split(".").includes(field)),
  });
}

const fields = ["day", "name", "kind", "periods", "confidence"];

function removed(data: CalendarData, visit: Visit): { data: CalendarData } {
  const before = visit.field("before");
  return { data: { ...data, specialDays: data.specialDays.filter(({ day }) => day !== before) } };
}

function saved(data: CalendarData, visit: Visit): ReturnType<Change> {
  const [before, day, kind] = [visit.field("before"), visit.field("day"), visit.field("kind")];
  const periods = readPeriods(visit.field("periods"));
  if (!periods) return { errors: [{ field: "periods", message: unread }] };
  const isTaken = day !== before && data.specialDays.some((other) => other.day === day);
  if (isTaken) return { errors: [{ field: "day", message: taken }] };
  const entry = {
    day,
    kind,
    name: visit.field("name"),
    confidence: visit.field("confidence"),
    ...(periods.length > 0 ? { periods } : {}),
  };
  const others = data.specialDays.filter((other) => other.day !== before);
  return { data: { ...data, specialDays: [...others, entry] } };
}

export const unread = "Giờ làm chưa đọc được; xin viết như 07:30–11:30, 13:30–17:00.";
const taken = "Ngày này đã có trong danh sách; xin sửa ngày đó.";
