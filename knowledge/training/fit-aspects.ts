import { aspects } from "../procedure.ts";
import type { AspectLesson } from "./aspect-examples.ts";
import { type FittedMarks, fitMarks, type Fitting } from "./fit-marks.ts";

const fitting: Fitting = {
  columns: "any",
  rounds: 100,
  rate: 0.3,
  towardsZero: 1e-4,
  leastMessages: 2,
  kept: 1,
  // A phrase that names an aspect says more than many words.
  cueStrength: 0.4,
};

/** Weights under which what each message asks for is likely. Throws RangeError without messages. */
export function fitAspects(lessons: readonly AspectLesson[]): FittedMarks {
  const marked = lessons.map(({ marks, aspects: asked, weight }) => {
    return { marks, weight, columns: asked.map((aspect) => aspects.indexOf(aspect)) };
  });
  return fitMarks(marked, aspects.length, fitting);
}
