import { foldTones } from "../text/fold-tones.ts";
import { questionOf } from "../search/read-question.ts";
import type { Word } from "../text/word.ts";
import type { AnswerHouse, Found } from "./answer-house.ts";
import { bothRequests } from "./both-requests.ts";
import { contentWords } from "./content-words.ts";
import type { Context } from "./context.ts";
import { decide } from "./decide.ts";
import type { Answered, Clarify, Finding } from "./finding.ts";
import { phrasesIn, spoken, talkWords } from "./talk-words.ts";

/**
 * Two or three requests in one message, each answered by itself; what the message asks beside them
 * holds for all. Undefined: it is one request. A message is only parted where each part finds a
 * procedure of its own well, and the message as a whole means none that holds both.
 */
export function splitRequests(
  house: AnswerHouse,
  found: Found,
  context: Context,
): Extract<Finding, { kind: "several" }> | undefined {
  if (found.isNamedByCode) return undefined;
  return partAtJoiners(house, found, context) ?? bothRequests(house, found, context);
}

function partAtJoiners(
  house: AnswerHouse,
  found: Found,
  context: Context,
): Extract<Finding, { kind: "several" }> | undefined {
  const pieces = piecesOf(found.text, house);
  if (pieces.length < 2) return undefined;
  const requests = pieces.flatMap((piece) => request(house, piece, found, context) ?? []);
  const parts = requests.filter(
    ({ slugs }, at) =>
      requests.findIndex((one) => one.slugs.some((slug) => slugs.includes(slug))) === at,
  );
  const isFound = parts.some(({ part }) => part.kind === "answered");
  if (parts.length < 2 || !isFound || holdsAll(house, found, parts)) return undefined;
  return { kind: "several", parts: parts.slice(0, 3).map(({ part }) => part) };
}

type Request = { slugs: readonly string[]; score: number; part: Answered | Clarify };

/** The pieces between joiners and signs that ask for something; a story of many pieces has none. */
function piecesOf(text: string, house: AnswerHouse): string[] {
  const isBare = text === foldTones(text);
  const pieces = text
    .slice(0, 1000)
    .split(/[.?!;,\n]+/)
    .flatMap((sentence) => {
      const words = talkWords(sentence, house.vocabulary);
      // Among words with marks "con" is a child, not "còn".
      const joiners = phrasesIn(words, house.talk.joiners).filter(
        ({ isExact }) => isExact || isBare,
      );
      const starts = [0, ...joiners.map(({ start, length }) => start + length)];
      return starts.map((start, at) => words.slice(start, joiners[at]?.start));
    })
    .filter((words) => words.length >= 2 && asksFor(house, words));
  return pieces.length > mostPieces ? [] : pieces.map(spoken);
}

/** It names a deed that is wanted, or an aspect; a piece of a story does neither. */
function asksFor({ talk, vocabulary }: AnswerHouse, words: readonly Word[]): boolean {
  if (phrasesIn(words, talk.requests).length > 0) return true;
  return questionOf(words, vocabulary).asked.length > 0;
}

/** Every piece costs a search. */
const mostPieces = 4;

function request(
  house: AnswerHouse,
  text: string,
  whole: Found,
  { today }: Context,
): Request | undefined {
  const found = house.find(text);
  const score = found.ranked[0]?.score ?? 0;
  if (score < house.tuning.switchFrom || contentWords(found.question).length === 0)
    return undefined;
  const asked = (found.question.asked.length > 0 ? found : whole).question.asked;
  const part = decide(house, { ...found, question: { ...found.question, asked } }, { today });
  if (part.kind === "answered")
    return { score, part, slugs: house.twins.of(part.answer.procedure.slug) };
  if (part.kind === "clarify" && contentWords(found.question).length > 1)
    return { score, part, slugs: part.options.map(({ procedure }) => procedure.slug) };
  return undefined;
}

/** One procedure may be about both: "khai sinh kết hợp nhận cha, mẹ, con". */
function holdsAll(house: AnswerHouse, { ranked }: Found, parts: readonly Request[]): boolean {
  const best = ranked[0];
  if (best === undefined) return false;
  const isPart = parts.some(({ slugs }) =>
    slugs.some((slug) => house.twins.of(slug).includes(best.slug)),
  );
  return !isPart && best.score >= Math.min(...parts.map(({ score }) => score));
}
