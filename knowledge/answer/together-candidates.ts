import type { TogetherFeature } from "../judges/feature-names.ts";
import type { Ranked } from "../search/rank-procedures.ts";
import { withQuestion, type AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import type { Context } from "./context.ts";
import { saidSiblings } from "./family.ts";
import { joinQuestions } from "./join-questions.ts";
import { alike, type Title } from "./read-title.ts";
import { conceptsOf, conflicts, sidesOf, type NamedSides } from "./sides-of.ts";
import { phrasesIn } from "../text/phrases-in.ts";

/** A procedure that words may mean amid a talk, and what speaks for it. */
export type TogetherCandidate = {
  slug: string;
  features: Record<TogetherFeature, number>;
  /** How much nearer than it a matter of others is, read as what brings it nearest. */
  foreignGap: number;
};

/**
 * The procedures that words may mean together with what was said before: found by the words alone,
 * by the words joined to the question before or to the title in hand, or about the same thing.
 */
export function togetherCandidates(
  house: AnswerHouse,
  found: Found,
  { topic, earlier = [], before }: Context,
): TogetherCandidate[] {
  const joinedTo = (said: string | undefined) =>
    bySlug(
      said === undefined ? [] : [false, true].flatMap((whole) => joined(house, found, said, whole)),
    );
  const alone = bySlug(found.ranked);
  const withBefore = joinedTo(before);
  const withTitle = joinedTo(topic && house.records.get(topic)?.name);
  const own = topic === undefined ? undefined : house.titles.get(topic);
  const likeness = own === undefined ? new Map<string, number>() : alikeTo(house, own);
  const inHand = topic === undefined ? [] : house.twins.of(topic);
  const said = topic === undefined ? new Set<string>() : saidSiblings(house.families, topic, found);
  const asked = asksOf(house, found);
  const slugs = new Set(
    [alone, withBefore, withTitle, likeness, said].flatMap((one) => [...one.keys()]),
  );
  return [...slugs]
    .filter((slug) => !inHand.includes(slug))
    .flatMap((slug) => {
      const title = house.titles.get(slug);
      if (title === undefined) return [];
      const ranks = [alone, withBefore, withTitle].map((one) => one.get(slug));
      const [byItself, afterQuestion, afterTitle] = ranks;
      const joint =
        (afterQuestion?.share ?? 0) > (afterTitle?.share ?? 0) ? afterQuestion : afterTitle;
      const features = {
        aloneShare: logOf(byItself),
        aloneMeaning: byItself?.features.meaning ?? 0,
        aloneNamed: byItself?.features.named ?? 0,
        beforeShare: logOf(afterQuestion),
        titleShare: logOf(afterTitle),
        titleScore: afterTitle?.score ?? 0,
        jointMeaning: Math.max(
          ...[afterQuestion, afterTitle].map((one) => one?.features.meaning ?? 0),
        ),
        jointNamed: joint?.features.named ?? 0,
        aloneContrasts: byItself?.features.contrasts ?? 0,
        aloneUnasked: byItself?.features.unasked ?? 0,
        jointContrasts: joint?.features.contrasts ?? 0,
        jointUnasked: joint?.features.unasked ?? 0,
        sameThing: likeness.get(slug) ?? (own === undefined ? 0 : alike(own.object, title.object)),
        isEarlier: earlier.some((one) => house.twins.of(one).includes(slug)) ? 1 : 0,
        isPlain: title.isPlain ? 1 : 0,
        ...caseFeatures(house, title, own, asked),
        isSaidSibling: said.has(slug) ? 1 : 0,
        isUnsaidSibling: said.size > 0 && !said.has(slug) ? 1 : 0,
      };
      const gaps = ranks.flatMap((one) => (one === undefined ? [] : [one.features.foreignGap]));
      return [{ slug, features, foreignGap: Math.min(1, ...gaps) }];
    });
}

function joined(house: AnswerHouse, found: Found, said: string, wholePhrases: boolean) {
  const { contrasts } = house.vocabulary;
  const earlier = house.find(said).question;
  const question = joinQuestions(earlier, found.question, contrasts, wholePhrases);
  return withQuestion(house, found, question).ranked;
}

/** Each procedure as where it is likeliest. */
function bySlug(ranked: readonly Ranked[]): Map<string, Ranked> {
  const kept = new Map<string, Ranked>();
  for (const one of ranked)
    if (one.share > (kept.get(one.slug)?.share ?? 0)) kept.set(one.slug, one);
  return kept;
}

/** The logarithm of its share; what is not found at all may still be meant. */
function logOf(ranked: Ranked | undefined): number {
  return Math.log((ranked?.share ?? 0) + leastShare) - Math.log(leastShare);
}

const leastShare = 0.0005;

/** The titles about the same thing, as far as they are. */
function alikeTo({ titles }: AnswerHouse, own: Title): Map<string, number> {
  return new Map(
    [...titles]
      .map(([slug, { object }]) => [slug, alike(own.object, object)] as const)
      .filter(([, likeness]) => likeness >= leastAlike),
  );
}

const leastAlike = 0.45;

type Asks = {
  sides: NamedSides;
  labels: readonly { group: string; label: string; isPlain: boolean }[];
};

function asksOf({ vocabulary }: AnswerHouse, { question, words }: Found): Asks {
  return {
    sides: sidesOf(conceptsOf(question), vocabulary.contrasts),
    labels: phrasesIn(words, vocabulary.cases).map(({ value }) => value),
  };
}

/** How the case of a title fits the one that is asked for and, in all else, the one in hand. */
function caseFeatures(house: AnswerHouse, title: Title, own: Title | undefined, asked: Asks) {
  const { contrasts } = house.vocabulary;
  const between =
    own === undefined
      ? []
      : [
          ...conflicts(title.sides, own.sides, contrasts),
          ...conflicts(own.sides, title.sides, contrasts),
        ];
  const labels = asked.labels.filter(({ group, label }) => title.cases.get(group) === label);
  return {
    agrees: [...asked.sides].filter(([group, sides]) =>
      sides.some((side) => title.sides.get(group)?.includes(side)),
    ).length,
    differs: conflicts(asked.sides, title.sides, contrasts).length,
    elsewhere: new Set(between.filter((group) => !asked.sides.has(group))).size,
    inCase: labels.length,
    inPlainCase: asked.labels.some(({ isPlain }) => isPlain) && title.isPlain ? 1 : 0,
  };
}
