import { isPlain, plainText } from "./plain-text.ts";

/** The words of a text in order, lower case, tone marks kept, in NFC. */
export function splitWords(text: string): string[] {
  const words = isPlain(text) ? text.toLowerCase().match(latin) : plainText(text).match(any);
  return words ?? [];
}

/** A letter or digit of a plain text in lower case. */
export const wordLetter = /[0-9a-z\u00df-\u00f6\u00f8-\u02af\u1ea0-\u1ef9]/;

const any = /[\p{L}\p{N}]+/gu;
/** The same in a plain text, in a third of the time. */
const latin = new RegExp(`${wordLetter.source}+`, "g");
