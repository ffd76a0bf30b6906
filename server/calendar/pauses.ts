import type { Pause } from "./ticket-clock.ts";
import { type Minute, vietnamMinute } from "./vietnam-date.ts";
import type { Span } from "./working-calendar.ts";

/** When a clock stands. Pauses may overlap: a minute is held or it is not. */
export type Pauses = {
  holds(minute: Minute): boolean;
  /** What the pauses leave of a span, in order. */
  free(span: Span): readonly Span[];
  /** The minute since which the clock stands for good; Infinity: it runs. */
  openSince: Minute;
};

export function readPauses(pauses: readonly Pause[]): Pauses {
  const spans = pauses.map(({ from, to }): Span => [
    minuteOf(from),
    to === undefined ? Infinity : minuteOf(to),
  ]);
  const open = spans.filter(([, to]) => to === Infinity).map(([from]) => from);
  return {
    holds: (minute) => spans.some(([from, to]) => from <= minute && minute < to),
    free: (span) => spans.reduce<readonly Span[]>((left, pause) => without(left, pause), [span]),
    openSince: Math.min(Infinity, ...open),
  };
}

function minuteOf(instant: string): Minute {
  return vietnamMinute(new Date(instant));
}

function without(spans: readonly Span[], [from, to]: Span): readonly Span[] {
  return spans.flatMap(([start, end]): Span[] => {
    if (to <= start || end <= from) return [[start, end]];
    const before: Span[] = start < from ? [[start, from]] : [];
    const after: Span[] = to < end ? [[to, end]] : [];
    return [...before, ...after];
  });
}
