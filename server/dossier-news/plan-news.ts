import type { DossierState } from "../../bot/dossier-desk.ts";
import { type Day, vietnamDate } from "../calendar/vietnam-date.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { workingDaysBetween } from "../calendar/working-days-between.ts";
import { knownState } from "./known-state.ts";
import type { NewsEvent, NewsFacts } from "./news-facts.ts";
import {
  contradicts,
  endStates,
  neededStates,
  runningStates,
  waitingStates,
} from "./news-states.ts";
import { endOfQuiet, isQuiet, morningOf, nextMorning, type QuietHours } from "./quiet-hours.ts";

export type NoticeKind = "change" | "act_soon" | "appointment" | "ready" | "correction";

/** What a notice is about; the words are in bot/texts/dossier-news.ts. */
export type News = {
  kind: NoticeKind;
  /** An event's id, or a date: news of one kind and subject is given once. */
  subject: string;
  about: "state" | "corrected" | "delayed" | "act_soon" | "appointment";
  /** The applicant must act, or must not do what they were told: it goes out even if they were told something today. */
  needed: boolean;
};

export type Dropped = Pick<News, "kind" | "subject"> & { reason: "past" | "told" };

export type NewsPlan = {
  /** To be said now; one at most. */
  say?: News;
  /** Never to be said. */
  drop: readonly Dropped[];
  /** The last event that was told or passed over; those behind it wait. */
  seenEvent: bigint;
  /** When to look again though nothing happens; undefined: with the next event. */
  lookAt?: Date;
  /** Nothing comes any more, unless the end is undone: the follow ends, after what is said. */
  ends: boolean;
};

type When = { now: Date; calendar: WorkingCalendar; quiet: QuietHours };

/** So many working days before a date that must be kept one is reminded of it. */
export const reminderDays = 2;

/**
 * What to tell a follower now, what to drop, and when to look again (Nghị định 224/2026, Điều 15:
 * applicants are told the state of their dossier). Of several changes the newest state alone is told;
 * nothing in the quiet hours; one notice a day at most, unless the applicant must act. What waits is
 * weighed anew when its time comes, so that nobody is told of a state that is over; whoever was told
 * one that was undone, or that a later import contradicts, is told so once. News are changes of the
 * state and of the appointment: a remark that alone changes is none, it stands behind "Xem hồ sơ"
 * and in the next news.
 */
export function planNews(facts: NewsFacts, when: When): NewsPlan {
  const { now, quiet } = when;
  const [first, ...rest] = candidates(facts, when);
  const wait = (lookAt: Date): NewsPlan => ({
    drop: [],
    seenEvent: facts.follow.seenEvent,
    lookAt,
    ends: false,
  });
  if (first && isQuiet(quiet, now)) return wait(endOfQuiet(quiet, now));
  if (first && !first.needed && wasToldToday(facts, now)) return wait(nextMorning(quiet, now));
  const lookAt = lookAgainAt(facts, when);
  const told = rest.map(({ kind, subject }) => ({ kind, subject, reason: "told" as const }));
  return {
    ...(first && { say: first }),
    drop: [...pastStates(facts, first), ...told],
    seenEvent: facts.events.at(-1)?.id ?? facts.follow.seenEvent,
    ...(lookAt && { lookAt }),
    ends: endStates.includes(facts.dossier.state),
  };
}

/** What could be said today; the first says what the others would. */
function candidates(facts: NewsFacts, when: When): News[] {
  const all = [
    newState(facts),
    reminder(facts, when),
    delay(facts),
    appointmentToday(facts, when.now),
  ];
  return all.filter((news) => news !== undefined).filter((news) => !wasGiven(facts, news));
}

/** The state it is in now, unless the follower knows it; papers that are wanted anew are news. */
function newState(facts: NewsFacts): News | undefined {
  const { state } = facts.dossier;
  const known = knownState(facts);
  const changes = stateEvents(facts.events);
  const last = changes.at(-1);
  const source = last?.state === state ? last : facts.events.findLast(isUndoing);
  const needed = neededStates.includes(state);
  const isAgain = known === state;
  if (!source || (isAgain && (!needed || changes.length < 2))) return undefined;
  const subject = `${source.id}`;
  if (!isAgain && isWrong(facts, known)) {
    return { kind: "correction", subject, about: "corrected", needed: true };
  }
  return { kind: state === 9 ? "ready" : "change", subject, about: "state", needed };
}

