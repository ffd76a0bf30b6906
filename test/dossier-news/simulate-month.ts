import type { DossierState } from "../../bot/dossier-desk.ts";
import type { GivenNotice, NewsEvent, NewsFacts } from "../../server/dossier-news/news-facts.ts";
import { type News, planNews } from "../../server/dossier-news/plan-news.ts";
import { endOfTelling, usualQuietHours } from "../../server/dossier-news/quiet-hours.ts";
import { at, calendar } from "./news-world.ts";

/** What the one-stop software tells, `tick` ticks after the beginning; or that a channel is down. */
export type Happening = { tick: number } & (
  | { kind: "state"; state: DossierState; byInDays: number | null }
  | { kind: "due"; inDays: number }
  | { kind: "undo" }
  | { kind: "remark" }
  | { kind: "down"; ticks: number }
);

/** A letter as it left, or a call: how the dossier stood then, and what was known of it. */
export type Told = { at: Date; news: News; state: DossierState; before: readonly NewsEvent[] };

export type Month = {
  told: Told[];
  given: GivenNotice[];
  events: (NewsEvent & { at: Date })[];
  state: DossierState;
  /** When the channel was down, each from and until. */
  downs: { from: Date; until: Date }[];
  /** Letters that were taken back. */
  withdrawn: number;
};

/** A tick is twenty minutes. */
export const tickMs = 20 * 60_000;
export const ticksOfMonth = (30 * 24 * 60) / 20;
export const dayMs = 86_400_000;
export const monthBegin = at("2026-11-02 05:00");

type Dossier = NewsFacts["dossier"];
type Waiting = { news: News; notice: GivenNotice; staleAt: Date };

/** A month and a quiet week behind it, as jobs and outbox live through them with rows in memory. */
export function simulateMonth(happenings: readonly Happening[]): Month {
  const source = openSource();
  const follow = openFollow();
  const month = { told: follow.told, given: follow.given, events: source.events };
  const downs: Month["downs"] = [];
  const queue = happenings.toSorted((a, b) => a.tick - b.tick);
  for (let tick = 0; tick < ticksOfMonth + 7 * 72; tick += 1) {
    const now = new Date(monthBegin.getTime() + tick * tickMs);
    while (queue[0] && queue[0].tick <= tick) {
      const happening = queue.shift() as Happening;
      if (happening.kind === "down") {
        downs.push({ from: now, until: new Date(now.getTime() + happening.ticks * tickMs) });
      } else source.happen(happening, now);
    }
    follow.withdrawStale(now);
    follow.tell(source.dossier(), source.events, now);
    if (!downs.some(({ from, until }) => from <= now && now < until)) {
      follow.send(source.dossier().state, source.events, now);
    }
  }
  return { ...month, downs, state: source.dossier().state, withdrawn: follow.withdrawn() };
}

/** The dossier and its history, as imports and their undoing write them. */
function openSource() {
  let dossier: Dossier = { state: 2, dueOn: null, supplementBy: null };
  const events: Month["events"] = [];
  const imports: { dossier: Dossier; events: NewsEvent[] }[] = [];
  const add = (kind: string, now: Date, more: Partial<NewsEvent> = {}) => {
    const id = BigInt(events.length + 1);
    const none = { dueOn: null, oldDueOn: null, oldState: null, undone: false };
    const event = { ...none, id, kind, at: now, state: dossier.state, ...more };
    events.push(event);
    return event;
  };
  const happen = (happening: Exclude<Happening, { kind: "down" }>, now: Date): void => {
    const before = dossier;
    if (happening.kind === "undo") {
      const last = imports.pop();
      if (!last) return;
      ({ dossier } = last);
      for (const event of last.events) event.undone = true;
      add("undone", now, { oldState: before.state });
      return;
    }
    const told: NewsEvent[] = [];
    if (happening.kind === "remark") told.push(add("remark", now));
    if (happening.kind === "due") {
      dossier = { ...before, dueOn: new Date(now.getTime() + happening.inDays * dayMs) };
      told.push(add("due", now, { dueOn: dossier.dueOn, oldDueOn: before.dueOn }));
    }
    if (happening.kind === "state") {
      const by = happening.byInDays;
      const supplementBy = by === null ? null : new Date(now.getTime() + by * dayMs);
      dossier = { ...before, state: happening.state, supplementBy };
      if (dossier.state !== before.state) told.push(add("state", now, { oldState: before.state }));
    }
    imports.push({ dossier: before, events: told });
  };
  return { dossier: () => dossier, events, happen };
}

