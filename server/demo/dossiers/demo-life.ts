import type { DossierState } from "../../../bot/dossier-desk.ts";
import { type Day, vietnamDate, vietnamInstant } from "../../calendar/vietnam-date.ts";
import type { WorkingCalendar } from "../../calendar/working-calendar.ts";
import { workingDaysBetween } from "../../calendar/working-days-between.ts";
import type { DossierRow } from "../../dossiers/dossier-store.ts";
import type { DemoProcedure } from "./demo-procedures.ts";
import { between, type Dice } from "./roll-dice.ts";
import { officeTime, workDay } from "./work-days.ts";

/** What a dossier became at some time. */
export type Turn = { at: Date; change: Partial<DossierRow> & { state: DossierState } };

/** How it will go, decided beforehand. */
export type Fate = {
  procedure: DemoProcedure;
  submittedOn: Day;
  /** Working days after the appointment; negative: before it. */
  finishesAfterDue: number;
  /** How often papers are missing, or a fee is asked for. */
  pauses: readonly (5 | 6)[];
  /** refused at the counter, withdrawn, stopped, or the papers asked for never come */
  ends?: 3 | 7 | 8 | "given_up";
};

/**
 * One dossier from submission to the end, all of it; the caller cuts off what lies ahead. While the
 * applicant is waited for, the appointment moves by as many working days.
 */
export function demoLife(fate: Fate, calendar: WorkingCalendar, dice: Dice): Turn[] {
  const { procedure, submittedOn, ends } = fate;
  const time = (day: Day) => officeTime(calendar, day, dice);
  const later = (day: Day, low: number, high: number) =>
    workDay(calendar, day, between(dice, low, high));
  const submitted: Turn = { at: submission(submittedOn, dice), change: { state: 1 } };
  const receivedOn = workDay(calendar, submittedOn, 1);
  const received = time(receivedOn);
  if (ends === 3) return [submitted, endOf(3, received, procedure.refused)];
  let dueDay = workDay(calendar, receivedOn, procedure.days);
  const accepted = { state: 2 as const, receivedOn: received, dueOn: vietnamInstant(dueDay) };
  let day = later(receivedOn, 0, procedure.days > 2 ? 1 : 0);
  const turns: Turn[] = [
    submitted,
    { at: received, change: accepted },
    { at: time(day), change: { state: 4, department: procedure.department } },
  ];
  for (const state of fate.pauses) {
    day = later(day, 1, 2);
    turns.push({ at: time(day), change: pauseOf(state, procedure, workDay(calendar, day, 10)) });
    if (ends === "given_up") return [...turns, endOf(8, time(workDay(calendar, day, 12)), late)];
    const back = later(day, 2, 8);
    const waited = workingDaysBetween(calendar, vietnamInstant(day), vietnamInstant(back));
    dueDay = workDay(calendar, dueDay, waited);
    day = back;
    const goesOn = { state: 4 as const, remark: null, supplementBy: null };
    turns.push({ at: time(day), change: { ...goesOn, dueOn: vietnamInstant(dueDay) } });
  }
  if (ends === 7) return [...turns, endOf(7, time(later(day, 1, 2)), null)];
  if (ends === 8) return [...turns, endOf(8, time(later(day, 1, 2)), stopped)];
  const planned = workDay(calendar, dueDay, fate.finishesAfterDue);
  const finished = time(planned > day ? planned : workDay(calendar, day, 1));
  const returned = time(later(vietnamDate(finished), 1, 4));
  const done = { state: 9 as const, finishedOn: finished };
  return [...turns, { at: finished, change: done }, { at: returned, change: { state: 10 } }];
}

/** Online, at any hour people are awake. */
function submission(day: Day, dice: Dice): Date {
  return vietnamInstant(day, between(dice, 420, 1260));
}

function pauseOf(state: 5 | 6, procedure: DemoProcedure, until: Day): Turn["change"] {
  const remark = state === 5 ? procedure.missing : "Nộp phí theo thông báo đã gửi.";
  return { state, remark, supplementBy: vietnamInstant(until) };
}

function endOf(state: 3 | 7 | 8, at: Date, remark: string | null): Turn {
  const finishedOn = state === 8 ? null : at;
  return { at, change: { state, finishedOn, remark, supplementBy: null } };
}

const stopped = "Chờ ý kiến của cơ quan phối hợp.";
const late = "Quá hạn bổ sung mà chưa nhận được giấy tờ.";
