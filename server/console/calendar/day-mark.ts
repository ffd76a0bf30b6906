import type { CalendarData, SpecialDay, SpecialDayKind } from "../../calendar/calendar-data.ts";
import { type Day, weekdayOf } from "../../calendar/vietnam-date.ts";

/** How a day looks in the year at a glance: a letter and a class, so that colour says nothing alone. */
export type DayMark = {
  class: "work" | "rest" | "off" | "swap" | "half" | "open";
  /** Empty on ordinary days. */
  letter: string;
  words: string;
  /** Somebody should check it. */
  isDoubtful: boolean;
};

export function markOf(data: CalendarData, day: Day, entry: SpecialDay | undefined): DayMark {
  const isWorkday = data.week[weekdayOf(day)].length > 0;
  if (!entry) return isWorkday ? ordinary : rest;
  const isDoubtful = entry.confidence === "low" || entry.kind === "undecided";
  if (entry.kind === "off") return { ...marks.off, isDoubtful };
  if (entry.kind === "undecided") return { ...marks.open, isDoubtful };
  return { ...(isWorkday ? marks.half : marks.swap), isDoubtful };
}

const ordinary: DayMark = { class: "work", letter: "", words: "Ngày làm việc", isDoubtful: false };
const rest: DayMark = { class: "rest", letter: "", words: "Nghỉ cuối tuần", isDoubtful: false };

/** Those with a letter, for the legend. */
export const marks = {
  off: { class: "off", letter: "N", words: "Nghỉ lễ hoặc nghỉ bù" },
  swap: { class: "swap", letter: "B", words: "Ngày nghỉ được đi làm bù" },
  half: { class: "half", letter: "½", words: "Ngày làm việc theo giờ riêng" },
  open: { class: "open", letter: "C", words: "Chưa quyết định, đang tính là ngày thường" },
} as const;

export const kindLabels: Readonly<Record<SpecialDayKind, string>> = {
  off: "Nghỉ",
  working: "Làm việc (làm bù, nửa ngày)",
  undecided: "Chưa quyết định",
};

export const confidenceLabels = {
  high: "Chắc chắn",
  medium: "Khá chắc",
  low: "Cần kiểm tra",
} as const;
