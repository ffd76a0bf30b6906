import type { ProcedureRecord } from "../../../../knowledge/index.ts";
import { showIsoDate } from "../../../../bot/texts/show-date.ts";
import type { Lapse, LapseReason } from "../../../catalogue/lapse.ts";
import type { ProcedureVersion, VersionState } from "../../../catalogue/procedure-version.ts";

export const versionStateLabels: Record<VersionState, string> = {
  draft: "Bản nháp",
  review: "Chờ duyệt",
  published: "Đã xuất bản",
  withdrawn: "Đã gỡ",
};

/** Where an edit stands, as far as its dates tell. */
export function standingLabel(
  {
    state,
    reviewerId,
    effectiveFrom,
    effectiveTo,
  }: Pick<ProcedureVersion, "state" | "reviewerId" | "effectiveFrom" | "effectiveTo">,
  today: string,
): string {
  if (state === "review" && reviewerId !== null) return "Đã duyệt, chờ xuất bản";
  if (state !== "published") return versionStateLabels[state];
  if (effectiveFrom !== null && effectiveFrom > today)
    return `Có hiệu lực từ ${showIsoDate(effectiveFrom)}`;
  if (effectiveTo !== null && effectiveTo < today) return `Đã hết hạn ${showIsoDate(effectiveTo)}`;
  return "Đã xuất bản";
}

export const confidenceLabels: Record<ProcedureRecord["confidence"], string> = {
  high: "Cao",
  medium: "Trung bình",
  low: "Thấp",
};

export const confidenceTags: Record<ProcedureRecord["confidence"], string> = {
  high: "good",
  medium: "warn",
  low: "bad",
};

export function lapseLabel({ reason, day, isOver }: Lapse): string {
  return (isOver ? overWords : soonWords)[reason](showIsoDate(day));
}

const soonWords: Record<LapseReason, (day: string) => string> = {
  valid_to: (day) => `Hết hiệu lực sau ngày ${day}`,
  review_by: (day) => `Phải xem lại trước ngày ${day}`,
  last_verified: (day) => `Cần đối chiếu lại trước ngày ${day}`,
};

const overWords: Record<LapseReason, (day: string) => string> = {
  valid_to: (day) => `Đã hết hiệu lực từ ngày ${day}`,
  review_by: (day) => `Quá hạn xem lại từ ngày ${day}`,
  last_verified: (day) => `Đối chiếu đã quá một năm, từ ngày ${day}`,
};
