import { categoryOf } from "../../tickets/categories.ts";
import { declineGrounds } from "../../tickets/decline-grounds.ts";
import type { EventDetails } from "../../tickets/event-details.ts";
import { type EventKind, ticketKinds } from "../../tickets/ticket.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { kindLabels } from "../parts/ticket-labels.ts";

/** What happened, as a heading. */
export const eventLabels: Record<EventKind, string> = {
  opened: "Gửi phiếu",
  accepted: "Tiếp nhận",
  assigned: "Giao việc",
  answered: "Trả lời",
  asked: "Hỏi thêm người dân",
  citizen_wrote: "Viết thêm",
  note: "Ghi chú",
  closed: "Đóng phiếu",
  reopened: "Mở lại phiếu",
  declined: "Từ chối",
  rated: "Chấm điểm",
  returned: "Trả cuộc trò chuyện về cho trợ lý tự động",
  erased: "Xoá dữ liệu cá nhân",
  forwarded: "Chuyển phiếu",
  extended: "Gia hạn",
  sorted: "Đổi phân loại",
  merged: "Gộp vào phiếu khác",
  unmerged: "Bỏ gộp",
  took_in: "Nhận một phiếu gộp vào",
  split: "Tách phiếu",
  due_changed: "Đổi hạn trả lời",
  warned: "Nhắc hạn",
  apologised: "Gửi thư xin lỗi và hẹn lại",
  attached: "Thêm tệp",
  linked: "Nối với cuộc trò chuyện",
};

/** One thing that an event tells; `isNotOurs`: somebody's name or words. */
export type Detail = { label: string; value: string; isNotOurs?: boolean; code?: string };

/** What an event tells besides its words, in the order of reading. */
export function detailsOf(details: EventDetails): Detail[] {
  const { staffName, unitName, outside, kind, category, code, percent } = details;
  const { oldDue, newDue, decision, reason, attachments } = details;
  const ticketKind = ticketKinds.find((one) => one === kind);
  const ground = declineGrounds.find((one) => one.id === reason)?.label;
  const all: (Detail | undefined)[] = [
    staffName ? { label: "Người nhận", value: staffName, isNotOurs: true } : undefined,
    unitName ? { label: "Đơn vị", value: unitName, isNotOurs: true } : undefined,
    outside ? { label: "Nơi nhận", value: outside, isNotOurs: true } : undefined,
    ticketKind && { label: "Loại", value: kindLabels[ticketKind] },
    category ? { label: "Lĩnh vực", value: categoryOf(category).label } : undefined,
    code ? { label: "Phiếu", value: code, code } : undefined,
    percent === undefined ? undefined : { label: "Đã qua", value: `${percent} % thời hạn` },
    newDue ? { label: "Hạn mới", value: formatDateTime(new Date(newDue)) } : undefined,
    oldDue ? { label: "Hạn cũ", value: formatDateTime(new Date(oldDue)) } : undefined,
    decision ? { label: "Theo lịch", value: decision, isNotOurs: true } : undefined,
    ground ? { label: "Căn cứ", value: ground } : undefined,
    attachments ? { label: "Số tệp", value: `${attachments.length}` } : undefined,
  ];
  return all.filter((detail) => detail !== undefined);
}
