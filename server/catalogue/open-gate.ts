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

export type Gate = {
  /** Takes some seconds: never within a transaction. */
  check(before: ExtraWords, after: ExtraWords): Promise<WordsCheck>;
  /** The check of exactly these words, if it was made lately in this process. */
  checked(before: ExtraWords, after: ExtraWords): WordsCheck | undefined;
};

export type GateSources = {
  /** Builds the index; takes some hundred milliseconds. */
  open: (words: ExtraWords) => Knowledge;
  /** The golden questions, and the day on which they are asked. */
  questions: () => { questions: readonly EvaluationQuestion[]; today: string };
};

/** So many evaluations are kept: what is published now becomes the "before" of the next check. */
const mostKept = 3;

/** Plays the golden questions before and after a change, other work going on in between. */
export function openGate({ open, questions }: GateSources): Gate {
  const kept = new Map<string, Playing>();
  const start = async (words: ExtraWords): Promise<Played> => play(open(words), questions());
  const playing = (words: ExtraWords): Playing => {
    const digest = wordsDigest(words);
    const known = kept.get(digest) ?? watch(start(words), () => kept.delete(digest));
    kept.delete(digest);
    kept.set(digest, known);
    for (const [oldest] of kept) if (kept.size > mostKept) kept.delete(oldest);
    return known;
  };
  return {
    // One after the other: two at a time would only share the processor.
    check: async (before, after) => compare(await playing(before).end, await playing(after).end),
    checked: (before, after) => {
      const [earlier, later] = [before, after].map((words) => kept.get(wordsDigest(words))?.played);
      return earlier && later && compare(earlier, later);
    },
  };
}

/** An evaluation under way; whoever asks for it meanwhile waits for the same one. */
type Playing = { end: Promise<Played>; played?: Played };

function watch(end: Promise<Played>, onFailure: () => void): Playing {
  const playing: Playing = { end };
  end.then((played) => (playing.played = played)).catch(onFailure);
  return playing;
}

function compare(before: Played, after: Played): WordsCheck {
  const written = compareEvaluations(before.written, after.written);
  const bare = compareEvaluations(before.bare, after.bare);
  return {
    before: { written: before.written.summary, bare: before.bare.summary },
    after: { written: after.written.summary, bare: after.bare.summary },
    broken: [...written.broken, ...bare.broken],
    mended: [...written.mended, ...bare.mended],
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
