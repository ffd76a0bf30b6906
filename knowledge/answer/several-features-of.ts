import type { SeveralFeature } from "../judges/feature-names.ts";
import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import { contentWords } from "./content-words.ts";
import type { Part } from "./part-requests.ts";
import { alike } from "./read-title.ts";
import { phrasesIn } from "../text/phrases-in.ts";

/** What speaks for a message asking for each of its parts, as against one thing with a story. */
export function severalFeaturesOf(
  house: AnswerHouse,
  whole: Found,
  parts: readonly Part[],
): Record<SeveralFeature, number> {
  const bests = parts.flatMap(({ found }) => found.ranked[0] ?? []);
  const best = whole.ranked[0];
  const inWhole = bests.map(({ slug }) => {
    return whole.ranked.find((one) => house.twins.of(slug).includes(one.slug));
  });
  const others = inWhole.filter((one) => one !== undefined && one !== best);
  const titles = bests.flatMap(({ slug }) => house.titles.get(slug) ?? []);
  const least = (numbers: readonly number[]) => Math.min(1, ...numbers);
  const share = (fits: (part: Part) => boolean) => parts.filter(fits).length / parts.length;
  const later = parts.slice(1);
  const askAspects = share(({ found }) => found.question.asked.length > 0);
  return {
    parts: parts.length,
    leastScore: least(bests.map(({ score }) => score)),
    leastShare: least(bests.map((one) => one.share)),
    leastNamed: least(bests.map(({ features }) => features.named)),
    leastMeaning: least(bests.map(({ features }) => features.meaning)),
    wholeScore: best?.score ?? 0,
    wholeShare: best?.share ?? 0,
    wholeNamed: best?.features.named ?? 0,
    wholeMeaning: best?.features.meaning ?? 0,
    isWholePart: inWhole.includes(best) ? 1 : 0,
    otherScore: Math.max(0, ...others.map((one) => one?.score ?? 0)),
    otherNamed: Math.max(0, ...others.map((one) => one?.features.named ?? 0)),
    otherMeaning: Math.max(0, ...others.map((one) => one?.features.meaning ?? 0)),
    likeThing:
      titles.length < 2
        ? 1
        : Math.max(...titles.slice(1).map((one) => alike(titles[0]!.object, one.object))),
    saysBoth: phrasesIn(whole.words, house.talk.both).length > 0 ? 1 : 0,
    afterJoiner: later.some(({ after }) => after === "joiner") ? 1 : 0,
    afterSentence: later.some(({ after }) => after === "sentence") ? 1 : 0,
    adds: phrasesIn(whole.words, house.talk.adders).length > 0 ? 1 : 0,
    askDeeds: share(({ found }) => phrasesIn(found.words, house.talk.requests).length > 0),
    askAspects,
    eachIsWhole:
      askAspects < 1
        ? 0
        : least(bests.map((one) => one.share)) * least(bests.map(({ features }) => features.named)),
    leastContent: Math.log1p(
      Math.min(...parts.map(({ found }) => contentWords(found.question).length)),
    ),
    length: Math.log1p(whole.words.length),
    several: house.hints(whole.text).several,
  };
}
