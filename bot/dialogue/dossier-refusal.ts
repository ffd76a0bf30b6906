import type { RefusedLookup } from "../dossier-desk.ts";
import { dossierLocked, dossierNoMatch, dossierSlowed } from "../texts/dossier.ts";
import { showTime } from "../texts/show-date.ts";

/** Why a dossier is not shown, in a citizen's words, for a chat and for a page alike. */
export function dossierRefusal(refused: RefusedLookup): string {
  switch (refused.reason) {
    case "no_match":
      return dossierNoMatch(refused.triesLeft);
    case "locked":
      return dossierLocked(showTime(refused.until));
    case "slowed":
      return dossierSlowed(showTime(refused.until));
  }
}
