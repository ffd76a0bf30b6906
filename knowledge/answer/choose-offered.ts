import type { Place } from "../talk-vocabulary.ts";
import { withQuestion, type AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import { contentWords } from "./content-words.ts";
import type { Context } from "./context.ts";
import { mattersIn } from "./decide.ts";
import { saidMembers, type Family } from "./family.ts";
import { joinQuestions } from "./join-questions.ts";
import { meantWords } from "./meant-words.ts";
import { readTogether } from "./read-together.ts";
import { conceptsOf, sidesOf } from "./sides-of.ts";
import { phrasesIn } from "../text/phrases-in.ts";
import { readingOf } from "../search/read-question.ts";
import { spoken, without } from "./talk-words.ts";

/**
 * Which of the procedures offered by the question back just before is chosen: by what tells them
 * apart ("bản sao thôi"), by its place ("cái thứ hai"), or by going on with the story. Undefined:
 * the words choose none, so they are a question of their own.
 */
export function chooseOffered(
  house: AnswerHouse,
  found: Found,
  { offered = [], before }: Context,
): string | undefined {
  if (offered.length === 0 || found.isNamedByCode) return undefined;
  const meant = meantWords(found.text, house) ?? [];
  return choose(house, meant.length > 0 ? house.find(spoken(meant)) : found, offered, before);
}

/** The one that only its place is said of: "cái thứ hai ạ". */
export function choosePlace(house: AnswerHouse, found: Found, { offered = [] }: Context) {
  const place = placeIn(house, found, offered);
  return place !== undefined && saysOnlyPlace(house, found) ? place : undefined;
}

function choose(
  house: AnswerHouse,
  found: Found,
  offered: readonly string[],
  before: string | undefined,
): string | undefined {
  const place = placeIn(house, found, offered);
  if (place !== undefined && saysOnlyPlace(house, found)) return place;
  const signed = bySign(house, found, offered);
  const asks = phrasesIn(found.words, house.talk.requests).length > 0;
  if ((signed === undefined || asks) && isFresh(house, found, offered)) return place;
  // "Cầm hộ chiếu nước ngoài" tells of a pupil, and asks for no passport.
  if (mattersIn(found, house).length > 0) return place ?? signed;
  const likely = place === undefined ? likeliest(house, found, before) : undefined;
  if (likely !== undefined) {
    const meant = offered.find((slug) => house.twins.of(slug).includes(likely));
    if (meant !== undefined) return meant;
    if (signed === undefined && findsAlone(house, found, likely)) return undefined;
  }
  return (
    signed ??
    byTellingWords(house, found, offered) ??
    place ??
    byStory(house, found, offered, before)
  );
}

/** The words by themselves find another procedure, and no offered one nearly as well. */
function isFresh(
  { twins, tuning }: AnswerHouse,
  { ranked }: Found,
  offered: readonly string[],
): boolean {
  const [best] = ranked;
  if (best === undefined || best.score < tuning.switchFrom) return false;
  const near = ranked.filter(({ share }) => share >= best.share * tuning.offeredFrom);
  return !near.some(({ slug }) => offered.some((one) => twins.of(one).includes(slug)));
}

/** The procedure that the words mean far more than any other, together with what was said before. */
function likeliest(house: AnswerHouse, found: Found, before: string | undefined) {
  if (before === undefined || contentWords(found.question).length === 0) return undefined;
  const [best] = readTogether(house, found, { today: "", before });
  return best !== undefined && best.share >= house.tuning.surelyTogetherFrom
    ? best.slug
    : undefined;
}

/** What the words mean is what they find without the question before them. */
function findsAlone({ tuning }: AnswerHouse, { ranked }: Found, slug: string): boolean {
  const [best] = ranked;
  return best?.slug === slug && best.score >= tuning.clarifyFrom;
}

/** The one option that is a member of a family of which a sign is said ("trường tư"). */
function bySign({ families }: AnswerHouse, found: Found, offered: readonly string[]) {
  const [first] = offered;
  const family = first === undefined ? undefined : families.get(first)?.find(parts(offered));
  if (family === undefined) return undefined;
  const said = saidMembers(family, found).flatMap(({ slugs }) => slugs);
  const chosen = offered.filter((slug) => said.includes(slug));
  return chosen.length === 1 ? chosen[0] : undefined;
}

/** At least two of its members: else it parts none of those offered from another. */
function parts(offered: readonly string[]) {
  return ({ members }: Family) =>
    members.filter(({ slugs }) => slugs.some((slug) => offered.includes(slug))).length > 1;
}

function placeIn({ talk }: AnswerHouse, { words }: Found, offered: readonly string[]) {
  const place: Place | undefined = phrasesIn(words, talk.ordinals)[0]?.value;
  if (place === undefined) return undefined;
  return place === "last" ? offered.at(-1) : offered[Number(place) - 1];
}

/** "Cái thứ hai ạ": nothing beside the place. */
function saysOnlyPlace({ talk, vocabulary }: AnswerHouse, { words }: Found): boolean {
  const rest = without(words, phrasesIn(words, talk.ordinals));
  return contentWords(readingOf(rest, vocabulary)).length === 0;
}

/** The one option in the case that is named, or that knows most of the words that tell apart. */
function byTellingWords(house: AnswerHouse, { question }: Found, offered: readonly string[]) {
  const asked = sidesOf(conceptsOf(question), house.vocabulary.contrasts);
  const inCase = offered.filter((slug) =>
    [...asked].some(([group, sides]) =>
      house.titles
        .get(slug)
        ?.sides.get(group)
        ?.some((side) => sides.includes(side)),
    ),
  );
  if (inCase.length === 1) return inCase[0];
  const content = contentWords(question);
  const telling = content.filter(
    ({ id }) => new Set(offered.map((slug) => house.isCalled(slug, id))).size === 2,
  );
  const [first, second] = offered
    .map((slug) => ({
      slug,
      said: telling.filter(({ id }) => house.isCalled(slug, id)).length,
    }))
    .toSorted((a, b) => b.said - a.said);
  if (first === undefined || first.said === (second?.said ?? 0)) return undefined;
  return first.said * 2 >= content.length ? first.slug : undefined;
}

/** The story as a whole, what was said before included, fits one of them best. */
function byStory(
  house: AnswerHouse,
  found: Found,
  offered: readonly string[],
  before: string | undefined,
) {
  if (before === undefined || !goesOn(house, found, offered)) return undefined;
  const whole = joinQuestions(
    house.find(before).question,
    found.question,
    house.vocabulary.contrasts,
  );
  const { ranked } = withQuestion(house, found, whole);
  const offeredAs = (slug: string) => offered.find((one) => house.twins.of(one).includes(slug));
  return ranked.map(({ slug }) => offeredAs(slug)).find((slug) => slug !== undefined);
}

/** Something of the words stands in what the options say of themselves. */
function goesOn(house: AnswerHouse, { question }: Found, offered: readonly string[]): boolean {
  const content = contentWords(question);
  if (content.length < 2) return false;
  const told = offered
    .flatMap((slug) => house.records.get(slug) ?? [])
    .map(({ name, steps, conditions, components }) =>
      [name, ...steps, ...conditions, ...components.map((one) => one.name)]
        .join(" ")
        .slice(0, 4000),
    )
    .join(" ");
  const known = new Set(house.find(told).question.units.map(({ id }) => id));
  return content.filter(({ id }) => known.has(id)).length * 3 >= content.length;
}
