import type { ProcedureRecord } from "../../knowledge/index.ts";

/**
 * Where an edit of a procedure stands. In `review` it waits for a person who did not write on it,
 * and then, with a reviewer, for publication.
 */
export const versionStates = ["draft", "review", "published", "withdrawn"] as const;
export type VersionState = (typeof versionStates)[number];

export type ProcedureVersion = {
  id: string;
  slug: string;
  /** 1, 2, ... per slug. */
  version: number;
  record: ProcedureRecord;
  state: VersionState;
  /** First and last day of Việt Nam, as ISO dates, on which it is told; null: no bound. */
  effectiveFrom: string | null;
  effectiveTo: string | null;
  /** Why it was changed, in the editor's words. */
  reason: string | null;
  authorId: string;
  /** Everyone who wrote on it, the author included. */
  editorIds: readonly string[];
  reviewerId: string | null;
  /** What the reviewer asks for. */
  note: string | null;
  createdAt: Date;
  changedAt: Date;
  publishedAt: Date | null;
  correctedAt: Date | null;
};

/** What may be done with an edit: the state it leads to, from those it may start from. */
export const versionDeeds = {
  save: { from: ["draft"], to: "draft" },
  submit: { from: ["draft"], to: "review" },
  take_back: { from: ["review"], to: "draft" },
  approve: { from: ["review"], to: "review" },
  hand_back: { from: ["review"], to: "draft" },
  publish: { from: ["review"], to: "published" },
  discard: { from: ["draft", "review"], to: "withdrawn" },
  withdraw: { from: ["published"], to: "withdrawn" },
} as const satisfies Record<string, { from: readonly VersionState[]; to: VersionState }>;
export type VersionDeed = keyof typeof versionDeeds;

export type VersionRefusal = "not_now" | "own_edit" | "not_reviewed";

type Standing = Pick<ProcedureVersion, "state" | "editorIds" | "reviewerId">;

/** Whether `staffId` may do a deed with an edit as it stands: four eyes see all that is published. */
export function refusalOf(
  version: Standing,
  deed: VersionDeed,
  staffId: string,
): VersionRefusal | undefined {
  const { from } = versionDeeds[deed];
  if (!(from as readonly VersionState[]).includes(version.state)) return "not_now";
  if (deed === "approve" && version.reviewerId !== null) return "not_now";
  if (deed === "approve" && version.editorIds.includes(staffId)) return "own_edit";
  if (deed === "publish" && version.reviewerId === null) return "not_reviewed";
  return undefined;
}

/** An edit that someone still works on. */
export function isOpenVersion(state: VersionState): boolean {
  return state === "draft" || state === "review";
}

/** Whether a published edit is told on a day, later ones aside. */
export function isEffectiveOn(
  { effectiveFrom, effectiveTo }: Pick<ProcedureVersion, "effectiveFrom" | "effectiveTo">,
  day: string,
): boolean {
  return (
    (effectiveFrom === null || effectiveFrom <= day) && (effectiveTo === null || day <= effectiveTo)
  );
}
