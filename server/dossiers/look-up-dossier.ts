import type { DossierDesk } from "../../bot/desk.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { parseDossierCode } from "./dossier-code.ts";
import { findDossier } from "./dossier-view.ts";
import { hashCode, matchesDigits } from "./keyed-hash.ts";
import { hourMs, lockLimits, lockedUntil, triesLeft } from "./lock-out.ts";
import { findWrongTries, hasMatched, insertTry, lockCode } from "./lookup-store.ts";

export type Lookup = Awaited<ReturnType<DossierDesk["lookUp"]>>;

/**
 * Looks a dossier up by its code and the last four digits of the applicant's phone. An unknown
 * code and wrong digits are one answer after the same work, so guessing teaches nothing. Five wrong
 * tries within an hour lock the contact for an hour; twenty on one code, from whatever contacts,
 * lock that code for all who have not matched it before. The caller must commit a refusal as well:
 * the try is kept in this transaction.
 */
export async function lookUpDossier(
  house: { tx: Tx; clock: Clock; secretKey: string },
  typed: { contactId: string; code: string; lastFourDigits: string },
): Promise<Lookup> {
  const { tx, clock, secretKey } = house;
  const now = clock.now();
  // What can't be a code is looked for and counted all the same.
  const code = parseDossierCode(typed.code) ?? typed.code.trim().toUpperCase();
  const codeHash = hashCode(secretKey, code);
  await lockCode(tx, codeHash);
  const tries = await wrongTries(tx, now, { contactId: typed.contactId });
  const until =
    lockedUntil(tries, lockLimits.contact, now) ??
    (await codeLockedUntil(tx, now, typed.contactId, codeHash));
  if (until) return { ok: false, reason: "locked", until };

  const found = await findDossier(tx, code);
  const lastFourDigits = typed.lastFourDigits.replaceAll(/\s/g, "");
  const matched = matchesDigits(secretKey, found?.phoneHash, { code, lastFourDigits });
  await insertTry(tx, { contactId: typed.contactId, codeHash, matched, at: now });
  if (found && matched) return { ok: true, value: found.summary };
  const after = [now, ...tries];
  const lockedNow = lockedUntil(after, lockLimits.contact, now);
  if (lockedNow) return { ok: false, reason: "locked", until: lockedNow };
  return { ok: false, reason: "no_match", triesLeft: triesLeft(after, lockLimits.contact, now) };
}

async function codeLockedUntil(
  tx: Tx,
  now: Date,
  contactId: string,
  codeHash: string,
): Promise<Date | undefined> {
  const until = lockedUntil(await wrongTries(tx, now, { codeHash }), lockLimits.code, now);
  // A stranger who guesses must not shut the owner out.
  return until && !(await hasMatched(tx, contactId, codeHash)) ? until : undefined;
}

/** A lock looks back two hours: the tries of one hour, and the hour that they lock. */
function wrongTries(
  tx: Tx,
  now: Date,
  of: { contactId: string } | { codeHash: string },
): Promise<Date[]> {
  const since = new Date(now.getTime() - 2 * hourMs);
  return findWrongTries(tx, of, since, lockLimits.code);
}
