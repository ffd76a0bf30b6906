import type { DossierSummary, GuardedLookup } from "../../bot/desk.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { parseDossierCode } from "./dossier-code.ts";
import { findDossier } from "./dossier-view.ts";
import { guardLookup } from "./guard-lookup.ts";
import { matchesDigits } from "./keyed-hash.ts";

export type Lookup = GuardedLookup<DossierSummary>;

/**
 * Looks a dossier up by its code and the last four digits of the applicant's phone. An unknown
 * code and wrong digits are one answer after the same work, so guessing teaches nothing.
 */
export function lookUpDossier(
  house: { tx: Tx; clock: Clock; secretKey: string },
  typed: { contactId: string; code: string; lastFourDigits: string },
): Promise<Lookup> {
  // What can't be a code is looked for and counted all the same.
  const code = parseDossierCode(typed.code) ?? typed.code.trim().toUpperCase();
  return guardLookup(house, { contactId: typed.contactId, code }, async () => {
    const found = await findDossier(house.tx, code);
    const lastFourDigits = typed.lastFourDigits.replaceAll(/\s/g, "");
    const matched = matchesDigits(house.secretKey, found?.phoneHash, { code, lastFourDigits });
    return matched ? found?.summary : undefined;
  });
}
