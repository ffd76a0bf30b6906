import { type ChangedTalk, compareEvaluations } from "../../bot/evaluation/compare-evaluations.ts";
import { type Evaluation, evaluateTalks } from "../../bot/evaluation/evaluate-talks.ts";
import type { EvaluationQuestion } from "../../bot/evaluation/question.ts";
import type { Summary } from "../../bot/evaluation/summarise.ts";
import { withoutTones } from "../../bot/evaluation/without-tones.ts";
import type { Additions, Knowledge } from "../../knowledge/index.ts";
import { additionsDigest } from "./additions-digest.ts";

/** What a change does to the golden questions, as written and without tone marks. */
export type GoldenCheck = {
  before: CheckedKnowledge;
  after: CheckedKnowledge;
  broken: readonly ChangedTalk[];
  mended: readonly ChangedTalk[];
};
export type CheckedKnowledge = { written: Summary; bare: Summary };

/** How many talks of a check have been played. */
export type GateProgress = { played: number; total: number };

export type Gate = {
  /** Takes up to half a minute: never within a transaction. */
  check(before: Additions, after: Additions): Promise<GoldenCheck>;
  /**
   * The check if it is done within so many milliseconds, else how far it has come: it goes on, and
   * whoever asks again later gets the rest.
   */
  checkWithin(
    patienceMs: number,
    before: Additions,
    after: Additions,
  ): Promise<GoldenCheck | GateProgress>;
  /** The check of exactly these additions, if it was made lately in this process. */
  checked(before: Additions, after: Additions): GoldenCheck | undefined;
};

export type GateSources = {
  /** Builds the index; takes some hundred milliseconds. */
  open: (additions: Additions) => Knowledge;
  /** The golden questions, and the day on which they are asked. */
  questions: () => { questions: readonly EvaluationQuestion[]; today: string };
};

/** So many evaluations are kept: what is published now becomes the "before" of the next check. */
const mostKept = 6;

/**
 * Plays the golden questions before and after a change, other work going on in between: one
 * evaluation at a time, for two would only share the processor.
 */
export function openGate({ open, questions }: GateSources): Gate {
  const kept = new Map<string, Playing>();
  let line: Promise<unknown> = Promise.resolve();
  const start = (additions: Additions): Playing => {
    const asked = questions();
    const progress = { played: 0, total: 2 * asked.questions.length };
    const end = line.then(() => play(open(additions), asked, () => (progress.played += 1)));
    line = end.catch(() => undefined);
    return { progress, end };
  };
  const playing = (additions: Additions): Playing => {
    const digest = additionsDigest(additions);
    const known = kept.get(digest) ?? watch(start(additions), () => kept.delete(digest));
    kept.delete(digest);
    kept.set(digest, known);
    for (const [oldest] of kept) if (kept.size > mostKept) kept.delete(oldest);
    return known;
  };
  const both = (before: Additions, after: Additions) => [playing(before), playing(after)] as const;
  const endOf = async ([one, other]: ReturnType<typeof both>) =>
    compare(...(await Promise.all([one.end, other.end])));
  return {
    check: async (before, after) => endOf(both(before, after)),
    checkWithin: async (patienceMs, before, after) => {
      const [one, other] = both(before, after);
      return withinTime(endOf([one, other]), patienceMs, () => ({
        played: one.progress.played + other.progress.played,
        total: one.progress.total + other.progress.total,
      }));
    },
    checked: (before, after) => {
      const [earlier, later] = [before, after].map(
        (additions) => kept.get(additionsDigest(additions))?.played,
      );
      return earlier && later && compare(earlier, later);
    },
  };
}

/** Whether a check is over. */
export function isChecked(check: GoldenCheck | GateProgress): check is GoldenCheck {
  return "broken" in check;
}

/** An evaluation under way; whoever asks for it meanwhile waits for the same one. */
type Playing = { end: Promise<Played>; played?: Played; progress: GateProgress };

function watch(playing: Playing, onFailure: () => void): Playing {
  playing.end.then((played) => (playing.played = played)).catch(onFailure);
  return playing;
}

async function withinTime<Value, Other>(
  end: Promise<Value>,
  patienceMs: number,
  otherwise: () => Other,
): Promise<Value | Other> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Other>((resolve) => {
    timer = setTimeout(() => resolve(otherwise()), patienceMs);
  });
  return Promise.race([end, late]).finally(() => clearTimeout(timer));
}

function compare(before: Played, after: Played): GoldenCheck {
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
  onProgress: () => number,
): Promise<Played> {
  return {
    written: await evaluateTalks(knowledge, questions, { today, onProgress }),
    bare: await evaluateTalks(knowledge, withoutTones(questions), { today, onProgress }),
  };
}
