import type { RowReason, RowReasonCode } from "./row-reason.ts";

/** A polite clause for the operator, without a full stop. */
export function reasonWords({ code, of }: RowReason): string {
  if (of === undefined) return words[code];
  if (code === "twin") return `trùng mã hồ sơ với dòng ${of}`;
  return code === "wrong_field" ? `trường ${of} không đúng dạng` : words[code];
}

const words: Readonly<Record<RowReasonCode, string>> = {
  no_code: "thiếu mã hồ sơ",
  wrong_code: "mã hồ sơ không hợp lệ",
  no_state: "thiếu trạng thái",
  wrong_state: "không hiểu trạng thái",
  wrong_received_on: "ngày tiếp nhận không đúng dạng ngày/tháng/năm",
  wrong_due_on: "ngày hẹn trả không đúng dạng ngày/tháng/năm",
  wrong_finished_on: "ngày trả không đúng dạng ngày/tháng/năm",
  wrong_supplement_by: "hạn bổ sung không đúng dạng ngày/tháng/năm",
  wrong_updated_at: "ngày cập nhật không đúng dạng ngày/tháng/năm",
  ahead: "ngày cập nhật ở tương lai",
  no_procedure_name: "thiếu tên thủ tục",
  no_office: "thiếu đơn vị xử lý",
  unknown_dossier: "chưa có hồ sơ này trong hệ thống",
  twin: "trùng mã hồ sơ với một dòng khác",
  wrong_quotes: "dòng có dấu ngoặc kép sai",
  formula: "dòng có công thức: xin dán lại dạng giá trị",
  wrong_item: "mục không đúng dạng",
  wrong_field: "một trường không đúng dạng",
};
