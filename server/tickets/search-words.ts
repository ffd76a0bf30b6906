import { foldTones } from "../../knowledge/index.ts";

/** What a ticket is found by, besides what people write about it. */
export type SearchedTicket = { code: string; phone: string | null };

/**
 * The lexemes of somebody's words: each word without tone marks, and once more as it is written
 * behind a mark, so that "nha" finds "nhà" and "nhá" while "nhà" finds no "nhá". A phone number is
 * one word however it is spaced.
 */
export function wordLexemes(text: string): string[] {
  const lexemes = new Set<string>();
  for (const word of wordsOf(text)) {
    lexemes.add(foldTones(word));
    lexemes.add(asWritten(word));
  }
  return [...lexemes];
}

/** The lexemes of a ticket itself: its code whole and in pieces, and the digits of its phone. */
export function ticketLexemes({ code, phone }: SearchedTicket): string[] {
  const pieces = code.toLowerCase().split("-");
  const [, ...yearOn] = pieces;
  const number = `${Number(pieces[2])}`;
  const digits = localNumber(phone ?? "");
  const lexemes = [pieces.join(""), yearOn.join(""), ...pieces, number, digits];
  return [...new Set(lexemes)].filter(Boolean);
}

/**
 * What is typed into the search box as a PostgreSQL tsquery; undefined: nothing to look for. All
 * words must be there. A word with tone marks wants these, or a text written without any; the last
 * word may be unfinished.
 */
export function searchQuery(typed: string): string | undefined {
  const number = /^[+\d .-]+$/.test(typed) ? localNumber(typed) : "";
  const words = number === "" ? wordsOf(typed).slice(0, mostWords) : [number];
  if (words.length === 0) return undefined;
  return words.map((word, place) => term(word, place === words.length - 1)).join(" & ");
}

function term(word: string, isLast: boolean): string {
  const ending = isLast && word.length > 1 ? ":*" : "";
  const folded = foldTones(word);
  if (folded === word) return `'${folded}'${ending}`;
  return `('${asWritten(word)}'${ending} | '${asWritten(folded)}')`;
}

/** Letters and digits alone come through: a lexeme can be put between quotes as it is. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/(?<![\p{L}\p{N}-])(?:\+?84|0)[\d .-]{7,}\d/gu, (run) => ` ${localNumber(run)} `);
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  return words.map((word) => Array.from(word).slice(0, longestWord).join(""));
}

function asWritten(word: string): string {
  return `=${word}`;
}

/** The digits of a phone number as it is dialled at home: +84 900… is 0900…. */
function localNumber(number: string): string {
  const digits = number.replaceAll(/\D/g, "");
  return /^84\d{9}$/.test(digits) ? `0${digits.slice(2)}` : digits;
}

const longestWord = 40;
const mostWords = 12;
