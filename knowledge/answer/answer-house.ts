import type { Hints } from "../hints/hint.ts";
import type { ElsewhereMatter } from "../load/load-elsewhere.ts";
import type { TalkVocabulary } from "../load/load-talk-vocabulary.ts";
import type { Vocabulary } from "../load/load-vocabulary.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import type { Aspect } from "../procedure.ts";
import type { Ranked } from "../search/rank-procedures.ts";
import { questionOf, type Question } from "../search/read-question.ts";
import type { Tuning } from "../search/tuning.ts";
import { rememberLast } from "../remember-last.ts";
import type { Families } from "./family.ts";
import type { Found } from "./found.ts";
import { talkWords } from "./talk-words.ts";
import { titlesOf, type Titles } from "./titles.ts";
import { twinsOf, type Twins } from "./twins.ts";

/** What the choice of an answer works with. */
export type AnswerHouse = Means & {
  /** What each procedure's title says, by slug. */
  titles: Titles;
  twins: Twins;
  /** `also`: a procedure that is weighed with what is found. */
  find(text: string, also?: string): Found;
};

/** What the house is made of. */
export type Means = {
  records: ReadonlyMap<string, ProcedureRecord>;
  tuning: Tuning;
  vocabulary: Vocabulary;
  talk: TalkVocabulary;
  families: Families;
  /** The aspects that a text asks for, of which its cue phrases are read. */
  asks(text: string, question: Question): readonly Aspect[];
  /** What the words of a text alone hint at. */
  hints(text: string): Hints;
  /** The procedures a question may mean, best first. */
  rank(question: Question, also?: string): readonly Ranked[];
  /** Whether a folded syllable, or a concept as "#thpt", stands in a name of the procedure. */
  isCalled(slug: string, term: string): boolean;
  /** The matter of others that a question is about, if one is near. */
  elsewhere(question: Question): ElsewhereMatter | undefined;
  /** The procedure whose national code the text names. */
  named(text: string): Ranked | undefined;
};

export function answerHouse(means: Means): AnswerHouse {
  const find = rememberLast(
    (text: string, also?: string) => {
      const words = talkWords(text, means.vocabulary);
      const question = questionOf(words, means.vocabulary);
      const asked = means.asks(text, question);
      const named = means.named(text);
      return lookUp(means, { text, words, question: { ...question, asked } }, named, also);
    },
    (text, also) => `${also ?? ""}\n${text}`,
    mostFound,
  );
  return { ...means, titles: titlesOf(means), twins: twinsOf(means.records), find };
}

/** A turn looks up its message, its parts, and what was said before. */
const mostFound = 24;

/** The same text with a question read in another light. */
export function withQuestion(
  house: AnswerHouse,
  { text, words }: Found,
  question: Question,
): Found {
  return lookUp(house, { text, words, question });
}

function lookUp(
  { rank }: Means,
  { text, words, question }: Pick<Found, "text" | "words" | "question">,
  named?: Ranked,
  also?: string,
): Found {
  let ranked: readonly Ranked[] | undefined = named && [named];
  return {
    text,
    words,
    question,
    isNamedByCode: named !== undefined,
    get ranked() {
      ranked ??= rank(question, also);
      return ranked;
    },
  };
}
