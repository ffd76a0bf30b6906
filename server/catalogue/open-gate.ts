import { type ChangedTalk, compareEvaluations } from "../../bot/evaluation/compare-evaluations.ts";
import { type Evaluation, evaluateTalks } from "../../bot/evaluation/evaluate-talks.ts";
import type { EvaluationQuestion } from "../../bot/evaluation/question.ts";
import type { Summary } from "../../bot/evaluation/summarise.ts";
import { withoutTones } from "../../bot/evaluation/without-tones.ts";
import type { ExtraWords, Knowledge } from "../../knowledge/index.ts";
import { wordsDigest } from "./words-digest.ts";

/** What a change of words does to the golden questions, as written and without tone marks. */
export type WordsCheck = {
  before: CheckedWords;
  after: CheckedWords;
  broken: readonly ChangedTalk[];
  mended: readonly ChangedTalk[];
};
export type CheckedWords = { written: Summary; bare: Summary };

export type Gate = { check(before: ExtraWords, after: ExtraWords): Promise<WordsCheck> };

export type GateSources = {
  /** Builds the index; takes some hundred milliseconds. */
  open: (words: ExtraWords) => Knowledge;
  /** The golden questions, and the day on which they are asked. */
  questions: () => { questions: readonly EvaluationQuestion[]; today: string };
};

/** The last evaluations are kept, since a check is looked at first and then published. */
const mostKept = 3;

/** Plays the golden questions before and after a change, other work going on in between. */
export function openGate({ open, questions }: GateSources): Gate {
  const kept = new Map<string, Promise<Played>>();
  const played = (words: ExtraWords): Promise<Played> => {
    const digest = wordsDigest(words);
    const known = kept.get(digest) ?? play(open(words), questions());
    kept.delete(digest);
    kept.set(digest, known);
    known.catch(() => kept.delete(digest));
    for (const [oldest] of kept) if (kept.size > mostKept) kept.delete(oldest);
    return known;
  };
  return {
    check: async (wordsBefore, wordsAfter) => {
      const before = await played(wordsBefore);
      const after = await played(wordsAfter);
      const written = compareEvaluations(before.written, after.written);
      const bare = compareEvaluations(before.bare, after.bare);
      return {
        before: { written: before.written.summary, bare: before.bare.summary },
        after: { written: after.written.summary, bare: after.bare.summary },
        broken: [...written.broken, ...bare.broken],
        mended: [...written.mended, ...bare.mended],
      };
    },
  };
}

type Played = { written: Evaluation; bare: Evaluation };

async function play(
  knowledge: Knowledge,
  { questions, today }: ReturnType<GateSources["questions"]>,
): Promise<Played> {
  return {
    written: await evaluateTalks(knowledge, questions, { today }),
    bare: await evaluateTalks(knowledge, withoutTones(questions), { today }),
  };
}
