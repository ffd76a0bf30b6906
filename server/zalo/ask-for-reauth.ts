import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import type { Log } from "../log.ts";
import { tellStaff } from "../notices/tell-staff.ts";
import { activeAdministrators } from "./administrators-view.ts";
import { needReauth, type StoredTokens } from "./token-store.ts";

/**
 * Why a person must give consent anew. `refused`: Zalo takes the refresh token no more.
 * `lost`: it was used up by a refresh whose answer never came. `unreadable`: the pair was sealed
 * under another SECRET_KEY.
 */
export type ReauthReason = "refused" | "lost" | "unreadable";

/** Stops the account's sending until a person has given consent, and raises the alarm, once. */
export async function askForReauth(
  { db, clock, log }: { db: Database; clock: Clock; log: Log },
  row: StoredTokens,
  reason: ReauthReason,
): Promise<void> {
  const isNews = await db.transaction(async (tx) => {
    const at = clock.now();
    if (!(await needReauth(tx, row, { failure: reason, at }))) return false;
    const staffIds = await activeAdministrators(tx);
    await tellStaff({ tx, clock }, { staffIds, kind: "zalo_needs_consent" });
    return true;
  });
  if (isNews)
    log.error({ channel: "zalo", reason }, "Zalo needs a new consent: see /console/channels/zalo");
}
