import type { NoticeDetails, NoticeKind } from "../../notices/notice.ts";
import { formatDateTime } from "../parts/format-time.ts";

/** What a notice says, in whole sentences. */
export function noticeWords(kind: NoticeKind, details: NoticeDetails): string {
  if (kind === "due_soon") return soonWords(details.percent);
  if (kind === "due_changed" && details.newDue) {
    return `Hạn trả lời đổi thành ${formatDateTime(new Date(details.newDue))}.`;
  }
  return sentences[kind];
}

function soonWords(percent: number | undefined): string {
  return percent === undefined ? sentences.due_soon : `Đã qua ${percent} % thời hạn trả lời.`;
}

const sentences: Record<NoticeKind, string> = {
  danger: "Có thể có trẻ em gặp nguy hiểm. Xin xem ngay cuộc trò chuyện.",
  danger_called: "Một cuộc gọi báo có trẻ em gặp nguy hiểm. Xin xem ngay.",
  assigned: "Phiếu này được giao cho anh/chị.",
  forwarded: "Phiếu này được chuyển đến đơn vị của anh/chị.",
  mentioned: "Đồng nghiệp nhắc đến anh/chị trong một ghi chú.",
  citizen_wrote: "Người dân viết thêm.",
  due_soon: "Sắp đến hạn trả lời.",
  late: "Đã quá hạn trả lời.",
  due_changed: "Hạn trả lời đã đổi.",
  gap_owned: "Một câu hỏi chưa có lời đáp được giao cho anh/chị.",
  review_wanted: "Một bản sửa thủ tục chờ anh/chị duyệt.",
  lapses_soon: "Một thủ tục sắp hết hiệu lực.",
  letter_lost: "Thư về phiếu này chưa tới được người dân.",
  call_back: "Có cuộc gọi nhỡ cần gọi lại.",
  zalo_needs_consent: "Zalo OA cần kết nối lại: lời đáp trên Zalo đang chờ.",
};

/** Where to go from a notice. */
export function noticeHref(kind: NoticeKind, code: string | undefined): string | undefined {
  return code === undefined ? places[kind] : `/console/tickets/${code}`;
}

const places: Partial<Record<NoticeKind, string>> = {
  danger: "/console/conversations",
  danger_called: "/console/hotline/calls",
  gap_owned: "/console/knowledge",
  review_wanted: "/console/knowledge/procedures",
  lapses_soon: "/console/knowledge/procedures",
  call_back: "/console/hotline/calls?show=waiting",
  zalo_needs_consent: "/console/channels/zalo",
};
