import { mendNeighbours } from "./mend-neighbours.ts";
import { isVni, mendWord } from "./mend-word.ts";
import type { Speller } from "./speller.ts";
import { inPlaceOf, toTokens } from "./token.ts";
import { writeNumbers } from "./write-numbers.ts";
import { writePhrases } from "./write-phrases.ts";

/**
 * A citizen's message as it was meant, in lower case: typing keys read, run-together and split
 * syllables set right, slips mended, words of a region and number words in their common form.
 * Punctuation and numbers stand as written. Abbreviations stay: `writeOut` is for them. What was
 * typed without tone marks stays without, and a word that content or vocabulary knows stays.
 *
 * ```
 * mendText("Giấy khai xinh mất lamf lại ở mô?", speller) === "giấy khai sinh mất làm lại ở đâu?"
 * ```
 *
 * Only the first 5,000 characters and 200 words are read; what follows those words stays.
 */
export function mendText(text: string, speller: Speller): string {
  const { tokens, end } = toTokens(text.slice(0, mostCharacters));
  const read = tokens.slice(0, mostWords);
  const isVniTyped = read.some(({ word }) => isVni(word));
  const parted = read.flatMap((token) =>
    inPlaceOf(token, mendWord(token.word, speller, isVniTyped)),
  );
  const mended = mendNeighbours(parted, speller);
  const common = writeNumbers(writePhrases(mended, speller.usualForms), speller.numbers);
  return [...common, ...tokens.slice(mostWords)].map(({ gap, word }) => gap + word).join("") + end;
}

const mostCharacters = 5_000;
const mostWords = 200;
