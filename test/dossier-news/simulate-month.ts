import type { DossierState } from "../../bot/dossier-desk.ts";
import {
  type GivenNotice,
  type News,
  type NewsEvent,
  type NewsFacts,
  planNews,
} from "../../server/dossier-news/plan-news.ts";
import { usualQuietHours } from "../../server/dossier-news/quiet-hours.ts";
import { at, calendar } from "./news-world.ts";

/** What the one-stop software tells, `tick` ticks after the beginning. */
export type Happening = { tick: number } & (
  | { kind: "state"; state: DossierState; byInDays: number | null }
  | { kind: "due"; inDays: number }
  | { kind: "undo" }
  | { kind: "remark" }
);

export type Told = { at: Date; news: News; state: DossierState; before: readonly NewsEvent[] };

export type Month = {
  told: Told[];
  given: GivenNotice[];
  events: (NewsEvent & { at: Date })[];
  state: DossierState;
  endedAt: Date | undefined;
};

/** A tick is twenty minutes. */
export const tickMs = 20 * 60_000;
export const ticksOfMonth = (30 * 24 * 60) / 20;
export const dayMs = 86_400_000;
export const monthBegin = at("2026-11-02 05:00");

type Kept = { dossier: NewsFacts["dossier"]; events: NewsEvent[] };

/** A month and a quiet week behind it, as the job lives through them with its rows in memory. */
export function simulateMonth(happenings: readonly Happening[]): Month {
  let dossier: NewsFacts["dossier"] = { state: 2, dueOn: null, supplementBy: null };
  const undo: Kept[] = [];
  const month: Month = { told: [], given: [], events: [], state: 2, endedAt: undefined };
  const follow = { since: monthBegin, seenEvent: 0n };
  let plannedEvent = 0n;
  let lookAt: Date | undefined = monthBegin;
  const queue = happenings.toSorted((a, b) => a.tick - b.tick);
  for (let tick = 0; tick < ticksOfMonth + 7 * 72; tick += 1) {
    const now = new Date(monthBegin.getTime() + tick * tickMs);
    while (queue[0] && queue[0].tick <= tick) {
      const happening = queue.shift() as Happening;
      if (happening.kind === "undo") {
        const kept = undo.pop();
        if (!kept) continue;
        dossier = kept.dossier;
        for (const event of kept.events) event.undone = true;
        continue;
      }
      const before = dossier;
      const events = happen(before, happening, now, BigInt(month.events.length + 1));
      if (happening.kind === "state") {
        const by = happening.byInDays;
        const supplementBy = by === null ? null : new Date(now.getTime() + by * dayMs);
        dossier = { ...before, state: happening.state, supplementBy };
      } else if (happening.kind === "due") {
        dossier = { ...before, dueOn: new Date(now.getTime() + happening.inDays * dayMs) };
      }
      month.events.push(...events);
      undo.push({ dossier: before, events });
    }
    const newest = BigInt(month.events.length);
    if (month.endedAt || !(newest > plannedEvent || (lookAt && lookAt <= now))) continue;
    const events = month.events.filter(({ id }) => id > follow.seenEvent);
    const facts = { dossier, follow: { ...follow }, events, given: month.given };
    const plan = planNews(
      { ...facts, apologisedFor: null },
      { now, calendar, quiet: usualQuietHours },
    );
    for (const { kind, subject } of plan.drop) {
      month.given.push({ kind, subject, state: "dropped", at: now });
    }
    if (plan.say) {
      const { kind, subject } = plan.say;
      month.given.push({ kind, subject, state: "sent", at: now });
      const before = month.events.map((event) => ({ ...event }));
      month.told.push({ at: now, news: plan.say, state: dossier.state, before });
    }
    follow.seenEvent = plan.seenEvent;
    plannedEvent = newest;
    ({ lookAt } = plan);
    if (lookAt && lookAt <= now) throw new Error("it would look again at once, for ever");
    if (plan.ends) month.endedAt = now;
  }
  return { ...month, state: dossier.state };
}

function happen(
  before: NewsFacts["dossier"],
  happening: Happening,
  now: Date,
  id: bigint,
): (NewsEvent & { at: Date })[] {
  const base = { id, at: now, undone: false, state: before.state, oldState: null };
  const none = { ...base, dueOn: null, oldDueOn: null };
  if (happening.kind === "remark") return [{ ...none, kind: "remark" }];
  if (happening.kind === "due") {
    const dueOn = new Date(now.getTime() + happening.inDays * dayMs);
    return [{ ...none, kind: "due", dueOn, oldDueOn: before.dueOn }];
  }
  if (happening.kind === "undo" || happening.state === before.state) return [];
  return [{ ...none, kind: "state", state: happening.state, oldState: before.state }];
}
