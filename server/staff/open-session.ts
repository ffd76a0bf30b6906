import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import { describeAgent } from "./describe-agent.ts";
import { sessionHours } from "./read-session.ts";
import { deleteExpiredSessions, insertSession } from "./session-store.ts";
import { tokenHash } from "./token-hash.ts";

/**
 * Gives the secret for the cookie; it is kept nowhere else. Sweeps up old sessions by the way.
 * `userAgent` is what the browser calls itself: kept in a few words for the list of sessions.
 */
export async function openSession(
  house: { tx: Tx; clock: Clock; ids: Ids },
  staffId: string,
  userAgent?: string,
): Promise<string> {
  const now = house.clock.now();
  const token = house.ids.token();
  await deleteExpiredSessions(house.tx, now);
  await insertSession(house.tx, {
    tokenHash: tokenHash(token),
    id: house.ids.uuid(),
    staffId,
    agent: userAgent === undefined ? null : describeAgent(userAgent),
    createdAt: now,
    seenAt: now,
    expiresAt: new Date(now.getTime() + sessionHours * 3_600_000),
  });
  return token;
}
