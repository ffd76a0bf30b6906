import type { LeftReason } from "../../calendar/days-of-event.ts";
import type { IcsRefusal } from "../../calendar/read-ics.ts";

/** Why a file was refused. */
export const refusalWords: Readonly<Record<IcsRefusal, string>> = {
  empty_file: "Tệp trống. Xin chọn tệp khác.",
  not_utf8: "Tệp không ở dạng chữ UTF-8. Xin lưu lại tệp dưới dạng UTF-8 rồi chọn lại.",
  not_a_calendar: "Tệp này không phải tệp lịch iCalendar (.ics).",
  broken: "Tệp lịch bị hỏng hoặc bị cắt mất một phần, nên không đọc được.",
  no_events: "Tệp lịch không có sự kiện nào.",
  too_many: "Tệp có quá 2000 sự kiện. Xin chọn tệp chỉ có lịch nghỉ.",
};

/** Why an event of a file is not proposed. */
export const leftWords: Readonly<Record<LeftReason, string>> = {
  other_rhythm: "lặp lại không theo năm",
  part_of_day: "không trọn ngày",
  unknown_zone: "múi giờ lạ",
  cancelled: "đã huỷ",
  only_remembered: "ngày kỷ niệm, không phải ngày nghỉ",
  out_of_range: "ngoài những năm được nhập",
  contradicts: "trái với một sự kiện khác cùng ngày",
};
