import type { CountedDay, NamedDay, PausedDay } from "./day-count.ts";
import type { Minute } from "./vietnam-date.ts";
import type { DayKind, Span } from "./working-calendar.ts";

/** What counting off one limit found on its way. */
export type Stretch = {
  /** The minute at which the time is over; undefined: a pause that goes on came first. */
  end: Minute | undefined;
  /** Minutes or days that are still to be counted; 0 when it ended. */
  left: number;
  counted: CountedDay[];
  /** Working time within what counted. */
  worked: Span[];
  skipped: NamedDay[];
  paused: PausedDay[];
  doubtful: NamedDay[];
  /** The day off from which the end was moved. */
  movedFrom?: NamedDay;
};

export function emptyStretch(left: number): Stretch {
  return { end: undefined, left, counted: [], worked: [], skipped: [], paused: [], doubtful: [] };
}

/** Remembers a day that somebody should check. */
export function noteDoubt({ doubtful }: Stretch, day: string, { doubt }: DayKind): void {
  if (doubt) doubtful.push({ day, name: doubt });
}

/** The working time of a day in minutes since 1970. */
export function spansOn({ hours }: DayKind, start: Minute): Span[] {
  return hours.map(([from, to]): Span => [start + from, start + to]);
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** The part of spans that lies between two minutes. */
export function within(spans: readonly Span[], start: Minute, end: Minute): Span[] {
  return spans
    .map(([from, to]): Span => [Math.max(from, start), Math.min(to, end)])
    .filter(([from, to]) => from < to);
}
