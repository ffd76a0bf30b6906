import { codeEndOf, parseDossierCode } from "../../bot/dossier-code.ts";
import type { GuardedLookup } from "../../bot/dossier-desk.ts";
import {
  type Candidate,
  type FoundDossier,
  findCandidates,
  findDossiers,
  mostCandidates,
} from "./dossier-view.ts";
import { type GuardHouse, guardLookup } from "./guard-lookup.ts";
import { matchesDigits } from "./keyed-hash.ts";

/** Who looks up (a contact, or a network by its networkId), and what they typed. */
export type TypedLookup = {
  contactId: string;
  network?: string | undefined;
  sought: string;
  lastFourDigits: string;
};

/**
 * Looks dossiers up by a code, or the last two parts of one, and the last four digits of the phone
 * or the identity number given with them. An unknown code and wrong digits are one answer after the
 * same work, so guessing teaches nothing. A code and its parts are slowed down together, or parts
 * would be the way around.
 */
export function lookUpDossier(
  house: GuardHouse,
  typed: TypedLookup,
): Promise<GuardedLookup<readonly FoundDossier[]>> {
  // What can't be a code is looked for and counted all the same.
  const code = parseDossierCode(typed.sought) ?? typed.sought.trim().toUpperCase();
  const end = codeEndOf(code);
  const lastFourDigits = typed.lastFourDigits.replaceAll(/\s/g, "");
  const matches = (found: Candidate | undefined) => {
    const digits = { code: found?.code ?? code, lastFourDigits };
    return matchesDigits(house.secretKey, found ?? {}, digits);
  };
  const find = async () => {
    const candidates = await findCandidates(house.tx, code);
    const nobody = Array<undefined>((end ? mostCandidates : 1) - candidates.length).fill(undefined);
    const matching = [...candidates, ...nobody].filter(matches).filter((one) => one !== undefined);
    if (matching.length === 0) return undefined;
    return findDossiers(
      house.tx,
      matching.map((one) => one.code),
    );
  };
  const { contactId, network } = typed;
  const typedTry = { contactId, network, code, countedAs: end ?? code };
  return guardLookup(house, typedTry, find, codesOf);
}

function codesOf(matching: readonly FoundDossier[]): string[] {
  return matching.map(({ summary }) => summary.code);
}
