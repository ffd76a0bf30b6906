import type { CallFilter } from "../../hotline/call-log-view.ts";
import type { CallOutcome } from "../../hotline/call.ts";

export const outcomeLabels: Record<CallOutcome, string> = {
  answered: "Đã trả lời",
  ticket: "Đã lập phiếu",
  transferred: "Đã chuyển máy",
  missed: "Gọi nhỡ",
};

/** Classes of the stylesheet. */
export const outcomeTones: Record<CallOutcome, string> = {
  answered: "good",
  ticket: "new",
  transferred: "",
  missed: "warn",
};

export const filterLabels: Record<CallFilter, string> = {
  waiting: "Chờ gọi lại",
  all: "Tất cả",
  answered: "Đã trả lời",
  ticket: "Đã lập phiếu",
  transferred: "Đã chuyển máy",
  missed: "Gọi nhỡ",
};

/** How long a call took, such as "3 phút 05 giây"; undefined where its end is not known. */
export function lengthWords({
  startedAt,
  endedAt,
}: {
  startedAt: Date;
  endedAt?: Date;
}): string | undefined {
  if (!endedAt) return undefined;
  const seconds = Math.max(0, Math.round((endedAt.getTime() - startedAt.getTime()) / 1000));
  const rest = `${seconds % 60}`.padStart(2, "0");
  return seconds < 60 ? `${seconds} giây` : `${Math.floor(seconds / 60)} phút ${rest} giây`;
}
