import type { Knowledge, ProcedureRecord } from "../../knowledge/index.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { tidyWords } from "../tickets/tidy-words.ts";
import { type CrossFault, crossFaults } from "./cross-faults.ts";
import { refusalOf } from "./procedure-version.ts";
import { stampOf } from "./stamp-of.ts";
import { findVersion, lockVersions, updateVersion } from "./version-store.ts";

export type SaveRefusal = "no_such_version" | "not_now" | "changed_meanwhile" | CrossFault;

/**
 * Keeps what an editor wrote in a draft. `seen` is the state of the draft that they began from
 * (stampOf): where somebody else has saved since, nothing is written.
 */
export async function saveVersion(
  { tx, clock, knowledge }: { tx: Tx; clock: Clock; knowledge: Pick<Knowledge, "all" | "record"> },
  edit: { id: string; staffId: string; record: ProcedureRecord; reason: string; seen: string },
): Promise<Result<undefined, SaveRefusal>> {
  const { id, staffId, seen } = edit;
  const found = await findVersion(tx, id);
  if (!found) return { ok: false, reason: "no_such_version" };
  await lockVersions(tx, found.slug);
  const version = (await findVersion(tx, id)) ?? found;
  if (refusalOf(version, "save", staffId)) return { ok: false, reason: "not_now" };
  if (stampOf(version) !== seen) return { ok: false, reason: "changed_meanwhile" };
  const record = { ...edit.record, slug: found.slug };
  const [fault] = crossFaults(record, knowledge);
  if (fault) return { ok: false, reason: fault };
  await updateVersion(tx, id, {
    record,
    reason: tidyWords(edit.reason, longestReason) ?? null,
    editorIds: [...new Set([...version.editorIds, staffId])],
    changedAt: clock.now(),
  });
  return { ok: true, value: undefined };
}

export const longestReason = 500;
