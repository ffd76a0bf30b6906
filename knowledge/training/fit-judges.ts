import { clarities, requestCounts, turnActs } from "../hints/hint.ts";
import type { HintModels } from "../hints/hint-reader.ts";
import {
  clearFeatures,
  goingOnFeatures,
  returningFeatures,
  severalFeatures,
  takingBackFeatures,
} from "../judges/feature-names.ts";
import type { OpenHouse } from "../open-house.ts";
import { clearLessons } from "./clear-lessons.ts";
import type { Corpus } from "./corpus.ts";
import { fitJudge } from "./fit-judge.ts";
import { learnHints } from "./learn-hints.ts";
import type { QuestionSet } from "./question-files.ts";
import { severalLessons } from "./several-lessons.ts";
import { togetherExamples } from "./together-examples.ts";
import { turnCases } from "./turn-cases.ts";
import { goingOnLessons, turnLessons, unrelatedLessons } from "./turn-lessons.ts";

/** An answer to what was not clear is as bad as a needless question back. */
const wrongAnswer = 1;
/** To answer what nobody asked for beside it costs more than to miss a second request: life has few of these. */
const wrongParting = 2;

/** A collection of procedures, and the questions that are put to it. */
export type JudgedHouse = { name: Corpus; questions: QuestionSet; open: OpenHouse };

/** Where the examples and the questions are. */
export type JudgedFiles = {
  example(name: "vague" | "talks" | "follow-ups" | "pairs"): string;
  questions(name: JudgedHouse["questions"]): readonly string[];
};

/**
 * The hints of words, the judgements that weigh them with what is found, and the turns from which is
 * learned what words mean amid their talk.
 */
export function fitJudges(houses: readonly JudgedHouse[], files: JudgedFiles) {
  const clear = learnHints(
    clarities,
    houses.flatMap(({ name, questions, open }) => {
      const read = { vague: files.example("vague"), questions: files.questions(questions) };
      return clearLessons(open, name, read);
    }),
    { towardsZero: 1e-4, kept: 1 },
  );
  const turns = learnHints(
    turnActs,
    houses.flatMap(({ name, questions, open }) => [
      ...turnLessons(open, name, files.example("talks")),
      ...goingOnLessons(open, files.example("follow-ups")),
      ...unrelatedLessons(open, files.questions(questions)),
    ]),
    { towardsZero: 1e-5, kept: 0.9 },
  );
  const several = learnHints(
    requestCounts,
    houses.flatMap(({ name, questions, open }) => {
      const read = { pairs: files.example("pairs"), questions: files.questions(questions) };
      return severalLessons(open, name, read);
    }),
    { towardsZero: 1e-4, kept: 1 },
  );
  const learned: HintModels = {
    acts: turns.learned,
    clarity: clear.learned,
    requests: several.learned,
  };
  const together = houses.flatMap(({ name, open }) =>
    togetherExamples(open, name, files.example("talks")),
  );
  const { stays, leans, takesBack, returns } = turnCases(turns.lessons);
  const judges = {
    isClear: fitJudge(
      clearFeatures,
      clear.lessons.map((one) => ({ ...one, features: { ...one.features, ...one.hints } })),
      wrongAnswer,
    ),
    stays: fitJudge(goingOnFeatures, stays, 1),
    leans: fitJudge(goingOnFeatures, leans, 1),
    takesBack: fitJudge(takingBackFeatures, takesBack, 1),
    returns: fitJudge(returningFeatures, returns, 1),
    isSeveral: fitJudge(
      severalFeatures,
      several.lessons.flatMap(({ id, weight, hint, features, hints }) =>
        features === undefined
          ? []
          : [{ id, weight, isYes: hint === "several", features: { ...features, ...hints } }],
      ),
      wrongParting,
    ),
  };
  return { learned, judges, together };
}
