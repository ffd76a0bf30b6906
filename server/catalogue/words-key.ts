import { foldTones, splitWords } from "../../knowledge/index.ts";

/** Words without tone marks, capitals and signs: two with one key say the same. */
export function wordsKey(words: string): string {
  return splitWords(foldTones(words)).join(" ");
}
