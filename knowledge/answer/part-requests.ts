import { foldTones } from "../text/fold-tones.ts";
import { readingOf } from "../search/read-question.ts";
import type { Word } from "../text/word.ts";
import type { AnswerHouse } from "./answer-house.ts";
import type { Found } from "./found.ts";
import { contentWords } from "./content-words.ts";
import { phrasesIn } from "../text/phrases-in.ts";
import { spoken, talkWords } from "./talk-words.ts";

/** What a message may ask for beside something else: a stretch of it that finds a procedure. */
export type Part = {
  found: Found;
  /** How it is set off from the part before: by the end of a sentence, a sign, or a joining word. */
  after: "nothing" | "sentence" | "sign" | "joiner";
};

type Piece = { words: readonly Word[]; sentence: number; after: Part["after"] };

/**
 * The stretches of a message between signs and joining words, each with what belongs to it: what
 * finds nothing by itself goes with its neighbour in the sentence, and neighbours that find the same
 * are one. Of a long story nothing is parted.
 */
export function partRequests(house: AnswerHouse, text: string): Part[] {
  const pieces = piecesOf(house, text.slice(0, mostLetters));
  if (pieces.length > mostPieces) return [];
  if (pieces.filter(({ words }) => namesThing(house, words)).length < 2) return [];
  const parts: (Part & { words: readonly Word[]; sentence: number })[] = [];
  let pending: Piece | undefined;
  for (const piece of pieces) {
    const before: readonly Word[] = pending?.sentence === piece.sentence ? pending.words : [];
    const after = before.length > 0 ? (pending?.after ?? piece.after) : piece.after;
    const words = [...before, ...piece.words];
    const found = house.find(spoken(words));
    const last = parts.at(-1);
    if (!isFound(house, found)) {
      const isTail = last !== undefined && last.sentence === piece.sentence;
      if (isTail) parts[parts.length - 1] = lengthened(house, last, words);
      pending = isTail ? undefined : { words, sentence: piece.sentence, after };
    } else {
      pending = undefined;
      if (last !== undefined && isSame(house, last.found, found))
        parts[parts.length - 1] = lengthened(house, last, words);
      else
        parts.push({
          found,
          after: last === undefined ? "nothing" : after,
          words,
          sentence: piece.sentence,
        });
    }
  }
  return parts.map(({ found, after }) => ({ found, after }));
}

const mostLetters = 1000;
/** Every piece costs a search. */
const mostPieces = 6;

function piecesOf(house: AnswerHouse, text: string): Piece[] {
  const isBare = text === foldTones(text);
  return text.split(/[.?!\n]+/).flatMap((sentence, place) =>
    sentence.split(/[;,:]+/).flatMap((clause, at) => {
      const words = talkWords(clause, house.vocabulary);
      // Among words with marks "con" is a child, not "còn".
      const joiners = phrasesIn(words, house.talk.joiners).filter(
        ({ isExact }) => isExact || isBare,
      );
      const starts = [0, ...joiners.map(({ start, length }) => start + length)];
      return starts
        .map((start, one) => ({
          words: words.slice(start, joiners[one]?.start),
          sentence: place,
          after: one > 0 ? ("joiner" as const) : at > 0 ? ("sign" as const) : ("sentence" as const),
        }))
        .filter((piece) => piece.words.length > 0);
    }),
  );
}

function namesThing({ vocabulary }: AnswerHouse, words: readonly Word[]): boolean {
  return contentWords(readingOf(words, vocabulary)).length > 0;
}

function isFound(house: AnswerHouse, { question, ranked }: Found): boolean {
  return contentWords(question).length > 0 && (ranked[0]?.score ?? 0) >= house.tuning.answerFrom;
}

function isSame(house: AnswerHouse, one: Found, two: Found): boolean {
  const [first] = one.ranked;
  const [second] = two.ranked;
  return (
    first !== undefined && second !== undefined && house.twins.of(first.slug).includes(second.slug)
  );
}

function lengthened<One extends { found: Found; words: readonly Word[] }>(
  house: AnswerHouse,
  part: One,
  words: readonly Word[],
): One {
  const whole = [...part.words, ...words];
  return { ...part, words: whole, found: house.find(spoken(whole)) };
}
