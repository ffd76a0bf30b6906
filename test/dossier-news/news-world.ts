import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { openCalendar } from "../../server/calendar/working-calendar.ts";
import type { GivenNotice, NewsEvent, NewsFacts } from "../../server/dossier-news/news-facts.ts";
import { usualQuietHours } from "../../server/dossier-news/quiet-hours.ts";

export const calendar = openCalendar(defaultCalendar);

/** An instant by the clock in Việt Nam: "2026-11-24 08:00". */
export function at(text: string): Date {
  return new Date(`${text.replace(" ", "T")}:00+07:00`);
}

/** When the planner is asked. */
export function when(text: string) {
  return { now: at(text), calendar, quiet: usualQuietHours };
}

let lastEvent = 100n;

export function event(more: Partial<NewsEvent> = {}): NewsEvent {
  lastEvent += 1n;
  return {
    ...{ id: lastEvent, kind: "state", state: 4, oldState: 2, dueOn: null, oldDueOn: null },
    undone: false,
    ...more,
  };
}

/** What was told on Wednesday at eight, if not otherwise said. */
export function notice(more: Partial<GivenNotice> = {}): GivenNotice {
  return {
    ...{ kind: "change", subject: "3", state: "sent", reason: null, toldState: null },
    at: at("2026-11-18 08:00"),
    ...more,
  };
}

/** A dossier in hand, followed since Monday when it was received, of which nothing new is known. */
export function facts(
  more: Partial<Omit<NewsFacts, "dossier">> & { dossier?: Partial<NewsFacts["dossier"]> } = {},
): NewsFacts {
  return {
    follow: { since: at("2026-11-16 09:00"), seenEvent: 0n, startState: 2 },
    events: [],
    given: [],
    apologisedFor: null,
    ...more,
    dossier: { state: 4, dueOn: null, supplementBy: null, ...more.dossier },
  };
}
