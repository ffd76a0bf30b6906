import { parseDossierCode } from "../../bot/dossier-code.ts";
import { type FoundDossier, findDossier } from "./dossier-view.ts";
import type { GuardHouse } from "./guard-lookup.ts";
import { hashCode } from "./keyed-hash.ts";
import { hasMatched } from "./lookup-store.ts";

/** For so long the digits are not asked again. */
export const provedMs = 15 * 60_000;

/** A dossier that this contact has looked up within `withinMs`, or ever; undefined: any other. */
export async function openDossier(
  { tx, clock, secretKey }: GuardHouse,
  { contactId, code: typed }: { contactId: string; code: string },
  withinMs = clock.now().getTime(),
): Promise<FoundDossier | undefined> {
  const code = parseDossierCode(typed);
  if (!code) return undefined;
  const since = new Date(clock.now().getTime() - withinMs);
  const isProved = await hasMatched(tx, contactId, hashCode(secretKey, code), since);
  return isProved ? findDossier(tx, code) : undefined;
}
