import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import { insertLink } from "./link-store.ts";
import { tokenHash } from "./token-hash.ts";

export const linkHours = 72;

/** Makes a one-time link and gives its path; its secret is kept nowhere else. */
export async function createLink(
  house: { tx: Tx; clock: Clock; ids: Ids },
  staffId: string,
): Promise<string> {
  const token = house.ids.token();
  const expiresAt = new Date(house.clock.now().getTime() + linkHours * 3_600_000);
  await insertLink(house.tx, { tokenHash: tokenHash(token), staffId, expiresAt });
  return `/console/link/${token}`;
}
