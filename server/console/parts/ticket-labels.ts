import type { TicketKind, TicketStatus } from "../../../bot/desk.ts";
import type { ChannelName } from "../../../bot/message.ts";

/** Short words for the staff; the citizen's own stand in bot/texts. */
export const kindLabels: Record<TicketKind, string> = {
  phan_anh: "Phản ánh",
  kien_nghi: "Kiến nghị",
  cau_hoi: "Câu hỏi",
  khen: "Khen",
};

export const statusLabels: Record<TicketStatus, string> = {
  new: "Mới",
  accepted: "Đang xử lý",
  assigned: "Đã giao",
  forwarded: "Đã chuyển",
  answered: "Đã trả lời",
  waiting_for_citizen: "Chờ người dân",
  closed: "Đã đóng",
  declined: "Từ chối",
  merged: "Đã gộp",
};

/** Classes of the stylesheet. */
export const statusTones: Record<TicketStatus, string> = {
  new: "new",
  accepted: "warn",
  assigned: "warn",
  forwarded: "warn",
  answered: "good",
  waiting_for_citizen: "",
  closed: "",
  declined: "",
  merged: "",
};

/** Where tickets come from, as the filter of the queue offers them. */
export const ticketChannels = ["web", "telegram", "zalo", "zalo_bot", "hotline", "demo"] as const;

/** A ticket may have come by the hotline or with the demo, which are no channels of the chat. */
export function channelLabel(channel: string): string {
  return channelLabels[channel as keyof typeof channelLabels] ?? channel;
}

const channelLabels: Record<ChannelName | "hotline" | "demo", string> = {
  hotline: "Đường dây nóng",
  demo: "Mẫu",
  telegram: "Telegram",
  zalo: "Zalo",
  zalo_bot: "Zalo Bot",
  web: "Web chat",
  test: "Thử",
};
