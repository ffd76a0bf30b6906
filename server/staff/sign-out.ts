import type { Tx } from "../db.ts";
import { deleteSession } from "./session-store.ts";
import { tokenHash } from "./token-hash.ts";

export async function signOut(house: { tx: Tx }, token: string): Promise<void> {
  await deleteSession(house.tx, tokenHash(token));
}
