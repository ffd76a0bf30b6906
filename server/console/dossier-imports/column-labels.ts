import type { Column } from "../../dossiers/import/columns.ts";

/** What a column tells of a dossier. */
export const columnLabels: Readonly<Record<Column, string>> = {
  code: "Mã hồ sơ",
  procedureCode: "Mã thủ tục",
  procedureName: "Tên thủ tục",
  state: "Trạng thái",
  office: "Đơn vị xử lý",
  applicant: "Người nộp",
  phone: "Số điện thoại",
  receivedOn: "Ngày tiếp nhận",
  dueOn: "Ngày hẹn trả",
  finishedOn: "Ngày trả kết quả",
  remark: "Ghi chú",
  updatedAt: "Ngày cập nhật",
  idNumber: "Số giấy tờ tùy thân",
  supplementBy: "Hạn bổ sung",
  isByPost: "Hình thức trả kết quả",
  department: "Phòng ban xử lý",
};
