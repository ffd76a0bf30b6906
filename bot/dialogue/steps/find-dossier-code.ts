import { followedTurn, namedDossier } from "../dossier-turn.ts";
import type { Step } from "../step.ts";
import { myDossiersWords } from "../vocabulary/dossier.ts";
import { hearsOnly } from "../vocabulary.ts";

/**
 * A dossier code anywhere in the words begins its lookup, as does a part of one that is named so;
 * "my dossiers" lists those followed, for whoever follows any.
 */
export const findDossierCode: Step = (talk) => {
  if (talk.said.kind !== "words") return undefined;
  const named = namedDossier(talk, talk.said.text);
  if (named) return named;
  return hearsOnly(myDossiersWords, talk.said.words) ? followedTurn(talk) : undefined;
};
