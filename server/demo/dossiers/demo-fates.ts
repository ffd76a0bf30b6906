import { addDays, type Day, vietnamDate } from "../../calendar/vietnam-date.ts";
import type { WorkingCalendar } from "../../calendar/working-calendar.ts";
import type { DemoDossier } from "../demo-dossiers.ts";
import type { Fate } from "./demo-life.ts";
import { type DemoProcedure, demoProcedures } from "./demo-procedures.ts";
import { between, type Dice } from "./roll-dice.ts";
import { workDay } from "./work-days.ts";

type Times = { now: Date; calendar: WorkingCalendar };

/** So many are late on the day of loading, whatever the dice say. */
export const lateNow = 6;

/**
 * What happens to the dossiers of a year, from the oldest to those of today, of which there are
 * more. A tenth is late, and more of those handed in around Tết; one in five waits for papers once.
 */
export function demoFates(count: number, { now, calendar }: Times, dice: Dice): Fate[] {
  const today = vietnamDate(now);
  return Array.from({ length: count }, (_, place) => {
    if (place >= count - lateNow) return lateFate(place, { today, calendar }, dice);
    const daysAgo = Math.floor(365 * (1 - (place + 0.5) / count) ** 1.6);
    return fateOf(addDays(today, -daysAgo), dice);
  });
}

/** How one of the ten comes to its state. */
export function easyFate(easy: DemoDossier, { now, calendar }: Times): Fate {
  const { state, submittedDaysAgo } = easy;
  return {
    procedure: demoProcedures.find(({ code }) => code === easy.procedure) ?? anyProcedure(0),
    submittedOn: workDay(calendar, vietnamDate(now), -submittedDaysAgo),
    finishesAfterDue: 0,
    pauses: state === 5 || state === 6 ? [state] : [],
    ...(state === 3 || state === 7 || state === 8 ? { ends: state } : {}),
  };
}

function fateOf(submittedOn: Day, dice: Dice): Fate {
  const procedure = anyProcedure(dice());
  const pauses = pausesOf(procedure, dice());
  const ends = endsOf(dice());
  const finishesAfterDue = finishOf(procedure, submittedOn, dice);
  if (ends === "given_up") return { procedure, submittedOn, finishesAfterDue, pauses: [5], ends };
  return { procedure, submittedOn, finishesAfterDue, pauses, ...(ends ? { ends } : {}) };
}

function lateFate(
  place: number,
  { today, calendar }: { today: Day; calendar: WorkingCalendar },
  dice: Dice,
): Fate {
  const slow = demoProcedures.filter(({ days }) => days >= 5);
  const procedure = slow[place % slow.length] ?? anyProcedure(dice());
  const submittedOn = workDay(calendar, today, -(procedure.days + 2 + (place % 5)));
  return { procedure, submittedOn, finishesAfterDue: 20, pauses: [] };
}

function anyProcedure(chance: number): DemoProcedure {
  let rest = chance * demoProcedures.reduce((sum, { share }) => sum + share, 0);
  const drawn = demoProcedures.find(({ share }) => (rest -= share) < 0) ?? demoProcedures[0];
  if (!drawn) throw new Error("the demo has no procedures");
  return drawn;
}

function pausesOf({ isPaid }: DemoProcedure, chance: number): (5 | 6)[] {
  if (chance < 0.03) return [5, 5];
  if (chance < 0.2) return [5];
  return isPaid && chance < 0.7 ? [6] : [];
}

function endsOf(chance: number): Fate["ends"] {
  if (chance < 0.03) return 3;
  if (chance < 0.05) return 7;
  if (chance < 0.06) return 8;
  return chance < 0.08 ? "given_up" : undefined;
}

function finishOf({ days }: DemoProcedure, submittedOn: Day, dice: Dice): number {
  const chance = dice();
  if (chance < (isAroundTet(submittedOn) ? 0.25 : 0.08)) return between(dice, 1, 6);
  if (chance < 0.4 || days === 1) return 0;
  return -between(dice, 1, Math.max(1, Math.floor(days / 2)));
}

/** From the middle of January to that of February: Tết falls into it or right behind it. */
function isAroundTet(day: Day): boolean {
  return day.slice(5) >= "01-15" && day.slice(5) <= "02-18";
}
