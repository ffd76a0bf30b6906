import type { Word } from "../text/word.ts";
import { withQuestion, type AnswerHouse, type Found } from "./answer-house.ts";
import { contentWords } from "./content-words.ts";
import type { Context } from "./context.ts";
import { differs } from "./decide.ts";
import { withAsked } from "./follow-up.ts";
import { joinQuestions } from "./join-questions.ts";
import { conceptsOf, sidesOf } from "./sides-of.ts";
import { spoken } from "./talk-words.ts";

/**
 * "Không, ý em là THCS": the question that was meant. The new words stand by themselves where they
 * name a procedure well; else they take the place of the words of the question before which they
 * exclude. Undefined: nothing is taken back.
 */
export function correctQuestion(
  house: AnswerHouse,
  { text, words }: Found,
  context: Context,
): Found | undefined {
  const { topic, before } = context;
  if (topic === undefined && before === undefined) return undefined;
  const meant = meantWords(
    words,
    house,
    /^[\p{L}\s]{0,8}(?:không|khong|ko|hông|hong)\s*[,.!]/iu.test(text),
  );
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
 * What comes after the words that take back; "chứ không phải …" ends it. Undefined: none do.
 * `saysNo`: the message begins with a "không," of its own.
 */
function meantWords(
  words: readonly Word[],
  { talk }: AnswerHouse,
  saysNo: boolean,
): readonly Word[] | undefined {
  let start = 0;
  let isTakenBack = saysNo;
  for (;;) {
    const correction = talk.corrections.longestAt(words, start);
    const step = correction ?? talk.hesitations.longestAt(words, start);
    if (step === undefined) break;
    isTakenBack ||= correction !== undefined;
    start += step.length;
  }
  const end = words.findIndex(
    (_, at) => at > start && talk.insteadOf.longestAt(words, at) !== undefined,
  );
  if (!isTakenBack && end === -1) return undefined;
  return words.slice(start, end === -1 ? undefined : end);
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
