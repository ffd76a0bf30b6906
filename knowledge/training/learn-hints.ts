import { oddsOf } from "../hints/hint-reader.ts";
import { type LearnedMarks, sumsOf } from "../marks/learned-marks.ts";
import { crossJudge } from "./cross-judge.ts";
import { type Fitting, fitMarks } from "./fit-marks.ts";
import { inBytes } from "./mark-bytes.ts";
import { partOf } from "./part-of.ts";

/** A message whose hint is known. */
export type HintLesson<Name extends string> = {
  /** A message and its copy without tone marks have the same. */
  id: string;
  marks: ReadonlySet<string>;
  hint: Name;
  weight: number;
};

/**
 * What marks hint at; and for each lesson what is hinted at by its words as a model tells it that saw
 * neither it nor its part, so that a judgement learns how far to trust a hint.
 */
export function learnHints<First extends string, Name extends string, Lesson>(
  names: readonly [First, ...Name[]],
  lessons: readonly (Lesson & HintLesson<First | Name>)[],
  pull: Pick<Fitting, "towardsZero" | "kept">,
): { learned: LearnedMarks; lessons: (Lesson & { hints: Record<Name, number> })[] } {
  const learn = (from: readonly HintLesson<First | Name>[]) =>
    inBytes(
      fitMarks(
        from.map(({ marks, hint, weight }) => {
          return { marks, weight, columns: [(names as readonly string[]).indexOf(hint)] };
        }),
        names.length,
        { columns: "one", rounds: 150, rate: 0.3, leastMessages: 3, ...pull },
      ),
    );
  const hinted = crossJudge(
    lessons,
    ({ id }) => String(partOf(id)),
    (others) => {
      const model = learn(others);
      return ({ marks }) => ({ hints: oddsOf(names, sumsOf(marks, model)) });
    },
  );
  return { learned: learn(lessons), lessons: hinted };
}
