import type { ProcedureRecord } from "../procedure-record.ts";
import type { Question } from "../search/read-question.ts";
import type { Word } from "../text/word.ts";
import type { AnswerHouse, Found } from "./answer-house.ts";
import { contentWords } from "./content-words.ts";
import { saysYes } from "../judges/judge.ts";
import type { Context } from "./context.ts";
import { answered, clarify, mattersIn } from "./decide.ts";
import type { Finding } from "./finding.ts";
import { goingOnFeaturesOf } from "./going-on-features-of.ts";
import { twinAt, officesIn } from "./merge-twins.ts";
import { chooseTogether } from "./choose-together.ts";
import { readTogether } from "./read-together.ts";
import { namesOnlyCase } from "./names-only-case.ts";
import { alike, type Title } from "./read-title.ts";
import { conceptsOf, conflicts, sidesOf } from "./sides-of.ts";
import { phrasesIn } from "./talk-words.ts";

/**
 * A question that is whole only together with the procedure in hand: it asks an aspect of it, points
 * back at it, or names another case of the same matter ("gia hạn thì sao"). Undefined: it stands by
 * itself, and inherits nothing.
 */
export function followUp(house: AnswerHouse, found: Found, context: Context): Finding | undefined {
  // Whoever is asked which case may name one that was not offered.
  const slug = context.offered?.[0] ?? context.topic;
  const topic = slug === undefined ? undefined : house.records.get(slug);
  if (topic === undefined || found.isNamedByCode || mattersIn(found, house).length > 0)
    return undefined;
  const twin = otherOffice(house, topic, found);
  if (twin !== undefined) return answered(twin, found.question, context);
  const named = namesOnlyCase(house, found) ? inNamedCase(house, topic, found, context) : undefined;
  if (named !== undefined) return named;
  const features = goingOnFeaturesOf(house, found, topic);
  const { stays, leans } = house.tuning.judges;
  if (saysYes(stays, features)) return answered(topic, found.question, context);
  if (saysYes(leans, features)) return leanOn(house, topic, found, context);
  return undefined;
}

/** "Gia hạn thì sao": the procedure in hand if it is in that case, else the one about the same thing. */
function inNamedCase(
  house: AnswerHouse,
  topic: ProcedureRecord,
  found: Found,
  context: Context,
): Finding | undefined {
  if (isInCase(house, topic.slug, found)) return answered(topic, found.question, context);
  return otherCase(house, topic, found, context);
}

/** Another case of the matter in hand: what the words mean together with what was said before. */
function leanOn(
  house: AnswerHouse,
  topic: ProcedureRecord,
  found: Found,
  context: Context,
): Finding | undefined {
  const twins = house.twins.of(topic.slug);
  const ranked = readTogether(house, found, context).filter(({ slug }) => !twins.includes(slug));
  return chooseTogether(house, { ...found, ranked }, withAsked(found.question, context), context);
}

/** The procedure in hand is in the case that is named. */
function isInCase(house: AnswerHouse, slug: string, { question }: Found): boolean {
  const own = house.titles.get(slug)?.sides;
  const asked = [...sidesOf(conceptsOf(question), house.vocabulary.contrasts)];
  return (
    asked.length > 0 &&
    asked.every(([group, sides]) => sides.some((side) => own?.get(group)?.includes(side)))
  );
}

/** "Trên tỉnh thì sao": the same matter at the office that is named. */
function otherOffice(house: AnswerHouse, topic: ProcedureRecord, found: Found) {
  if (contentWords(found.question).length > 0 || officesIn(house, found).length === 0)
    return undefined;
  const slug = twinAt(house, topic.slug, found);
  return slug === undefined ? undefined : house.records.get(slug);
}

/** The procedure about the same thing in the case that is asked for; several: a question back. */
function otherCase(
  house: AnswerHouse,
  topic: ProcedureRecord,
  found: Found,
  context: Context,
): Finding | undefined {
  const own = house.titles.get(topic.slug);
  if (own === undefined) return undefined;
  const siblings = siblingsOf(house, own, found);
  const best = siblings[0];
  const close = siblings.filter(({ likeness }) => likeness >= (best?.likeness ?? 0) - 0.05);
  const slugs = [...new Set(close.map(({ slug }) => house.twins.of(slug)[0] ?? slug))].slice(0, 5);
  const record = house.records.get(slugs[0] ?? "");
  if (record === undefined) return undefined;
  const question = withAsked(found.question, context);
  return slugs.length === 1
    ? { ...answered(record, question, context), understood: record.name }
    : {
        ...clarify(
          house,
          slugs.map((slug) => ({ slug })),
          question,
        ),
        understood: `${found.text} ${own.objectText}`,
      };
}

/** A question for another case asks what was asked of the first, unless it says what. */
export function withAsked(question: Question, { asked = [] }: Context): Question {
  return question.asked.length > 0 ? question : { ...question, asked };
}

/** Titles about the same thing in the case asked for, and in no other case; the most alike first. */
function siblingsOf(house: AnswerHouse, own: Title, { question, words }: Found) {
  const { contrasts } = house.vocabulary;
  const asked = sidesOf(conceptsOf(question), contrasts);
  const named = phrasesIn(words, house.talk.cases).flatMap(({ value }) =>
    value.isPlain ? [] : [value],
  );
  if (asked.size === 0 && named.length === 0) return plainSiblings(house, own, words);
  const isAsked = ({ sides, cases }: Title) =>
    named.some(({ group, label }) => cases.get(group) === label) ||
    (asked.size > 0 &&
      [...asked.keys()].every((group) => sides.has(group)) &&
      conflicts(asked, sides, contrasts).length === 0);
  const staysElsewhere = ({ sides }: Title) =>
    [...conflicts(sides, own.sides, contrasts), ...conflicts(own.sides, sides, contrasts)].every(
      (group) => asked.has(group),
    );
  return mostAlike(house, own, (title) => isAsked(title) && staysElsewhere(title));
}

/** "Trong nước thì sao", "cấp mới": the plain case, if the one in hand is not. */
function plainSiblings(house: AnswerHouse, own: Title, words: readonly Word[]) {
  const named = phrasesIn(words, house.talk.cases);
  if (own.isPlain || !named.some(({ value }) => value.isPlain)) return [];
  return mostAlike(house, own, ({ isPlain, sides }) => isPlain && sides.size === 0);
}

/** The titles that fit and are about the same thing, the most alike first. */
function mostAlike({ titles }: AnswerHouse, own: Title, fits: (title: Title) => boolean) {
  return [...titles]
    .filter(([, title]) => title !== own && fits(title))
    .map(([slug, { object }]) => ({ slug, likeness: alike(own.object, object) }))
    .filter(({ likeness }) => likeness >= leastAlike)
    .toSorted((a, b) => b.likeness - a.likeness || (a.slug < b.slug ? -1 : 1));
}

const leastAlike = 0.45;
