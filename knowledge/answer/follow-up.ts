import { likelihood, saysYes } from "../judges/judge.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import { contentWords } from "./content-words.ts";
import type { Context } from "./context.ts";
import { answered, mattersIn } from "./decide.ts";
import { openFamily, openFamilyAmid, saidSiblings } from "./family.ts";
import type { Clarify, Finding } from "./finding.ts";
import { goingOnFeaturesOf } from "./going-on-features-of.ts";
import { twinAt, officesIn } from "./merge-twins.ts";
import { chooseTogether } from "./choose-together.ts";
import { phrasesIn } from "../text/phrases-in.ts";
import { readTogether } from "./read-together.ts";
import { namesOnlyCase } from "./names-only-case.ts";
import { conceptsOf, sidesOf } from "./sides-of.ts";
import { withAsked } from "./with-asked.ts";

/**
 * A question that is whole only together with the procedure in hand: it asks an aspect of it, points
 * back at it, or names another case of the same matter ("gia hạn thì sao"). Undefined: it stands by
 * itself, and inherits nothing.
 */
export function followUp(house: AnswerHouse, found: Found, context: Context): Finding | undefined {
  const topic = inHand(house, context);
  if (topic === undefined || found.isNamedByCode) return undefined;
  if (mattersIn(found, house).length > 0)
    return surelyStays(house, found, topic) ? answered(topic, found.question, context) : undefined;
  const twin = otherOffice(house, topic, found);
  if (twin !== undefined) return answered(twin, found.question, context);
  const sibling = saidSibling(house, topic, found, context);
  if (sibling !== undefined) return answered(sibling, withAsked(found.question, context), context);
  // "Luật nào quy định việc này": nothing of its own.
  const isBare = contentWords(found.question).length === 0 && pointsBack(house, found);
  const features = goingOnFeaturesOf(house, found, topic);
  const { stays, leans } = house.tuning.judges;
  const isOnlyCase = namesOnlyCase(house, found);
  const asksOfCase = isOnlyCase && found.question.asked.length === 0;
  if (!asksOfCase && (isBare || saysYes(stays, features)))
    return answered(topic, found.question, context);
  if (!isOnlyCase && !saysYes(leans, features)) return undefined;
  const together = chooseTogether(house, found, context);
  if (together?.kind === "nothing") return together;
  const isSame = isOnlyCase
    ? isInCase(house, topic.slug, found)
    : fitsTopicToo(house, found, topic.slug) ||
      (together?.kind === "clarify" &&
        isNotFound(house, found) &&
        mayStay(house, found, topic, house.tuning.staysFrom));
  return isSame ? answered(topic, found.question, context) : together;
}

function isNotFound({ tuning }: AnswerHouse, { ranked: [best] }: Found): boolean {
  return best === undefined || best.score < tuning.clarifyFrom;
}

/** It asks for an aspect, or says "thì sao" beside mere filling and names no case. */
function pointsBack({ vocabulary }: AnswerHouse, { question, words }: Found): boolean {
  const { asked, refersBack, units } = question;
  if (asked.length > 0 || !refersBack) return asked.length > 0;
  const isFilling = units.every(({ kind }) => kind === "filler");
  return isFilling && phrasesIn(words, vocabulary.cases).length === 0;
}

/** An aspect asked of what is not found, where that is not unlikely to go on about what is in hand. */
function mayStay(house: AnswerHouse, found: Found, topic: ProcedureRecord, from: number): boolean {
  if (found.question.asked.length === 0) return false;
  const likely = likelihood(house.tuning.judges.stays, goingOnFeaturesOf(house, found, topic));
  return likely >= from;
}

/** "Chủ trọ không làm tạm trú cho mẹ con tôi": what names a matter of others may tell of one's own. */
function surelyStays(house: AnswerHouse, found: Found, topic: ProcedureRecord): boolean {
  const features = goingOnFeaturesOf(house, found, topic);
  return likelihood(house.tuning.judges.stays, features) >= house.tuning.staysSurelyFrom;
}

/**
 * What surely asks for another case of the procedure in hand is no several requests, though each of
 * its halves finds something by itself: "thế chiếc khác bị mất giấy đăng ký, cấp lại thì sao".
 */
