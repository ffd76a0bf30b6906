import type { Punctuality } from "../../late-dossiers/punctuality.ts";
import type { DueWords } from "../parts/due-words.ts";

/** Whether a dossier is in time, as the staff reads it; undefined where nothing is measured. */
export function punctualityWords(punctuality: Punctuality): DueWords | undefined {
  switch (punctuality.kind) {
    case "no_date":
      return undefined;
    case "paused":
      return { words: "đang tạm dừng tính hạn", tone: "" };
    case "ended_early":
      return { words: early(punctuality.workingDays), tone: "" };
    case "ended_on_time":
      return { words: "xong đúng hạn", tone: "" };
    case "ended_late":
      return { words: endedLate(punctuality.workingDays), tone: "late" };
    case "running":
      return { words: left(punctuality.workingDays), tone: "" };
    case "due_soon":
      return { words: left(punctuality.workingDays), tone: "near" };
    case "late":
      return { words: late(punctuality.workingDays), tone: "late" };
  }
}

function early(days: number): string {
  return days > 0 ? `xong sớm ${days} ngày làm việc` : "xong sớm";
}

function endedLate(days: number): string {
  return days > 0 ? `xong trễ ${days} ngày làm việc` : "xong trễ, chưa tới một ngày làm việc";
}

/** No working day left: today, or days off up to the appointment. */
function left(days: number): string {
  return days > 0 ? `còn ${days} ngày làm việc` : "đến hạn, không còn ngày làm việc nào";
}

function late(days: number): string {
  return days > 0 ? `trễ ${days} ngày làm việc` : "trễ, chưa tới một ngày làm việc";
}
