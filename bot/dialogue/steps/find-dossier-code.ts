import { findDossierCodes } from "../../find-dossier-codes.ts";
import { followedTurn, namedDossier } from "../dossier-turn.ts";
import type { Step, Talk } from "../step.ts";
import type { Turn } from "../turn.ts";
import { unfollowTurn } from "../unfollow-turn.ts";
import { myDossiersWords, unfollowWords } from "../vocabulary/dossier.ts";
import { hears, hearsOnly } from "../vocabulary.ts";

/**
 * A dossier code anywhere in the words begins its lookup, as does a part of one that is named so,
 * or ends the news of it; "my dossiers" lists those followed, for whoever follows any.
 */
export const findDossierCode: Step = (talk) => {
  if (talk.said.kind !== "words") return undefined;
  const { text, words } = talk.said;
  if (hearsOnly(unfollowWords, words)) return unfollowTurn(talk, text);
  const named = hears(unfollowWords, words) ? stopNamed(talk, text) : namedDossier(talk, text);
  if (named) return named;
  return hearsOnly(myDossiersWords, words) ? followedTurn(talk) : undefined;
};

/** "Bỏ theo dõi 000.00.12.H17-261105-0023". */
function stopNamed(talk: Talk, text: string): Promise<Turn> | undefined {
  const { codes } = findDossierCodes(text, { now: talk.desk.now(), isAsked: false });
  return codes.length > 0 ? unfollowTurn(talk, text) : undefined;
}
