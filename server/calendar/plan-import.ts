import type { CalendarData, SpecialDay } from "./calendar-data.ts";

/** What importing proposed days would do to a calendar. */
export type ImportPlan = {
  added: SpecialDay[];
  changed: { before: SpecialDay; after: SpecialDay }[];
  /** Already there as proposed. */
  same: SpecialDay[];
};

/** A day that is there in the same kind and hours stays as it is, whatever the file calls it. */
export function planImport(
  { specialDays }: Pick<CalendarData, "specialDays">,
  proposed: readonly SpecialDay[],
): ImportPlan {
  const known = new Map(specialDays.map((entry) => [entry.day, entry]));
  const plan: ImportPlan = { added: [], changed: [], same: [] };
  for (const after of proposed) {
    const before = known.get(after.day);
    if (!before) plan.added.push(after);
    else if (isSame(before, after)) plan.same.push(before);
    else plan.changed.push({ before, after });
  }
  return plan;
}

/** The special days with those that were chosen from the plan. */
export function withImported(
  { specialDays }: Pick<CalendarData, "specialDays">,
  chosen: readonly SpecialDay[],
): SpecialDay[] {
  const days = new Map(specialDays.map((entry) => [entry.day, entry]));
  for (const entry of chosen) days.set(entry.day, entry);
  return [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** A sure day of a file settles one that was doubtful. */
function isSame(before: SpecialDay, after: SpecialDay): boolean {
  const hours = ({ periods }: SpecialDay) => JSON.stringify(periods ?? []);
  const isSettled = before.confidence !== "low";
  return before.kind === after.kind && hours(before) === hours(after) && isSettled;
}
