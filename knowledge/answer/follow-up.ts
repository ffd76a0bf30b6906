import { likelihood, saysYes } from "../judges/judge.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import { contentWords } from "./content-words.ts";
import type { Context } from "./context.ts";
import { answered, mattersIn } from "./decide.ts";
import type { Finding } from "./finding.ts";
import { goingOnFeaturesOf } from "./going-on-features-of.ts";
import { twinAt, officesIn } from "./merge-twins.ts";
import { chooseTogether } from "./choose-together.ts";
import { namesOnlyCase } from "./names-only-case.ts";
import { conceptsOf, sidesOf } from "./sides-of.ts";

/**
 * A question that is whole only together with the procedure in hand: it asks an aspect of it, points
 * back at it, or names another case of the same matter ("gia hạn thì sao"). Undefined: it stands by
 * itself, and inherits nothing.
 */
export function followUp(house: AnswerHouse, found: Found, context: Context): Finding | undefined {
  const topic = inHand(house, context);
  if (topic === undefined || found.isNamedByCode || mattersIn(found, house).length > 0)
    return undefined;
  const twin = otherOffice(house, topic, found);
  if (twin !== undefined) return answered(twin, found.question, context);
  // "Luật nào quy định việc này": nothing of its own.
  const isBare = contentWords(found.question).length === 0 && found.question.asked.length > 0;
  const features = goingOnFeaturesOf(house, found, topic);
  const { stays, leans } = house.tuning.judges;
  if (isBare || saysYes(stays, features)) return answered(topic, found.question, context);
  const isOnlyCase = namesOnlyCase(house, found);
  if (!isOnlyCase && !saysYes(leans, features)) return undefined;
  return isOnlyCase && isInCase(house, topic.slug, found)
    ? answered(topic, found.question, context)
    : chooseTogether(house, found, context);
}

/**
 * What would be a question back between the procedure in hand and others goes on about it; so does an
 * aspect asked of what is not found, where that is not unlikely: to a citizen amid a talk "không
 * hiểu" is the worse answer.
 */
export function goOnAfterAll(
  house: AnswerHouse,
  found: Found,
  context: Context,
  alone: Finding,
): Finding {
  const topic = inHand(house, context);
  const offers = alone.kind === "clarify" ? alone.options : [];
  if (topic !== undefined && offers.some(({ procedure }) => procedure.slug === topic.slug))
    return answered(topic, found.question, context);
  const isLost = alone.kind === "nothing" && alone.reason === "unsure";
  if (!isLost || topic === undefined || found.question.asked.length === 0) return alone;
  const likely = likelihood(house.tuning.judges.stays, goingOnFeaturesOf(house, found, topic));
  return likely >= house.tuning.staysFrom ? answered(topic, found.question, context) : alone;
}

/** Whoever is asked which case may name one that was not offered. */
function inHand(
  { records }: AnswerHouse,
  { offered, topic }: Context,
): ProcedureRecord | undefined {
  const slug = offered?.[0] ?? topic;
  return slug === undefined ? undefined : records.get(slug);
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
