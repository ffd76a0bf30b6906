import type { Tx } from "../db.ts";
import { claimUnsearched, writeSearch } from "./search-store.ts";

/** Writes up to `most` tickets from before the search; gives how many there were. */
export async function fillSearch({ tx }: { tx: Tx }, most = 200): Promise<number> {
  const ids = await claimUnsearched(tx, most);
  for (const id of ids) await writeSearch(tx, id);
  return ids.length;
}
