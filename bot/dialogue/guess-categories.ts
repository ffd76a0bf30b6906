import { categoryWords } from "./vocabulary/categories.ts";
import { hears } from "./vocabulary.ts";
import type { Words } from "./words.ts";

/** Ids of the categories that a story is likely about, in the order of the vocabulary. */
export function guessCategories(story: Words): readonly string[] {
  return categoryWords.filter(({ words }) => hears(words, story)).map(({ id }) => id);
}