export function surelyLeans(
  house: AnswerHouse,
  found: Found,
  context: Context,
): Finding | undefined {
  const topic = inHand(house, context);
  if (topic === undefined || leaning(house, found, topic) < house.tuning.leansSurelyFrom)
    return undefined;
  const finding = followUp(house, found, context);
  return finding?.kind === "answered" ? finding : undefined;
}

function leaning(house: AnswerHouse, found: Found, topic: ProcedureRecord): number {
  return likelihood(house.tuning.judges.leans, goingOnFeaturesOf(house, found, topic));
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
  if (topic !== undefined && leavesOpen(house, found, alone, topic.slug))
    return answered(topic, found.question, context);
  const isLost = alone.kind === "nothing" && mattersIn(found, house).length === 0;
  if (topic === undefined || (!isLost && offers.length === 0)) return alone;
  const other = otherAfterAll(house, found, context, topic, offers);
  if (other !== undefined) return answered(other, found.question, context);
  // What comes near a matter of others must be likelier to go on about ours.
  const isNear = alone.kind === "nothing" && alone.reason === "out_of_scope";
  const from = isNear ? house.tuning.staysRatherFrom : house.tuning.staysFrom;
  const stays = isLost && mayStay(house, found, topic, from);
  return stays ? answered(topic, found.question, context) : alone;
}

/** A question back offers the procedure in hand, or it fits as well as what would be answered. */
function leavesOpen(house: AnswerHouse, found: Found, alone: Finding, topic: string): boolean {
  if (alone.kind === "clarify")
    return alone.options.some(({ procedure }) => procedure.slug === topic);
  return alone.kind === "answered" && fitsTopicToo(house, found, topic);
}

/**
 * The words find the procedure in hand about as well as another of one family, and show no sign of
 * either: "hỗ trợ chi phí học tập cần giấy tờ gì", of a public or of a private school.
 */
function fitsTopicToo({ families, tuning }: AnswerHouse, found: Found, topic: string): boolean {
  const [best] = found.ranked;
  const own = found.ranked.find(({ slug }) => slug === topic);
  if (best === undefined || own === undefined || own.share < best.share * tuning.besideFrom)
    return false;
  const family = openFamily(families, best.slug, found);
  return family?.members.some(({ slugs }) => slugs.includes(topic)) ?? false;
}

/**
 * Another case of the procedure in hand, which the words amid their talk mean far more than any
 * other: in place of finding nothing, or of a question back that offers it.
 */
function otherAfterAll(
  house: AnswerHouse,
  found: Found,
  context: Context,
  topic: ProcedureRecord,
  offers: Clarify["options"],
): ProcedureRecord | undefined {
  const { records, tuning } = house;
  if (leaning(house, found, topic) < tuning.leansFrom) return undefined;
  const [best] = readTogether(house, found, context);
  if (best === undefined || best.share < tuning.surelyTogetherFrom) return undefined;
  if (openFamilyAmid(house, best.slug, found, context) !== undefined) return undefined;
  const isOffered = offers.some(({ procedure }) => procedure.slug === best.slug);
  return offers.length === 0 || isOffered ? records.get(best.slug) : undefined;
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

/**
 * "Thế đứa em mới 5 tuổi": a case of which the message shows a sign, and which its words amid their
 * talk mean far more than any other.
 */
function saidSibling(
  house: AnswerHouse,
  topic: ProcedureRecord,
  found: Found,
  context: Context,
): ProcedureRecord | undefined {
  const said = saidSiblings(house.families, topic.slug, found);
  if (said.size === 0 || surelyStays(house, found, topic)) return undefined;
  const [best] = readTogether(house, found, context);
  if (best === undefined || best.share < house.tuning.surelyTogetherFrom) return undefined;
  const isOpen = openFamilyAmid(house, best.slug, found, context) !== undefined;
  return said.has(best.slug) && !isOpen ? house.records.get(best.slug) : undefined;
}

/** "Trên tỉnh thì sao": the same matter at the office that is named. */
function otherOffice(house: AnswerHouse, topic: ProcedureRecord, found: Found) {
  if (contentWords(found.question).length > 0 || officesIn(house, found).length === 0)
    return undefined;
  const slug = twinAt(house, topic.slug, found);
  return slug === undefined ? undefined : house.records.get(slug);
}
