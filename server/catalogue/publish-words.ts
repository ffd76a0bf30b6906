import { vietnamDate } from "../calendar/vietnam-date.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { announce } from "../signals.ts";
import type { Gate } from "./open-gate.ts";
import { additionsDigest } from "./additions-digest.ts";
import { readDraft, readPublished } from "./additions-view.ts";
import { moveEntries } from "./thesaurus-store.ts";
import { lockWords, moveWords } from "./words-store.ts";

export type PublishRefusal =
  | "nothing_to_publish"
  | "draft_changed"
  | "not_checked"
  | "breaks_questions";

/**
 * Puts the words and everyday words that were accepted and withdrawn into use, in every process within seconds. `digest` names
 * the draft whose check the person has seen: another one is refused, and so is one that this process
 * has not checked. A draft that breaks golden questions needs `isConfirmed`.
 */
export async function publishWords(
  { tx, clock, gate }: { tx: Tx; clock: Clock; gate: Pick<Gate, "checked"> },
  { digest, isConfirmed }: { digest: string; isConfirmed: boolean },
): Promise<Result<undefined, PublishRefusal>> {
  await lockWords(tx);
  const today = vietnamDate(clock.now());
  const draft = await readDraft(tx, today);
  const published = await readPublished(tx, today);
  if (additionsDigest(draft) === additionsDigest(published))
    return { ok: false, reason: "nothing_to_publish" };
  if (additionsDigest(draft) !== digest) return { ok: false, reason: "draft_changed" };
  const check = gate.checked(published, draft);
  if (!check) return { ok: false, reason: "not_checked" };
  if (check.broken.length > 0 && !isConfirmed) return { ok: false, reason: "breaks_questions" };
  const at = clock.now();
  await moveWords(tx, { from: "accepted", to: "published", at });
  await moveWords(tx, { from: "leaving", to: "withdrawn", at });
  await moveEntries(tx, { from: "proposed", to: "published", at });
  await moveEntries(tx, { from: "leaving", to: "withdrawn", at });
  await announce(tx, "knowledge_changed", "words");
  return { ok: true, value: undefined };
}
