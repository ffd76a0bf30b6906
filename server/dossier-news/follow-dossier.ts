import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import {
  deleteFollowsOf,
  followedCodes,
  hasFollow,
  saveFollow,
  stateToFollow,
  stopFollow,
} from "./follow-store.ts";
import { endStates } from "./news-states.ts";

export type FollowHouse = { tx: Tx; clock: Clock };

export type Followed = { ok: true } | { ok: false; reason: "not_found" | "ended" };

/**
 * From now on this contact is told the news of this dossier. The caller has proved that it is
 * theirs. What is known by now is no news. Following what is followed changes nothing; an ended
 * dossier (states 3, 7, 10) has no news any more.
 */
export async function followDossier(
  { tx, clock }: FollowHouse,
  { contactId, code }: { contactId: string; code: string },
): Promise<Followed> {
  const dossier = await stateToFollow(tx, code);
  if (!dossier) return { ok: false, reason: "not_found" };
  if (isOver(dossier.state)) return { ok: false, reason: "ended" };
  await saveFollow(tx, { contactId, dossierId: dossier.id, now: clock.now() });
  return { ok: true };
}

/** No news of this dossier to this contact any more. False: it was not followed. */
export function unfollowDossier(
  { tx, clock }: FollowHouse,
  { contactId, code }: { contactId: string; code: string },
): Promise<boolean> {
  return stopFollow(tx, { contactId, code, now: clock.now() });
}

/** The codes of the dossiers that this contact follows, the last followed first. */
export function followedBy(tx: Tx, contactId: string): Promise<string[]> {
  return followedCodes(tx, contactId);
}

export function isFollowing(
  tx: Tx,
  { contactId, code }: { contactId: string; code: string },
): Promise<boolean> {
  return hasFollow(tx, contactId, code);
}

/** Forgets what a contact follows and what they were told of it (Luật 91/2025/QH15). */
export function forgetFollowsOf(tx: Tx, contactId: string): Promise<void> {
  return deleteFollowsOf(tx, contactId);
}

function isOver(state: number): boolean {
  return endStates.some((end) => end === state);
}
