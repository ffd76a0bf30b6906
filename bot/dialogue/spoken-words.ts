import type { Said } from "./said.ts";
import { readWords, type Words } from "./words.ts";

/** The citizen's own words in a message, also those behind a command; undefined: there are none. */
export function spokenWords(said: Said): Spoken | undefined {
  if (said.kind === "words") return said;
  if (said.kind !== "command" || !takesWords.has(said.name)) return undefined;
  const words = readWords(said.argument);
  return words.length > 0 ? { text: said.argument, words } : undefined;
}

export type Spoken = { text: string; words: Words };

/** The argument of the other commands is a code or the name of a link, never a story. */
const takesWords: ReadonlySet<string> = new Set([
  "ask",
  "complain",
  "recommend",
  "person",
  "unknown",
]);
