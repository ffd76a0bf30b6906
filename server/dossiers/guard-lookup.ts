import type { GuardedLookup } from "../../bot/dossier-desk.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { hashCode } from "./keyed-hash.ts";
import {
  codeMemoryMs,
  hourMs,
  lockedUntil,
  slowedUntil,
  triesLeft,
  triesOfCode,
  triesOfContact,
  triesOfNetwork,
} from "./lock-out.ts";
import { findWrongTries, hasMatched, insertTries, lockName } from "./lookup-store.ts";

export type GuardHouse = { tx: Tx; clock: Clock; secretKey: string };

type GuardedTry = {
  /** May also stand for a network, see networkId. */
  contactId: string;
  /** See chatNetworkId: its chats together are locked as one is, after more tries. */
  network?: string | undefined;
  /** What is looked for, in its one right form. */
  code: string;
  /** Wrong tries on it count together with those on others of the same name; absent: on their own. */
  countedAs?: string;
};

/**
 * Guards a look-up by a code and a few digits against guessing. Five wrong tries within an hour
 * lock the contact for an hour; wrong tries on one code, from whatever contacts, make all wait who
 * have not matched it before. What there is and what is made up are counted alike. `find` gives
 * undefined for an unknown code and for wrong digits alike, after the same work. `codesOf`: whose
 * owner a right try proves the contact to be, besides what was looked for. The caller must commit a
 * refusal as well: the try is kept in this transaction.
 */
export async function guardLookup<Value>(
  house: GuardHouse,
  { contactId, network, code, countedAs = code }: GuardedTry,
  find: () => Promise<Value | undefined>,
  codesOf: (value: Value) => readonly string[] = () => [],
): Promise<GuardedLookup<Value>> {
  const { tx, clock, secretKey } = house;
  const now = clock.now();
  await lockName(tx, contactId);
  const since = new Date(now.getTime() - 2 * hourMs);
  const tries = await findWrongTries(tx, { contactId }, since, triesOfContact);
  const until = lockedUntil(tries, now) ?? (await networkLockedUntil(tx, now, network));
  if (until) return { ok: false, reason: "locked", until };

  const counted = hashCode(secretKey, countedAs);
  await lockName(tx, counted);
  const slowed = await slowedFor(house, contactId, counted, hashCode(secretKey, code));
  if (slowed) return { ok: false, reason: "slowed", until: slowed };

  const value = await find();
  if (value !== undefined) {
    const codes = new Set([code, ...codesOf(value)]);
    const hashes = [...codes].map((one) => hashCode(secretKey, one));
    await insertTries(tx, { contactId, matched: true, at: now }, hashes);
    return { ok: true, value };
  }
  await insertTries(tx, { contactId, matched: false, at: now }, [counted]);
  if (network) {
    const mark = hashCode(secretKey, "a chat of this network");
    await insertTries(tx, { contactId: network, matched: false, at: now }, [mark]);
  }
  const after = [now, ...tries];
  const lockedNow = lockedUntil(after, now);
  if (lockedNow) return { ok: false, reason: "locked", until: lockedNow };
  return { ok: false, reason: "no_match", triesLeft: triesLeft(after, now) };
}

/** A new chat costs nothing on the web: whoever opens many is known by where they come from. */
async function networkLockedUntil(
  tx: Tx,
  now: Date,
  network: string | undefined,
): Promise<Date | undefined> {
  if (!network) return undefined;
  await lockName(tx, network);
  const since = new Date(now.getTime() - 2 * hourMs);
  const tries = await findWrongTries(tx, { contactId: network }, since, triesOfNetwork);
  return lockedUntil(tries, now, triesOfNetwork);
}

/** A stranger who guesses must not shut the owner out. */
async function slowedFor(
  { tx, clock }: GuardHouse,
  contactId: string,
  counted: string,
  codeHash: string,
): Promise<Date | undefined> {
  const now = clock.now();
  const since = new Date(now.getTime() - codeMemoryMs);
  const tries = await findWrongTries(tx, { codeHash: counted }, since, triesOfCode);
  const until = slowedUntil(tries, now);
  return until && !(await hasMatched(tx, contactId, codeHash)) ? until : undefined;
}
