import type { Knowledge } from "../../knowledge/index.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { tellStaff } from "../notices/tell-staff.ts";
import type { Result } from "../result.ts";
import { announce } from "../signals.ts";
import { tidyWords } from "../tickets/tidy-words.ts";
import { type CrossFault, crossFaults } from "./cross-faults.ts";
import { readReviewers } from "./editors-view.ts";
import {
  type ProcedureVersion,
  refusalOf,
  type VersionDeed,
  type VersionRefusal,
  versionDeeds,
} from "./procedure-version.ts";
import { longestReason } from "./save-version.ts";
import { stampOf } from "./stamp-of.ts";
import { findVersion, lockVersions, updateVersion, type VersionChange } from "./version-store.ts";

export type MoveRefusal =
  | "no_such_version"
  | "changed_meanwhile"
  | "no_note"
  | VersionRefusal
  | CrossFault;
export type VersionMove = Exclude<VersionDeed, "save" | "publish">;

type MoveHouse = { tx: Tx; clock: Clock; knowledge: Pick<Knowledge, "all" | "record"> };

/**
 * Hands an edit on: to the reviewers, back to its writers (with a note), past the review, or out.
 * `seen` is the stamp of the text that the person has read. Taking back what is published counts
 * in every process within seconds: what was told before counts again.
 */
export async function moveVersion(
  house: MoveHouse,
  move: { id: string; deed: VersionMove; staffId: string; seen: string; note?: string },
): Promise<Result<undefined, MoveRefusal>> {
  const { tx, clock } = house;
  const { id, deed, staffId } = move;
  const found = await findVersion(tx, id);
  if (!found) return { ok: false, reason: "no_such_version" };
  await lockVersions(tx, found.slug);
  const version = (await findVersion(tx, id)) ?? found;
  const reason = refusalOf(version, deed, staffId) ?? wrongWith(version, move, house);
  if (reason) return { ok: false, reason };
  await updateVersion(tx, id, {
    ...changeOf(move),
    state: versionDeeds[deed].to,
    changedAt: clock.now(),
  });
  if (deed === "submit") await callReviewers(house, version, staffId);
  if (version.state === "published") await announce(tx, "knowledge_changed", "procedures");
  return { ok: true, value: undefined };
}

function wrongWith(
  version: ProcedureVersion,
  { deed, seen, note }: { deed: VersionMove; seen: string; note?: string },
  { knowledge }: MoveHouse,
): MoveRefusal | undefined {
  if (stampOf(version) !== seen) return "changed_meanwhile";
  if (deed === "hand_back" && tidyWords(note, longestReason) === undefined) return "no_note";
  return deed === "submit" ? crossFaults(version.record, knowledge)[0] : undefined;
}

function changeOf({
  deed,
  staffId,
  note,
}: {
  deed: VersionMove;
  staffId: string;
  note?: string;
}): VersionChange {
  switch (deed) {
    case "submit":
      return { note: null, reviewerId: null };
    case "approve":
      return { reviewerId: staffId, note: null };
    case "hand_back":
      return { reviewerId: null, note: tidyWords(note, longestReason) ?? null };
    case "take_back":
      return { reviewerId: null };
    case "discard":
    case "withdraw":
      return {};
  }
}

/** Everyone who may pass it, but for those who wrote on it. */
async function callReviewers(
  { tx, clock }: MoveHouse,
  { slug, editorIds }: ProcedureVersion,
  by: string,
): Promise<void> {
  const reviewers = await readReviewers(tx);
  const staffIds = reviewers.filter((id) => !editorIds.includes(id));
  await tellStaff({ tx, clock }, { staffIds, by, kind: "review_wanted", details: { slug } });
}
