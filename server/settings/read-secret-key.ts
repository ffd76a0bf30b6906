import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import { keepSetting } from "./setting-store.ts";

/**
 * The key of the keyed hashes: SECRET_KEY, or one that is made once and kept in the database. With
 * another key no dossier imported before can be looked up until it is imported again. Called
 * outside of a transaction, or the others would wait for its end.
 */
export async function readSecretKey(
  house: { tx: Tx; ids: Ids },
  config: { secretKey?: string },
): Promise<string> {
  return config.secretKey ?? keepSetting(house.tx, "secret_key", () => house.ids.token());
}
