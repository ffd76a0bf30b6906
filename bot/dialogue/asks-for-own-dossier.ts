import { dossierWords, handedInWords, stateQuestionWords } from "./vocabulary/dossier.ts";
import { hears } from "./vocabulary.ts";
import type { Words } from "./words.ts";

/** Does the speaker ask how far an own file has come? How long such a thing takes is no such question. */
export function asksForOwnDossier(words: Words): boolean {
  if (hears(dossierWords, words)) return true;
  return hears(handedInWords, words) && hears(stateQuestionWords, words);
}
