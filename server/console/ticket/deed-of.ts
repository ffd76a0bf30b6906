import type { Result } from "../../result.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Flash } from "../flash.ts";
import type { Visit } from "../visit.ts";
import { type FileFault, fileFaults } from "./file-faults.ts";
import { showTicket } from "./ticket-page.tsx";

export type TicketRefusal =
  | "not_found"
  | "not_allowed"
  | "empty_text"
  | "wrong_status"
  | "changed_meanwhile"
  | FileFault
  | "unknown_assignee"
  | "not_handed_over"
  | "open_variable"
  | "no_ground"
  | "unknown_unit"
  | "many_units"
  | "bad_amount"
  | "no_due_date"
  | "no_more_apologies"
  | "bad_kind"
  | "bad_category"
  | "no_parts";

/** What the browser gets for the outcome of a ticket's use case; `field` is where a fault belongs. */
export function deedOf(
  house: ConsoleHouse,
  visit: Visit,
  flash: Flash,
  result: Result<{ code: string; reach?: "chat" | "none" }, TicketRefusal>,
  field = "main",
): Deed {
  if (result.ok) {
    const { code, reach } = result.value;
    const said = reach === "none" ? "no_chat" : flash;
    return { kind: "done", to: `/console/tickets/${code}`, flash: said, target: code };
  }
  const { reason } = result;
  if (reason === "not_found" || reason === "not_allowed") return { kind: "not_found" };
  const errors = [{ field: places[reason] ?? field, message: faults[reason] }];
  const show = () => showTicket(house, visit, { errors });
  return { kind: "refused", reason, target: visit.param("code").slice(0, 20), show };
}

/** Where a fault belongs, whatever field was being written. */
const places: Partial<Record<TicketRefusal, string>> = {
  wrong_status: "main",
  ...Object.fromEntries(Object.keys(fileFaults).map((reason) => [reason, "files"])),
};

const faults: Record<Exclude<TicketRefusal, "not_found" | "not_allowed">, string> = {
  empty_text: "Xin viết nội dung.",
  wrong_status: "Tình trạng của phiếu đã đổi, việc này không làm được nữa.",
  changed_meanwhile:
    "Phiếu vừa có diễn biến mới nên câu trả lời chưa được gửi. Xin đọc phần mới rồi gửi lại.",
  ...fileFaults,
  open_variable: "Câu trả lời còn chỗ {{…}} chưa điền. Xin điền hoặc xoá rồi gửi.",
  unknown_assignee: "Người này không nhận được phiếu.",
  unknown_unit: "Không tìm thấy đơn vị này. Xin ghi tên như trong trang Đơn vị.",
  many_units: "Có nhiều đơn vị trùng tên. Xin ghi thêm tên xã, phường.",
  bad_amount: "Xin ghi số ngày, từ 1 đến 60.",
  no_due_date: "Phiếu này không có hạn đang chạy.",
  no_more_apologies: "Phiếu này đã được xin lỗi và hẹn lại đủ số lần cho phép.",
  bad_kind: "Xin chọn loại phiếu.",
  bad_category: "Xin chọn nhóm việc.",
  no_parts: "Xin ghi ít nhất một việc được tách ra.",
  no_ground: "Xin chọn căn cứ từ chối.",
  not_handed_over: "Cuộc trò chuyện đã ở chỗ trợ lý tự động.",
};
