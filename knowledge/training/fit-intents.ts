import { intents } from "../intents/intent.ts";
import { type FittedMarks, fitMarks, type Fitting } from "./fit-marks.ts";
import type { IntentLesson } from "./intent-examples.ts";

const fitting: Fitting = {
  columns: "one",
  rounds: 100,
  rate: 0.3,
  towardsZero: 1e-6,
  leastMessages: 5,
  kept: 0.5,
};

/** Weights under which each message's own intent is likeliest. Throws RangeError without messages. */
export function fitIntents(lessons: readonly IntentLesson[]): FittedMarks {
  const marked = lessons.map(({ marks, intent, weight }) => {
    return { marks, weight, columns: [intents.indexOf(intent)] };
  });
  return fitMarks(marked, intents.length, fitting);
}
