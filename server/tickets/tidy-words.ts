import { cleanText } from "../../bot/clean-text.ts";

/**
 * Somebody's words as they are stored: fit for the database, without blank edges, at most `most`
 * characters. Undefined when nothing is left.
 */
export function tidyWords(words: string | undefined, most = 10_000): string | undefined {
  const tidy = cleanText(words ?? "", most).trim();
  return tidy === "" ? undefined : tidy;
}

/** The first words, for a list: one line, cut at a word. */
export function summarise(words: string, most = 80): string {
  const line = words.replaceAll(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const head = cleanText(line, most - 1);
  const space = head.lastIndexOf(" ");
  return `${space > most / 2 ? head.slice(0, space) : head}…`;
}
