import type { Lexicon } from "./lexicon.ts";
import type { LikeWord } from "./like-words.ts";
import type { Speller } from "./speller.ts";
import { isBareSyllable, isSyllable } from "./syllable.ts";
import { isNext, type Token } from "./token.ts";

/**
 * Mends words by their neighbours until nothing changes: "n ộp" is joined, "khai xinh" becomes
 * "khai sinh". Only a word that makes no known pair is changed, towards one that does or, if it was
 * unknown, is known: known words and pairs grow with each change, so this ends.
 */
export function mendNeighbours(tokens: readonly Token[], speller: Speller): Token[] {
  let now = [...tokens];
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    const next: Token[] = [];
    for (let at = 0; at < now.length; at++) {
      const token = now[at] as Token;
      const place = placeOf(next.at(-1), token, now[at + 1], now[at + 2]);
      const joined = join(place, speller);
      const word = joined ?? mendSlip(place, speller);
      if (word === undefined) next.push(token);
      else next.push({ gap: token.gap, word });
      if (word !== undefined) isChanged = true;
      if (joined !== undefined) at++;
    }
    now = next;
  }
  return now;
}

/** A word and its neighbours in the same stretch of text; punctuation parts stretches. */
type Place = { before?: string; word: string; after?: string; afterThat?: string };

function placeOf(before: Token | undefined, token: Token, after?: Token, afterThat?: Token): Place {
  const isPair = after !== undefined && isNext(after);
  return {
    ...(before !== undefined && isNext(token) && { before: before.word }),
    word: token.word,
    ...(isPair && { after: after.word }),
    ...(isPair && afterThat !== undefined && isNext(afterThat) && { afterThat: afterThat.word }),
  };
}

/** An onset that came off its syllable. If both halves could stand alone, a pair must speak for it. */
function join({ before, word, after, afterThat }: Place, speller: Speller): string | undefined {
  if (after === undefined || !onset.test(word) || !vowel.test(after)) return undefined;
  const whole = word + after;
  const { lexicon, kept } = speller;
  if (lexicon.count(whole) === 0) return undefined;
  const isUsual = lexicon.pair(before, whole) + lexicon.pair(whole, afterThat) > 0;
  const standsAlone = kept.has(word) || lexicon.count(word) > 0 || lexicon.count(after) > 0;
  return isUsual || !standsAlone ? whole : undefined;
}

const onset = /^(?:ngh|ng|nh|gh|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])$/;
const vowel = /^[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/;

/** A word without a vowel is an abbreviation. */
const isWord = /^\p{L}*[aeiouyà-ỹ]\p{L}*$/u;

function mendSlip(place: Place, speller: Speller): string | undefined {
  const { word } = place;
  if (word.length < 2 || speller.kept.has(word) || !isWord.test(word)) return undefined;
  const count = speller.lexicon.count(word);
  if (speller.everyday.has(word))
    return isPlain(word) ? undefined : moreUsual(place, oftenMet, 0, speller);
  if (count > 0) return moreUsual(place, leastMet, count * farMoreUsual, speller);
  return nearest(place, speller);
}

/**
 * A known word that makes no known pair here gives way to one of the same sound that does and is more
 * usual: "quyền xử dụng".
 */
function moreUsual(
  place: Place,
  leastTimes: number,
  leastCount: number,
  { lexicon }: Speller,
): string | undefined {
  if (met(place, place.word, lexicon) > 0) return undefined;
  let best: { word: string; times: number } | undefined;
  for (const like of lexicon.like(place.word)) {
    const { word, slip } = like;
    if (slip !== "homophone") continue;
    const times = met(place, word, lexicon);
    if (times < leastTimes || lexicon.count(word) < leastCount) continue;
    if (times > (best?.times ?? 0)) best = { word, times };
  }
  return best?.word;
}

/** How often a word was met between these neighbours. */
function met({ before, after }: Place, word: string, lexicon: Lexicon): number {
  return lexicon.pair(before, word) + lexicon.pair(word, after);
}

const farMoreUsual = 5;
const leastMet = 3;
/** So often the vocabulary alone has hardly any pair. */
const oftenMet = 12;

/** The likeliest known word for an unknown one. */
function nearest(place: Place, { lexicon }: Speller): string | undefined {
  const isWellFormed = isSyllable(place.word) || isBareSyllable(place.word);
  let best: { word: string; score: number } | undefined;
  for (const { word, slip } of lexicon.like(place.word)) {
    const times = met(place, word, lexicon);
    const count = lexicon.count(word);
    if (times < (isWellFormed ? evidence(place.word, slip) : 1)) {
      if (isWellFormed || count < leastMet || place.word.length < 4) continue;
    }
    const score = 2 * Math.log(1 + times) + Math.log(1 + count) / 2 - costs[slip];
    if (score > (best?.score ?? -Infinity)) best = { word, score };
  }
  return best?.word;
}

/** How often a well-formed syllable's likely meaning must have been met with these neighbours. */
function evidence(written: string, slip: LikeWord["slip"]): number {
  if (slip === "homophone") return 1;
  if (isPlain(written)) return Infinity;
  return { sound: 1, marks: 3, finger: 40 }[slip];
}

function isPlain(word: string): boolean {
  return /^[a-z]*$/.test(word);
}

const costs: Readonly<Record<LikeWord["slip"], number>> = {
  homophone: 0,
  sound: 0,
  marks: 0.5,
  finger: 2,
};
