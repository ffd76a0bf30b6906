import type { Word } from "../text/word.ts";
import { withQuestion, type AnswerHouse, type Found } from "./answer-house.ts";
import { contentWords } from "./content-words.ts";
import type { Context } from "./context.ts";
import { differs } from "./decide.ts";
import { withAsked } from "./follow-up.ts";
import { joinQuestions } from "./join-questions.ts";
import { conceptsOf, sidesOf } from "./sides-of.ts";
import { spoken, talkWords } from "./talk-words.ts";

/**
 * "Không, ý em là THCS": the question that was meant. The new words stand by themselves where they
 * name a procedure well; else they take the place of the words of the question before which they
 * exclude. Undefined: nothing is taken back.
 */
export function correctQuestion(
  house: AnswerHouse,
  { text }: Found,
  context: Context,
): Found | undefined {
  const { topic, before } = context;
  if (topic === undefined && before === undefined) return undefined;
  const meant = meantWords(text, house);
  if (meant === undefined || meant.length === 0) return undefined;
  const alone = house.find(spoken(meant));
  const earlier = [before, topic && house.records.get(topic)?.name].flatMap((said) =>
    said === undefined ? [] : [house.find(said).question],
  );
  const { asked } = withAsked(alone.question, context);
  const own = withQuestion(house, alone, { ...alone.question, asked });
  if (contentWords(alone.question).length === 0) return alone;
  if (standsAlone(house, alone)) return own;
  const joined = earlier.flatMap((one) =>
    [false, true].map((wholePhrases) =>
      withQuestion(
        house,
        alone,
        joinQuestions(one, own.question, house.vocabulary.contrasts, wholePhrases),
      ),
    ),
  );
  const best = joined
    .map((one) => withoutTopic(house, one, topic))
    .toSorted((a, b) => score(b) - score(a))[0];
  return best !== undefined && score(best) >= house.tuning.answerFrom ? best : own;
}

/**
 * What comes after the words that take back, without what was not meant: "chứ không phải …", or a
 * short "không mất," before the rest. Undefined: nothing is taken back.
 */
function meantWords(text: string, house: AnswerHouse): readonly Word[] | undefined {
  const { talk, vocabulary } = house;
  const clauses = text.split(/[,.;!?\n]+/).map((clause) => talkWords(clause, vocabulary));
  const kept = clauses.map((clause) => {
    const end = clause.findIndex(
      (_, at) => at > 0 && talk.insteadOf.longestAt(clause, at) !== undefined,
    );
    return end === -1 ? clause : clause.slice(0, end);
  });
  const isCut = kept.some((clause, at) => clause.length < (clauses[at]?.length ?? 0));
  const words = kept.flat();
  const { start, isTakenBack } = openingOf(words, house);
  if (isTakenBack) return words.slice(start);
  const [first, ...rest] = kept;
  const deniesFirst =
    first !== undefined &&
    first.length <= 4 &&
    talk.denials.longestAt(first, 0) !== undefined &&
    rest.flat().length > 0;
  if (deniesFirst) return rest.flat();
  return isCut ? words : undefined;
}

/** How many words only take back, such as "à không, ý em là". */
function openingOf(words: readonly Word[], { talk }: AnswerHouse) {
  let start = 0;
  let isTakenBack = false;
  for (;;) {
    const correction = talk.corrections.longestAt(words, start);
    const step = correction ?? talk.hesitations.longestAt(words, start);
    if (step === undefined) return { start, isTakenBack };
    isTakenBack ||= correction !== undefined;
    start += step.length;
  }
}

/** More than another case of the same matter, and found well. */
function standsAlone({ vocabulary, tuning }: AnswerHouse, alone: Found): boolean {
  const named = conceptsOf(alone.question);
  const others = contentWords(alone.question).filter(
    ({ id }) => sidesOf([id.slice(1)], vocabulary.contrasts).size === 0,
  );
  return (others.length > 0 || named.length > 1) && score(alone) >= tuning.switchFrom;
}

/** What was taken back is not meant, where the new words exclude it. */
function withoutTopic(house: AnswerHouse, found: Found, topic: string | undefined): Found {
  if (topic === undefined || !differs(house, topic, found)) return found;
  return { ...found, ranked: found.ranked.filter(({ slug }) => slug !== topic) };
}

function score({ ranked }: Found): number {
  return ranked[0]?.score ?? 0;
}
