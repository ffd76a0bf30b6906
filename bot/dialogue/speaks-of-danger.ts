import {
  aftermathWords,
  childWords,
  emergencyWords,
  goneWords,
  lossWords,
  lureWords,
  sinceWords,
} from "./vocabulary/emergency.ts";
import { hears } from "./vocabulary.ts";
import type { Words } from "./words.ts";

/**
 * Do the words tell of danger to a child or to the speaker? A death or an accident that leads to
 * papers ("mất tích đã lâu, muốn tuyên bố") does not; a child gone since this morning does.
 */
export function speaksOfDanger(words: Words): boolean {
  if (hears(lossWords, words) && !hears(aftermathWords, words)) return true;
  if (hears(childWords, words)) {
    if (hears(lureWords, words)) return true;
    if (hears(goneWords, words) && hears(sinceWords, words)) return true;
  }
  return hears(emergencyWords, words);
}
