import { plainText } from "./plain-text.ts";

/** One written word and what stands before it: a space, punctuation, an emoji. */
export type Token = { gap: string; word: string };

/** A text as its words with all that stands between them, so that it can be put together again. */
export function toTokens(text: string): { tokens: Token[]; end: string } {
  const plain = plainText(text);
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: word, index } of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
    tokens.push({ gap: plain.slice(last, index), word });
    last = index + word.length;
  }
  return { tokens, end: plain.slice(last) };
}

/** Several words in the place of one. */
export function inPlaceOf({ gap }: Token, words: readonly string[]): Token[] {
  return words.map((word, at) => ({ gap: at === 0 ? gap : " ", word }));
}

/** Whether a token follows the one before with nothing but space between. */
export function isNext({ gap }: Token): boolean {
  return gap === " " || gap.trim() === "";
}
