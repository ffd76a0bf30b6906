import { type LearnedMarks, sumsOf } from "../marks/learned-marks.ts";
import type { MarksOf } from "../marks/marks-reader.ts";
import { clarities, type Hints, requestCounts, turnActs } from "./hint.ts";

/** Which marks hint at what: learned by `npm run fit:judges`, kept in content/hints.json. */
export type HintModels = { acts: LearnedMarks; clarity: LearnedMarks; requests: LearnedMarks };

/** Tells what the words of a mended message hint at. */
export function hintReader(marksOf: MarksOf, models: HintModels) {
  return (text: string): Hints => {
    const marks = marksOf(text);
    return {
      ...oddsOf(turnActs, sumsOf(marks, models.acts)),
      ...oddsOf(clarities, sumsOf(marks, models.clarity)),
      ...oddsOf(requestCounts, sumsOf(marks, models.requests)),
    };
  };
}

/** The logarithms of odds against the first of the names. */
export function oddsOf<First extends string, Name extends string>(
  [, ...others]: readonly [First, ...Name[]],
  [first = 0, ...sums]: readonly number[],
): Record<Name, number> {
  return Object.fromEntries(others.map((name, at) => [name, (sums[at] ?? 0) - first])) as Record<
    Name,
    number
  >;
}
