import type { GapState } from "../../catalogue/gap.ts";

export const gapStateLabels: Record<GapState, string> = {
  open: "Chờ xem",
  resolved: "Đã chỉ thủ tục",
  out_of_scope: "Không thuộc phạm vi",
  dismissed: "Đã bỏ qua",
};

/** How the turn ended, in the staff's words. */
export function gapOutcomeLabel(outcome: string): string {
  if (outcome.startsWith("abstain_out_of_scope")) return "Trợ lý cho là ngoài phạm vi";
  if (outcome.startsWith("abstain")) return "Trợ lý chưa chắc";
  if (outcome.startsWith("clarify")) return "Hỏi lại, người dân không chọn";
  return "Người dân thấy không đúng";
}
