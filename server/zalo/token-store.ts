import type { Tx } from "../db.ts";
import type { OaProfile } from "./oa-profile.ts";

export type StoredTokens = {
  oaId: string;
  /** Both as sealed by zaloSeal. */
  access: string;
  refresh: string;
  accessExpiresAt: Date;
  /** Rises with each new pair. */
  version: number;
  state: "good" | "needs_reauth";
  /** A refresh began then whose fate is not known. */
  refreshingSince: Date | null;
};

export type SealedPair = Pick<StoredTokens, "access" | "refresh" | "accessExpiresAt"> & {
  refreshExpiresAt: Date;
  issuedAt: Date;
};

/** Names one pair: what is said of it must not touch a newer one. */
type Key = Pick<StoredTokens, "oaId" | "version">;

/** Undefined: nobody has given consent, or it was taken back. */
export async function readTokens(tx: Tx, oaId: string): Promise<StoredTokens | undefined> {
  const row = await tx.zaloToken.findUnique({
    where: { oaId },
    select: {
      oaId: true,
      access: true,
      refresh: true,
      accessExpiresAt: true,
      version: true,
      state: true,
      refreshingSince: true,
    },
  });
  return row ? { ...row, state: row.state as StoredTokens["state"] } : undefined;
}

/** Writes a new consent's pair, in the place of any other. */
export async function putPair(tx: Tx, oaId: string, pair: SealedPair): Promise<void> {
  const data = { ...pair, state: "good", failure: null, failedAt: null, refreshingSince: null };
  await tx.zaloToken.upsert({
    where: { oaId },
    create: { oaId, ...data },
    update: { ...data, version: { increment: 1 } },
  });
}

/** Writes what a refresh gave; false when there is a newer pair by now, or none. */
export async function replacePair(tx: Tx, key: Key, pair: SealedPair): Promise<boolean> {
  const { count } = await tx.zaloToken.updateMany({
    where: keyOf(key),
    data: {
      ...pair,
      state: "good",
      failure: null,
      failedAt: null,
      refreshingSince: null,
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** False when the pair is no longer the one in force. */
export async function beginRefresh(tx: Tx, key: Key, at: Date): Promise<boolean> {
  const { count } = await tx.zaloToken.updateMany({
    where: { ...keyOf(key), state: "good" },
    data: { refreshingSince: at },
  });
  return count === 1;
}

/** The refresh surely did not reach Zalo: nothing of it is in doubt. */
export async function unbeginRefresh(tx: Tx, key: Key): Promise<void> {
  await tx.zaloToken.updateMany({ where: keyOf(key), data: { refreshingSince: null } });
}

/** False when the pair is no longer the one in force, or it was said before. */
export async function needReauth(
  tx: Tx,
  key: Key,
  { failure, at }: { failure: string; at: Date },
): Promise<boolean> {
  const { count } = await tx.zaloToken.updateMany({
    where: { ...keyOf(key), state: "good" },
    data: { state: "needs_reauth", failure, failedAt: at, refreshingSince: null },
  });
  return count === 1;
}

export async function keepProfile(
  tx: Tx,
  oaId: string,
  profile: OaProfile,
  at: Date,
): Promise<void> {
  await tx.zaloToken.updateMany({ where: { oaId }, data: { profile, profileAt: at } });
}

/** What an answer did not tell stays as it was told before. */
export async function keepRate(
  tx: Tx,
  oaId: string,
  { limit, remain }: { limit?: number; remain?: number },
  at: Date,
): Promise<void> {
  await tx.zaloToken.updateMany({
    where: { oaId },
    data: {
      ...(limit !== undefined && { rateLimit: limit }),
      ...(remain !== undefined && { rateRemain: remain }),
      rateAt: at,
    },
  });
}

/** False when there was none. */
export async function deleteTokens(tx: Tx, oaId: string): Promise<boolean> {
  const { count } = await tx.zaloToken.deleteMany({ where: { oaId } });
  return count === 1;
}

function keyOf({ oaId, version }: Key): Key {
  return { oaId, version };
}
