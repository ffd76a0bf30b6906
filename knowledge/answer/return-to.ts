import type { ReturningFeature } from "../judges/feature-names.ts";
import { saysYes } from "../judges/judge.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import { contentWords } from "./content-words.ts";
import type { Context } from "./context.ts";
import { goingOnFeaturesOf } from "./going-on-features-of.ts";
import { phrasesIn } from "../text/phrases-in.ts";
import { spoken, without } from "./talk-words.ts";

/**
 * The procedure of the talk that "quay lại cái chuyển trường", "cái lúc nãy" or "thủ tục đầu tiên
 * tôi hỏi" means. Undefined: the words go back to none of them.
 */
export function returnTo(house: AnswerHouse, found: Found, context: Context): string | undefined {
  const topic = context.topic === undefined ? undefined : house.records.get(context.topic);
  const earlier = leftBefore(house, found, context);
  if (earlier.length === 0) return undefined;
  const seen = lookBack(house, found, earlier);
  const isBack = seen.cues.length > 0;
  const goesBack =
    topic === undefined
      ? isBack
      : (isBack && seen.isBare) ||
        saysYes(house.tuning.judges.returns, returningFeaturesOf(house, found, topic, seen));
  if (!goesBack) return undefined;
  if (seen.best !== undefined) return seen.best.slug;
  return seen.cues.includes("first") ? earlier.at(-1) : earlier[0];
}

/** "Quay lại", "hồi nãy". */
export function saysBack({ talk }: AnswerHouse, { words }: Found): boolean {
  return phrasesIn(words, talk.returns).length > 0;
}

/** Whoever goes back instead of answering a question back may mean what was in hand before it. */
function leftBefore(
  house: AnswerHouse,
  found: Found,
  { topic, earlier = [], offered = [] }: Context,
): readonly string[] {
  const isLeft = topic !== undefined && offered.length > 0 && !offered.includes(topic);
  return isLeft && saysBack(house, found) ? [topic, ...earlier] : earlier;
}

/** What speaks for words going back to a procedure that was in hand before. */
export function returningFeaturesOf(
  house: AnswerHouse,
  found: Found,
  topic: ProcedureRecord,
  { cues, best }: LookBack,
): Record<ReturningFeature, number> {
  return {
    ...goingOnFeaturesOf(house, found, topic),
    saysBack: cues.length > 0 ? 1 : 0,
    earlierScore: best?.score ?? 0,
    earlierShare: best?.share ?? 0,
    earlierMeaning: best?.features.meaning ?? 0,
    earlierNamed: best?.features.named ?? 0,
  };
}

export type LookBack = ReturnType<typeof lookBack>;

/** The words that go back, and which of the earlier procedures the others find best. */
export function lookBack(house: AnswerHouse, { text, words }: Found, earlier: readonly string[]) {
  const cues = phrasesIn(words, house.talk.returns);
  const rest = cues.length === 0 ? text : spoken(without(words, cues));
  const isBare = contentWords(house.find(rest).question).length === 0;
  const [best] = (isBare ? [] : earlier)
    .flatMap((slug) => {
      const twins = house.twins.of(slug);
      const own = house.find(rest, slug).ranked.find((one) => twins.includes(one.slug));
      return own === undefined ? [] : [{ ...own, slug }];
    })
    .toSorted((a, b) => b.score - a.score);
  return { cues: cues.map(({ value }) => value), isBare, best };
}
