import type { KnowledgeDesk } from "../desk.ts";
import {
  aftermathWords,
  childWords,
  emergencyWords,
  goneWords,
  lossWords,
  lureWords,
  sinceWords,
} from "./vocabulary/emergency.ts";
import type { Spoken } from "./spoken-words.ts";
import { hears } from "./vocabulary.ts";
import type { Words } from "./words.ts";

/** Do words tell of danger to a child or to the speaker, by a phrase or all in all? */
export function speaksOfDanger(
  { text, words }: Spoken,
  knowledge: Pick<KnowledgeDesk, "meant">,
): boolean {
  return namesDanger(words) || knowledge.meant(text)?.purpose === "emergency";
}

/**
 * A death or an accident that leads to papers ("mất tích đã lâu, muốn tuyên bố") is no danger; a
 * child gone since this morning is.
 */
export function namesDanger(words: Words): boolean {
  if (hears(lossWords, words) && !hears(aftermathWords, words)) return true;
  if (hears(childWords, words)) {
    if (hears(lureWords, words)) return true;
    if (hears(goneWords, words) && hears(sinceWords, words)) return true;
  }
  return hears(emergencyWords, words);
}