/** The rows of one follower, and the outbox in which their letters wait. */
function openFollow() {
  const follow = { since: monthBegin, seenEvent: 0n, startState: 2 as const };
  const given: GivenNotice[] = [];
  const stuck = new Map<string, number>();
  const told: Told[] = [];
  let waiting: Waiting[] = [];
  let withdrawn = 0;
  let plannedEvent = 0n;
  let lookAt: Date | undefined = monthBegin;

  const takeBack = (letters: readonly Waiting[]): void => {
    waiting = waiting.filter((letter) => !letters.includes(letter));
    withdrawn += letters.length;
    for (const { notice, news } of letters) {
      Object.assign(notice, { state: "dropped", reason: "outdated" });
      const isEvent = news.kind !== "act_soon" && news.kind !== "appointment";
      const behind = isEvent ? BigInt(news.subject) - 1n : follow.seenEvent;
      if (behind < follow.seenEvent) follow.seenEvent = behind;
    }
  };
  const note = (
    kind: News["kind"],
    subject: string,
    more: Omit<GivenNotice, "kind" | "subject">,
  ) => {
    const place = given.findIndex((old) => old.kind === kind && old.subject === subject);
    if (place >= 0 && more.state === "dropped") return undefined;
    if (place >= 0 && given.splice(place, 1)[0]?.reason !== "outdated") throw new Error("twice");
    const notice = { kind, subject, ...more };
    given.push(notice);
    return notice;
  };
  return {
    told,
    given,
    withdrawn: () => withdrawn,
    withdrawStale(now: Date): void {
      const stale = waiting.filter(({ staleAt }) => staleAt <= now);
      for (const { news } of stale) {
        const name = `${news.kind} ${news.subject}`;
        stuck.set(name, (stuck.get(name) ?? 0) + 1);
      }
      if (stale.length > 0) lookAt = now;
      takeBack(stale);
    },
    tell(dossier: Dossier, all: Month["events"], now: Date): void {
      const newest = BigInt(all.length);
      if (newest <= plannedEvent && !(lookAt && lookAt <= now)) return;
      if (newest > follow.seenEvent) takeBack(waiting);
      const events = all.filter(({ id }) => id > follow.seenEvent);
      const facts = { dossier, follow: { ...follow }, events, given, apologisedFor: null };
      const plan = planNews(facts, { now, calendar, quiet: usualQuietHours });
      for (const { kind, subject, reason } of plan.drop) {
        note(kind, subject, { state: "dropped", reason, toldState: null, at: now });
      }
      if (plan.say) {
        const { kind, subject, about } = plan.say;
        const isCall = (stuck.get(`${kind} ${subject}`) ?? 0) >= 2;
        const isState = about === "state" || about === "corrected";
        const toldState = isState ? dossier.state : null;
        const state = isCall ? "called" : "sent";
        const notice = note(kind, subject, { state, reason: null, toldState, at: now });
        const before = all.map((event) => ({ ...event }));
        if (isCall) told.push({ at: now, news: plan.say, state: dossier.state, before });
        else if (notice) {
          waiting.push({ news: plan.say, notice, staleAt: endOfTelling(usualQuietHours, now) });
        }
      }
      follow.seenEvent = plan.seenEvent;
      plannedEvent = newest;
      ({ lookAt } = plan);
      if (lookAt && lookAt <= now) throw new Error("it would look again at once, for ever");
    },
    send(state: DossierState, all: Month["events"], now: Date): void {
      const before = all.map((event) => ({ ...event }));
      for (const { news } of waiting) told.push({ at: now, news, state, before });
      waiting = [];
    },
  };
}
