import { purposes } from "../intents/intent.ts";
import { type Likelihoods, likelihoods } from "../intents/intent-model.ts";
import { crossJudge, foldByText } from "./cross-judge.ts";
import { fitIntents } from "./fit-intents.ts";
import { inBytes } from "./mark-bytes.ts";
import type { IntentLesson } from "./intent-examples.ts";

/** What a model that never saw a message, nor any of its fold, makes of it. */
export type Judged = IntentLesson & { likely: Likelihoods };

/**
 * Cross-validation: fits a model for each fold on all the others and has it judge the fold.
 * `foldOf` names the fold of a message, such as its writer.
 */
export function judgeIntents(
  lessons: readonly IntentLesson[],
  foldOf: (lesson: IntentLesson) => string,
): Judged[] {
  return crossJudge(lessons, foldOf, (others) => {
    const model = inBytes(fitIntents(others));
    return ({ marks }) => ({ likely: likelihoods(marks, model) });
  });
}

/**
 * The writer of a message. What was taken from elsewhere, and what somebody wrote for a few intents
 * only, is dealt out among those who wrote for all.
 */
export function foldOfWriter(lessons: readonly IntentLesson[]): (lesson: IntentLesson) => string {
  const all = [...new Set(lessons.flatMap(({ writer }) => writer ?? []))];
  const writers = all.filter((name) =>
    purposes.every((purpose) =>
      lessons.some(({ writer, intent }) => writer === name && intent === purpose),
    ),
  );
  return ({ writer, text }) =>
    writer !== undefined && writers.includes(writer)
      ? writer
      : (writers[foldByText(text, writers.length)] ?? "");
}

/** One of five, by the letters of the message: its copy without tone marks lies in the same. */
export function foldOfLine({ text }: IntentLesson): string {
  return String(foldByText(text, 5));
}
