import type { GuardedLookup } from "../../bot/desk.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { hashCode } from "./keyed-hash.ts";
import { hourMs, lockLimits, lockedUntil, triesLeft } from "./lock-out.ts";
import { findWrongTries, hasMatched, insertTry, lockName } from "./lookup-store.ts";

/**
 * Guards a look-up by a code and a few digits against guessing. Five wrong tries within an hour
 * lock the contact for an hour; twenty on one code, from whatever contacts, lock that code for all
 * who have not matched it before. `find` gives undefined for an unknown code and for wrong digits
 * alike, after the same work. The caller must commit a refusal as well: the try is kept in this
 * transaction. `contactId` may also stand for a network, see networkId.
 */
export async function guardLookup<Value>(
  house: { tx: Tx; clock: Clock; secretKey: string },
  { contactId, code }: { contactId: string; code: string },
  find: () => Promise<Value | undefined>,
): Promise<GuardedLookup<Value>> {
  const { tx, clock, secretKey } = house;
  const now = clock.now();
  const codeHash = hashCode(secretKey, code);
  await lockName(tx, contactId);
  await lockName(tx, codeHash);
  const tries = await wrongTries(tx, now, { contactId });
  const until =
    lockedUntil(tries, lockLimits.contact, now) ??
    (await codeLockedUntil(tx, now, contactId, codeHash));
  if (until) return { ok: false, reason: "locked", until };

  const value = await find();
  await insertTry(tx, { contactId, codeHash, matched: value !== undefined, at: now });
  if (value !== undefined) return { ok: true, value };
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
