import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { type Ids, isUuid } from "../ids.ts";
import type { Result } from "../result.ts";
import { tidyWords } from "../tickets/tidy-words.ts";
import { countOtherViews, deleteView, putView } from "./saved-view-store.ts";

/** More tabs than these nobody finds their way in. */
export const mostViews = 12;

/** Keeps filters of the queue under a name; the same name again means them anew. */
export async function saveView(
  { tx, clock, ids }: { tx: Tx; clock: Clock; ids: Ids },
  { staffId, name: typed, query }: { staffId: string; name: string; query: string },
): Promise<Result<{ name: string }, "no_name" | "too_many">> {
  const name = tidyWords(typed.replaceAll(/\s+/g, " "), 40);
  if (!name) return { ok: false, reason: "no_name" };
  if ((await countOtherViews(tx, staffId, name)) >= mostViews)
    return { ok: false, reason: "too_many" };
  const view = { id: ids.uuid(), staffId, name, query, createdAt: clock.now() };
  await putView(tx, view);
  return { ok: true, value: { name } };
}

/** Forgets a view of one's own. */
export async function dropView(
  { tx }: { tx: Tx },
  { id, staffId }: { id: string; staffId: string },
): Promise<Result<{ id: string }, "not_found">> {
  const isGone = isUuid(id) && (await deleteView(tx, id, staffId));
  return isGone ? { ok: true, value: { id } } : { ok: false, reason: "not_found" };
}
