import type { Tx } from "../db.ts";
import { deleteTokens } from "./token-store.ts";

/** Forgets the tokens of an account: nothing is sent before there is a new consent. */
export async function disconnect({ tx }: { tx: Tx }, oaId: string): Promise<void> {
  await deleteTokens(tx, oaId);
}
