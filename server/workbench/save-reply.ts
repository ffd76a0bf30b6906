import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import type { Result } from "../result.ts";
import { isCategory } from "../tickets/categories.ts";
import { tidyWords } from "../tickets/tidy-words.ts";
import { deleteReply, insertReply, updateReply } from "./canned-reply-store.ts";
import { unknownVariables } from "./reply-variables.ts";

export type ReplyDraft = {
  /** Absent: a new one. */
  id?: string;
  title: string;
  body: string;
  /** Empty: for tickets of every category. */
  category: string;
};

export type ReplyRefusal = "no_title" | "no_body" | "unknown_variable" | "not_found";

/** Adds a canned reply or changes it. Refuses a variable that nobody knows how to fill. */
export async function saveReply(
  { tx, clock, ids }: { tx: Tx; clock: Clock; ids: Ids },
  draft: ReplyDraft,
): Promise<Result<{ id: string }, ReplyRefusal>> {
  const title = tidyWords(draft.title.replaceAll(/\s+/g, " "), 120);
  if (!title) return { ok: false, reason: "no_title" };
  const body = tidyWords(draft.body, 8000);
  if (!body) return { ok: false, reason: "no_body" };
  if (unknownVariables(body).length > 0) return { ok: false, reason: "unknown_variable" };
  const category = isCategory(draft.category) ? draft.category : null;
  const row = { id: draft.id ?? ids.uuid(), title, body, category, updatedAt: clock.now() };
  if (draft.id === undefined) await insertReply(tx, row);
  else if (!(await updateReply(tx, row))) return { ok: false, reason: "not_found" };
  return { ok: true, value: { id: row.id } };
}

export async function dropReply(
  { tx }: { tx: Tx },
  id: string,
): Promise<Result<{ id: string }, "not_found">> {
  const isGone = await deleteReply(tx, id);
  return isGone ? { ok: true, value: { id } } : { ok: false, reason: "not_found" };
}
