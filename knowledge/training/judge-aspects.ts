import {
  type AspectLikelihoods,
  aspectLikelihoods,
  type AspectThresholds,
} from "../aspects/aspect-model.ts";
import { type Aspect, aspects } from "../procedure.ts";
import type { AspectLesson } from "./aspect-examples.ts";
import { crossJudge, foldByText } from "./cross-judge.ts";
import { fitAspects } from "./fit-aspects.ts";
import { inBytes } from "./mark-bytes.ts";

/** What a model that never saw a message, nor any of its fold, makes of it. */
export type JudgedAspects = AspectLesson & { likely: AspectLikelihoods };

/** Cross-validation of the written messages; those of the talks are learned from, not judged. */
export function judgeAspects(
  lessons: readonly AspectLesson[],
  foldOf: (lesson: AspectLesson) => string,
): JudgedAspects[] {
  const judged = crossJudge(lessons, foldOf, (others) => {
    const model = inBytes(fitAspects(others));
    return ({ marks }) => ({ likely: aspectLikelihoods(marks, model) });
  });
  return judged.filter(({ writer }) => writer !== undefined);
}

/** The writer of a message; a turn of a talk is a writer's of its own. */
export function foldOfWriter({ writer = "talks" }: AspectLesson): string {
  return writer;
}

export function foldOfLine({ text }: AspectLesson): string {
  return String(foldByText(text, 5));
}

export type Found = { right: number; wrong: number; missed: number };

/** How an aspect is found among messages of which some are taken to ask for it. */
export function foundIn(
  judged: readonly JudgedAspects[],
  aspect: Aspect,
  isTaken: (one: JudgedAspects) => boolean,
): Found {
  const found = { right: 0, wrong: 0, missed: 0 };
  for (const one of judged)
    if (one.aspects.includes(aspect)) found[isTaken(one) ? "right" : "missed"] += 1;
    else if (isTaken(one)) found.wrong += 1;
  return found;
}

/** The harmonic mean of the share that is found and the share of it that is right, from 0 to 1. */
export function scoreOf({ right, wrong, missed }: Found): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

/** For each aspect the likelihood from which on its score is best. */
export function setAspectThresholds(judged: readonly JudgedAspects[]): AspectThresholds {
  const best = (aspect: Aspect) => {
    const scoreAt = (least: number) =>
      scoreOf(foundIn(judged, aspect, ({ likely }) => likely[aspect] >= least));
    return steps.reduce((one, other) => (scoreAt(other) > scoreAt(one) ? other : one));
  };
  return Object.fromEntries(aspects.map((aspect) => [aspect, best(aspect)])) as AspectThresholds;
}

/** Hundredths from 0.8 down: of two that are as good, the surer one. */
const steps = Array.from({ length: 71 }, (_, at) => (80 - at) / 100);
