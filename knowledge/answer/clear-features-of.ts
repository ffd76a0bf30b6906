import type { ClearFeature } from "../judges/feature-names.ts";
import type { Ranked } from "../search/rank-procedures.ts";
import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import { contentWords } from "./content-words.ts";
import { saidMembers } from "./family.ts";
import { alike, type Title } from "./read-title.ts";
import { conceptsOf, conflicts, sidesOf, type NamedSides } from "./sides-of.ts";
import { phrasesIn } from "../text/phrases-in.ts";

/**
 * What speaks for the best of the procedures being meant and no other, as against a question back.
 * `ranked` holds at least one, twins as one, best first.
 */
export function clearFeaturesOf(
  house: AnswerHouse,
  found: Found,
  ranked: readonly [Ranked, ...Ranked[]],
): Record<ClearFeature, number> {
  const { text, question, words } = found;
  const [best, ...others] = ranked;
  const { features } = best;
  const title = house.titles.get(best.slug);
  const rivals = others
    .slice(0, 4)
    .filter(({ share }) => share > leastShare)
    .flatMap(({ slug }) => house.titles.get(slug) ?? []);
  const object = title?.object ?? new Set<string>();
  const said = new Set(words.map(({ folded }) => folded));
  const asked = sidesOf(conceptsOf(question), house.vocabulary.contrasts);
  const likely = (from: number) => Math.log1p(others.filter(({ score }) => score >= from).length);
  return {
    share: best.share,
    ahead: ahead(best, others[0], 4),
    aheadOfThird: ahead(best, others[1], 5),
    score: best.score,
    named: features.named,
    known: features.known,
    recall: features.recall,
    nameRecall: features.nameRecall,
    meaning: features.meaning,
    nearer: features.meaning - (others[0]?.features.meaning ?? -1),
    foreignGap: features.foreignGap,
    rivals: likely(0.55),
    strongRivals: likely(0.8),
    equals: Math.log1p(
      others.slice(0, 20).filter((one) => one.features.named >= features.named - aboutAsMuch)
        .length,
    ),
    outdone: Math.max(0, ...others.slice(0, 8).map((one) => one.features.named)) - features.named,
    content: Math.log1p(contentWords(question).length),
    length: Math.log1p(words.length),
    isPlain: title?.isPlain ? 1 : 0,
    isOnlyPlain: title?.isPlain && rivals.every(({ isPlain }) => !isPlain) ? 1 : 0,
    asksDeed: phrasesIn(words, house.talk.requests).length > 0 ? 1 : 0,
    asksAspect: question.asked.length > 0 ? 1 : 0,
    object: [...object].filter((word) => said.has(word)).length / Math.max(1, object.size),
    otherCase: rivals.some((rival) => title && isOtherCase(title, rival)) ? 1 : 0,
    sameThing: mean(
      rivals.map((rival) => alike(object, rival.object)),
      1,
    ),
    agreements: features.agreements,
    contrasts: features.contrasts,
    unasked: features.unasked,
    unsaid: others.some((one) => isUnsaid(house, best, one, asked)) ? 1 : 0,
    ...inFamilies(house, found, best),
    clear: house.hints(text).clear,
  };
}

/** Whether the words that part the best procedure from its like are said, in any of its families. */
function inFamilies({ families }: AnswerHouse, found: Found, { slug }: Ranked) {
  const told = (families.get(slug) ?? []).map((family) => {
    const said = saidMembers(family, found);
    const isOwn = said.some(({ slugs }) => slugs.includes(slug));
    return {
      size: family.members.flatMap(({ slugs }) => slugs).length,
      isOpen: said.length === 0,
      isOwn,
      isOther: said.some(({ slugs }) => !slugs.includes(slug)),
    };
  });
  const least = Math.min(...told.map(({ size }) => size));
  return {
    openFamily: told.some(({ isOpen }) => isOpen) ? 1 : 0,
    openNarrowest: told.some(({ size, isOpen }) => size === least && isOpen) ? 1 : 0,
    saidMember: told.some(({ isOwn, isOther }) => isOwn && !isOther) ? 1 : 0,
    otherMember: told.some(({ isOwn, isOther }) => isOther && !isOwn) ? 1 : 0,
  };
}

/** A candidate of a smaller part of all likelihood is no rival. */
const leastShare = 0.04;
const aboutAsMuch = 0.03;

function ahead(best: Ranked, other: Ranked | undefined, most: number): number {
  return Math.min(most, Math.log(best.share / (other?.share ?? 1e-9)));
}

function mean(numbers: readonly number[], ofNone: number): number {
  return numbers.length === 0
    ? ofNone
    : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/**
 * The message fits both, and says nothing of what parts them: "công nhận bằng nước ngoài", of a
 * school or of a university.
 */
function isUnsaid(house: AnswerHouse, best: Ranked, other: Ranked, asked: NamedSides): boolean {
  if (other.score < house.tuning.answerFrom) return false;
  const [one, two] = [best, other].map(({ slug }) => house.titles.get(slug));
  if (one === undefined || two === undefined || alike(one.object, two.object) < relatedThing)
    return false;
  return conflicts(one.sides, two.sides, house.vocabulary.contrasts).some(
    (group) => !asked.has(group) && two.sides.has(group),
  );
}

const relatedThing = 0.3;

/** About the same thing, in another case: of another deed, or with a foreign element. */
function isOtherCase(one: Title, two: Title): boolean {
  if (alike(one.object, two.object) < oneThing) return false;
  return [...two.cases].some(([group, label]) => one.cases.get(group) !== label);
}

const oneThing = 0.6;
