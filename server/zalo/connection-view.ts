import type { Tx } from "../db.ts";
import { type OaProfile, readProfile } from "./oa-profile.ts";

/** How an Official Account is connected; never its tokens. */
export type ZaloConnection = {
  state: "good" | "needs_reauth";
  /** A ReauthReason, with its time; null while the connection is good. */
  failure: string | null;
  failedAt: Date | null;
  /** When the tokens in force were given. */
  issuedAt: Date;
  accessExpiresAt: Date;
  refreshExpiresAt: Date;
  profile?: OaProfile;
  profileAt: Date | null;
};

/** Undefined: nobody has given consent yet, or it was taken back. */
export async function viewZaloConnection(
  tx: Tx,
  oaId: string,
): Promise<ZaloConnection | undefined> {
  const row = await tx.zaloToken.findUnique({
    where: { oaId },
    omit: { access: true, refresh: true },
  });
  if (!row) return undefined;
  const { failure, failedAt, issuedAt, accessExpiresAt, refreshExpiresAt, profileAt } = row;
  const profile = readProfile(row.profile);
  return {
    state: row.state as ZaloConnection["state"],
    ...{ failure, failedAt, issuedAt, accessExpiresAt, refreshExpiresAt, profileAt },
    ...(profile && { profile }),
  };
}
