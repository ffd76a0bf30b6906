import { z } from "zod";
import { clearFeaturesOf } from "../answer/clear-features-of.ts";
import { mergeTwins } from "../answer/merge-twins.ts";
import type { Clarity } from "../hints/hint.ts";
import type { ClearFeature } from "../judges/feature-names.ts";
import type { OpenHouse } from "../open-house.ts";
import { foldTones } from "../text/fold-tones.ts";
import { developmentQuestions } from "./development-questions.ts";
import type { Case } from "./fit-judge.ts";
import type { HintLesson } from "./learn-hints.ts";
import { linesOf } from "./lines-in.ts";
import type { Corpus } from "./corpus.ts";

/** knowledge/training/vague.jsonl: messages that are too vague to answer, and some that only look so. */
const vagueMessage = z.object({
  text: z.string(),
  corpus: z.enum(["pack", "portal"]),
  clear: z.boolean().optional(),
});

export type ClearLesson = HintLesson<Clarity> & Case<ClearFeature>;

/** Vague messages and single questions of the development half, with and without tone marks. */
export function clearLessons(
  open: OpenHouse,
  corpus: Corpus,
  files: { vague: string; questions: readonly string[] },
): ClearLesson[] {
  const written = linesOf(files.vague)
    .map((line) => vagueMessage.parse(line))
    .filter((one) => one.corpus === corpus)
    .map(({ text, clear = false }) => ({ text, isYes: clear, weight: writtenWeight }));
  const asked = developmentQuestions(files.questions)
    .filter(({ requests }) => requests === undefined)
    .filter(({ behaviour }) => behaviour === "answer" || behaviour === "clarify")
    .map(({ text, behaviour }) => ({ text, isYes: behaviour === "answer", weight: 0.5 }));
  return [...written, ...asked].flatMap(({ text, isYes, weight }) =>
    [text, foldTones(text)].flatMap((one) => {
      const found = open.house.find(open.mend(one));
      const [best, ...others] = mergeTwins(open.house, found, found.ranked);
      if (best === undefined || found.isNamedByCode) return [];
      const features = clearFeaturesOf(open.house, found, [best, ...others]);
      const marks = open.marksOf(found.text);
      return { id: text, features, isYes, weight, marks, hint: isYes ? "clear" : "vague" };
    }),
  );
}

/** The messages written to be vague are far more than citizens' are. */
const writtenWeight = 0.12;
