import type { Said } from "./said.ts";
import { readWords } from "./words.ts";

/** The citizen's own words in a message, also those behind a command; undefined: there are none. */
export function spokenWords(said: Said): string | undefined {
  if (said.kind === "words") return said.text;
  if (said.kind !== "command") return undefined;
  return takesWords.has(said.name) && readWords(said.argument).length > 0
    ? said.argument
    : undefined;
}

/** The argument of the other commands is a code or the name of a link, never a story. */
const takesWords: ReadonlySet<string> = new Set([
  "ask",
  "complain",
  "recommend",
  "person",
  "unknown",
]);
