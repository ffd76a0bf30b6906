import { vietnamInstant } from "../calendar/vietnam-date.ts";
import type { ProcedureVersion } from "./procedure-version.ts";
import type { Period } from "./told-view.ts";

/** Nobody is written to about what they were told longer ago. */
export const oldAnswerDays = 365;

type Life = Pick<
  ProcedureVersion,
  "state" | "effectiveFrom" | "effectiveTo" | "publishedAt" | "changedAt"
>;

/**
 * When the answer was told that an edit puts right: before a published one began, and while a
 * withdrawn one was in use. Undefined: it was never published, or has not begun yet.
 */
export function oldAnswerPeriod(version: Life, now: Date): Period | undefined {
  const { state, effectiveFrom, effectiveTo, publishedAt, changedAt } = version;
  if (publishedAt === null) return undefined;
  const began = later(
    publishedAt,
    effectiveFrom === null ? publishedAt : vietnamInstant(effectiveFrom),
  );
  const yearAgo = new Date(now.getTime() - oldAnswerDays * dayMs);
  if (state === "published") return began > now ? undefined : { from: yearAgo, until: began };
  if (state !== "withdrawn" || changedAt <= began) return undefined;
  const ended = effectiveTo === null ? changedAt : vietnamInstant(effectiveTo, 24 * 60);
  return { from: later(began, yearAgo), until: earlier(changedAt, ended) };
}

/** The part of a period that lies within some days of Việt Nam, as ISO dates; empty: its own bound. */
export function withinDays(period: Period, from: string, to: string): Period {
  return {
    from: isDay(from) ? later(period.from, vietnamInstant(from)) : period.from,
    until: isDay(to) ? earlier(period.until, vietnamInstant(to, 24 * 60)) : period.until,
  };
}

const dayMs = 86_400_000;

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
