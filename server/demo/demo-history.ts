import type { TicketStatus } from "../../bot/desk.ts";
import { addDays, vietnamDate, vietnamInstant } from "../calendar/vietnam-date.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { type EventKind, type Move, eventOf, nextStatus } from "../tickets/ticket.ts";
import type { Story } from "./stories/story.ts";

/** One thing that was done with a ticket of the demo. */
export type Step = {
  at: Date;
  kind: EventKind;
  actor: "citizen" | "staff";
  text?: string;
  isPublic: boolean;
};

/** What came of a story up to now. */
export type History = {
  steps: readonly Step[];
  status: TicketStatus;
  answeredAt?: Date;
  closedAt?: Date;
  rating?: number;
};

/** What may happen next: a move, or a note. */
type Plan = { at: Date; move: Move | "note"; text?: string };

const day = 86_400_000;
const tenMinutes = 600_000;

/**
 * How a ticket went, cut off at `now`: so the old ones are closed and the young ones wait. `place`
 * is its number in the list and decides what chance would: one in eleven is answered late, one
 * in nine gets a note, one in twenty a middling rating.
 */
export function demoHistory(
  story: Story,
  times: { openedAt: Date; dueAt: Date | null; now: Date; place: number },
  calendar: WorkingCalendar,
): History {
  const { openedAt, now } = times;
  const opened: Step = { at: openedAt, kind: "opened", actor: "citizen", isPublic: true };
  let history: History = { steps: [opened], status: "new" };
  let last = openedAt;
  for (const plan of planOf(story, times, calendar)) {
    last = new Date(Math.max(plan.at.getTime(), last.getTime() + tenMinutes));
    if (last > now) break;
    history = follow(history, { ...plan, at: last }, times.place);
  }
  return history;
}

function planOf(
  story: Story,
  { openedAt, dueAt, place }: { openedAt: Date; dueAt: Date | null; place: number },
  calendar: WorkingCalendar,
): Plan[] {
  const due = dueAt ?? new Date(openedAt.getTime() + 5 * day);
  const span = due.getTime() - openedAt.getTime();
  const at = (share: number) =>
    atWork(calendar, new Date(openedAt.getTime() + span * share), place * 37 + share * 100);
  const isLate = place % 11 === 3;
  const answerAt = at(isLate ? 1.9 : 0.35 + (place % 6) * 0.08);
  const accepted: Plan = { at: at(0.12), move: place % 3 === 0 ? "assign" : "accept" };
  const noted: Plan[] = place % 9 === 4 ? [{ at: at(0.3), move: "note", text: demoNote }] : [];
  const ended: Plan = { at: answerAt, move: moveOf[story.end ?? "answered"], text: story.answer };
  if (story.end) return [accepted, ...noted, ended];
  const closedAt = atWork(calendar, new Date(answerAt.getTime() + (1 + (place % 3)) * day), place);
  const closed: Plan[] =
    place % 11 === 5
      ? [{ at: new Date(answerAt.getTime() + 6 * day), move: "close_by_staff" }]
      : [
          { at: closedAt, move: "close_by_citizen" },
          { at: new Date(closedAt.getTime() + 60_000), move: "rate" },
        ];
  return [accepted, ...noted, ended, ...closed];
}

const demoNote = "Đã gọi cho đơn vị, hẹn báo lại kết quả trong tuần.";

const moveOf = {
  answered: "answer",
  declined: "decline",
  waiting_for_citizen: "ask",
} as const satisfies Record<string, Move>;

const citizensMoves: readonly string[] = ["close_by_citizen", "rate"];

function follow(before: History, { at, move, text }: Plan, place: number): History {
  const actor = citizensMoves.includes(move) ? "citizen" : "staff";
  const kind = move === "note" ? "note" : eventOf[move];
  const isPublic = move !== "note" && move !== "assign";
  const step: Step = { at, kind, actor, isPublic, ...(text ? { text } : {}) };
  const steps = [...before.steps, step];
  if (move === "note") return { ...before, steps };
  const status = nextStatus(before.status, move);
  if (!status) return before;
  return {
    ...before,
    steps,
    status,
    ...(move === "answer" ? { answeredAt: at } : {}),
    ...(status === "closed" || status === "declined" ? { closedAt: before.closedAt ?? at } : {}),
    ...(move === "rate" ? { rating: place % 20 === 7 ? 3 : 4 + (place % 4 ? 1 : 0) } : {}),
  };
}

/** The same day if people work then, else the next one, at some hour of the office. */
function atWork(calendar: WorkingCalendar, near: Date, seed: number): Date {
  let on = vietnamDate(near);
  while (!calendar.on(on).working) on = addDays(on, 1);
  const hours = calendar.on(on).hours;
  const [from, to] = hours[Math.floor(seed) % hours.length] ?? [480, 690];
  return vietnamInstant(on, from + (Math.floor(seed) % Math.max(1, to - from)));
}
