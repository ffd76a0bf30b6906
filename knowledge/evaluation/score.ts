import { foldTones } from "../text/fold-tones.ts";
import type { Knowledge } from "../open-knowledge.ts";
import type { GoldenQuestion } from "./golden-question.ts";
import { grade, type Grade } from "./grade.ts";

/** Shares from 0 to 1 over the questions which each figure concerns. */
export type Score = {
  questions: number;
  rightFirst: number;
  withinThree: number;
  rightBehaviour: number;
  rightAspects: number;
  followUps: number;
};

/** Scores the questions as they are written. */
export function score(
  knowledge: Knowledge,
  questions: readonly GoldenQuestion[],
  today: string,
): { score: Score; grades: Grade[] } {
  const grades = questions.map((question) => grade(knowledge, question, today));
  const followUps = grades.filter(({ question }) => question.turns.length > 1);
  return {
    grades,
    score: {
      questions: grades.length,
      rightFirst: share(grades.map(({ first }) => first)),
      withinThree: share(grades.map(({ withinThree }) => withinThree)),
      rightBehaviour: share(grades.map(({ behaviour }) => behaviour)),
      rightAspects: share(grades.map(({ aspects }) => aspects)),
      followUps: share(followUps.map(({ behaviour }) => behaviour)),
    },
  };
}

/** The same questions as they come from a phone without tone marks. */
export function withoutTones(questions: readonly GoldenQuestion[]): GoldenQuestion[] {
  return questions.map((question) => ({ ...question, turns: question.turns.map(foldTones) }));
}

function share(results: readonly (boolean | null)[]): number {
  const counted = results.filter((result) => result !== null);
  if (counted.length === 0) return 1;
  return counted.filter(Boolean).length / counted.length;
}
