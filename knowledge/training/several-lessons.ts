import { z } from "zod";
import { partRequests } from "../answer/part-requests.ts";
import { severalFeaturesOf } from "../answer/several-features-of.ts";
import type { RequestCount } from "../hints/hint.ts";
import type { SeveralFeature } from "../judges/feature-names.ts";
import type { OpenHouse } from "../open-house.ts";
import { foldTones } from "../text/fold-tones.ts";
import type { Corpus } from "./corpus.ts";
import { developmentQuestions } from "./development-questions.ts";
import type { HintLesson } from "./learn-hints.ts";
import { linesOf } from "./lines-in.ts";

/** knowledge/training/pairs.jsonl: messages with several requests, and some that only sound so. */
const pair = z.object({
  text: z.string(),
  corpus: z.enum(["pack", "portal"]),
  requests: z.array(z.array(z.string())).min(1),
});

export type SeveralLesson = HintLesson<RequestCount> & {
  /** Of a message that can be parted: does it ask for each part? */
  features?: Record<SeveralFeature, number>;
};

/** Messages with several requests and with one, single questions of the development half among them. */
export function severalLessons(
  open: OpenHouse,
  corpus: Corpus,
  files: { pairs: string; questions: readonly string[] },
): SeveralLesson[] {
  const written = linesOf(files.pairs)
    .map((line) => pair.parse(line))
    .filter((one) => one.corpus === corpus)
    .map(({ text, requests }) => ({ text, isYes: requests.length > 1, weight: 0.5 }));
  const asked = developmentQuestions(files.questions)
    .filter(({ behaviour }) => behaviour === "answer")
    .map(({ text, requests }) => ({ text, isYes: requests !== undefined, weight: 0.5 }));
  return [...written, ...asked].flatMap(({ text, isYes, weight }) =>
    [text, foldTones(text)].map((one) => {
      const whole = open.house.find(open.mend(one));
      const parts = partRequests(open.house, whole.text);
      const marks = open.marksOf(whole.text);
      const lesson = { id: text, marks, weight, hint: isYes ? "several" : "one" } as const;
      return parts.length < 2
        ? lesson
        : { ...lesson, features: severalFeaturesOf(open.house, whole, parts) };
    }),
  );
}