/** What they know was undone with its import, or nothing like it comes before what is so now. */
function isWrong({ dossier, events }: NewsFacts, known: DossierState): boolean {
  const wasUndone = events.some((event) => isUndoing(event) && event.oldState === known);
  return wasUndone || contradicts(known, dossier.state);
}

function isUndoing({ kind }: NewsEvent): boolean {
  return kind === "undone";
}

/** Two working days before papers or a payment are due, not on the day the follow began. */
function reminder({ dossier, follow }: NewsFacts, { now, calendar }: When): News | undefined {
  const by = dossier.supplementBy;
  if (!by || !waitingStates.includes(dossier.state)) return undefined;
  const left = workingDaysBetween(calendar, now, by);
  const today = vietnamDate(now);
  if (left > reminderDays || today > vietnamDate(by) || isFirstDay(follow, today)) return undefined;
  return { kind: "act_soon", subject: vietnamDate(by), about: "act_soon", needed: true };
}

/** The appointment is later than the follower knows, and no letter of apology told them so. */
function delay({ dossier, events, apologisedFor }: NewsFacts): News | undefined {
  const dues = events.filter(({ kind, undone }) => kind === "due" && !undone);
  const [known, last] = [dues[0]?.oldDueOn, dues.at(-1)];
  if (!last || !known || !dossier.dueOn || !runningStates.includes(dossier.state)) return undefined;
  const day = vietnamDate(dossier.dueOn);
  if (day <= vietnamDate(known)) return undefined;
  if (apologisedFor && vietnamDate(apologisedFor) === day) return undefined;
  return { kind: "change", subject: `${last.id}`, about: "delayed", needed: false };
}

function appointmentToday({ dossier, follow }: NewsFacts, now: Date): News | undefined {
  const today = vietnamDate(now);
  if (!dossier.dueOn || !runningStates.includes(dossier.state)) return undefined;
  if (vietnamDate(dossier.dueOn) !== today || isFirstDay(follow, today)) return undefined;
  return { kind: "appointment", subject: today, about: "appointment", needed: false };
}

/** States that came and went, or were undone, before they could be told. */
function pastStates({ events }: NewsFacts, said: News | undefined): Dropped[] {
  const states = events.filter(({ kind }) => kind === "state");
  return states
    .map(({ id, state }): Dropped => {
      return { kind: state === 9 ? "ready" : "change", subject: `${id}`, reason: "past" };
    })
    .filter(({ subject }) => subject !== said?.subject);
}

/** The next morning on which a date may be told. Papers may be given more time without an event. */
function lookAgainAt({ dossier }: NewsFacts, { now, quiet }: When): Date | undefined {
  if (waitingStates.includes(dossier.state)) return nextMorning(quiet, now);
  if (!dossier.dueOn || !runningStates.includes(dossier.state)) return undefined;
  const morning = morningOf(quiet, vietnamDate(dossier.dueOn));
  return morning > now ? morning : undefined;
}

function stateEvents(events: readonly NewsEvent[]): NewsEvent[] {
  return events.filter(({ kind, undone }) => kind === "state" && !undone);
}

/** On its first day the follower has just seen the dossier. */
function isFirstDay({ since }: NewsFacts["follow"], today: Day): boolean {
  return vietnamDate(since) === today;
}

function wasGiven({ given }: NewsFacts, news: News): boolean {
  return given.some(
    ({ kind, subject, reason }) =>
      kind === news.kind && subject === news.subject && reason !== "outdated",
  );
}

function wasToldToday({ given }: NewsFacts, now: Date): boolean {
  const today = vietnamDate(now);
  return given.some(({ state, at }) => state !== "dropped" && vietnamDate(at) === today);
}
