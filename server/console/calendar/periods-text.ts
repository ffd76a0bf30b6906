import type { Period } from "../../calendar/calendar-data.ts";

/** Such as "07:30–11:30, 13:30–17:00"; a day off: "". */
export function periodsText(periods: readonly Period[]): string {
  return periods.map(({ from, to }) => `${from}–${to}`).join(", ");
}

/** Reads what an operator typed, also "7h30-11h30; 13h30 đến 17h". Undefined: not understood. */
export function readPeriods(typed: string): Period[] | undefined {
  const parts = typed.split(/[,;\n]/).map((part) => part.trim());
  const periods = parts.filter((part) => part !== "").map(readPeriod);
  return periods.every((period) => period !== undefined) ? periods : undefined;
}

function readPeriod(part: string): Period | undefined {
  const [from, to, more] = part.split(/\s*(?:-|–|—|đến|tới)\s*/);
  const [begin, end] = [timeOf(from), timeOf(to)];
  return begin && end && more === undefined ? { from: begin, to: end } : undefined;
}

function timeOf(typed = ""): string | undefined {
  const [, hours, minutes = "00"] = /^(\d{1,2})\s*[:hg.]?\s*(\d{2})?$/i.exec(typed.trim()) ?? [];
  return hours ? `${hours.padStart(2, "0")}:${minutes}` : undefined;
}
