import { plainText } from "./plain-text.ts";

/** The words of a text in order, lower case, tone marks kept, in NFC. */
export function splitWords(text: string): string[] {
  return plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
