import type { Reply } from "../reply.ts";
import { cutWords } from "./words.ts";

/** What a topic is told of a ticket's timeline: what changes what its readers would do next. */
export type ToldEvent = {
  kind: string;
  isCitizen: boolean;
  /** A person of the staff. */
  by?: string;
  /** Masked where a citizen wrote it. */
  text?: string;
  /** Files that came along. */
  files?: number;
  percent?: number;
};

/** Kinds of event that are told; the card shows all else. */
export const toldKinds = [
  "citizen_wrote",
  "attached",
  "answered",
  "asked",
  "closed",
  "reopened",
  "rated",
  "warned",
] as const;

/** Undefined: there is nothing to tell of it. */
export function eventReply(event: ToldEvent): Reply | undefined {
  const by = event.by ?? "Cán bộ";
  const words = event.text === undefined ? "" : `\n\n${cutWords(event.text)}`;
  switch (event.kind) {
    case "citizen_wrote":
      return {
        title: "Người dân viết thêm",
        text: event.text ? cutWords(event.text) : "(không có chữ)",
      };
    case "attached":
      return { text: attachedWords(event) };
    case "answered":
      return { text: `${by} đã trả lời người dân trên bàn làm việc:${words}` };
    case "asked":
      return { text: `${by} đã hỏi thêm người dân:${words}` };
    case "closed":
      return { text: event.isCitizen ? "Người dân đồng ý đóng phiếu." : `${by} đã đóng phiếu.` };
    case "reopened":
      return { text: `${by} đã mở lại phiếu.` };
    case "rated":
      return { text: "Người dân đã đánh giá việc giải quyết." };
    case "warned":
      return { text: warnedWords(event.percent ?? 100) };
    default:
      return undefined;
  }
}

function attachedWords({ files = 1, isCitizen }: ToldEvent): string {
  const who = isCitizen ? "Người dân" : "Cán bộ";
  return `${who} gửi kèm ${files} ảnh hoặc tệp. Xin xem trên bàn làm việc.`;
}

function warnedWords(percent: number): string {
  if (percent >= 100) return "🔴 Phiếu đã quá hạn trả lời.";
  return `🟡 Đã hết ${percent}% thời hạn trả lời.`;
}
