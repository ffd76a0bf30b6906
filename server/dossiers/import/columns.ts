import { foldTones } from "../../../knowledge/index.ts";

/** What a row can say about a dossier. */
export const columns = [
  "code",
  "procedureCode",
  "procedureName",
  "state",
  "office",
  "applicant",
  "phone",
  "receivedOn",
  "dueOn",
  "finishedOn",
  "remark",
  "updatedAt",
] as const;
export type Column = (typeof columns)[number];

/** Which column each heading of a source means, by the heading's plain words. */
export type ColumnMapping = Readonly<Record<string, Column | "ignore">>;

/** Undefined: a heading we do not need. */
export function columnOf(heading: string): Column | undefined {
  return byHeading.get(plain(heading));
}

function plain(heading: string): string {
  return foldTones(heading).replaceAll(/[^a-z0-9]/g, "");
}

/** Headings of one-stop exports and the field names of the national exchange. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  code: ["Mã hồ sơ", "Số hồ sơ", "Mã số hồ sơ", "Số biên nhận", "MaHoSo", "code"],
  procedureCode: ["Mã thủ tục", "Mã TTHC", "MaTTHC"],
  procedureName: [
    "Tên thủ tục",
    "Thủ tục",
    "Tên TTHC",
    "TTHC",
    "Tên thủ tục hành chính",
    "Thủ tục hành chính",
    "TenTTHC",
  ],
  state: [
    "Trạng thái",
    "Tình trạng",
    "Trạng thái hồ sơ",
    "Tình trạng hồ sơ",
    "Mã trạng thái",
    "TrangThaiHoSo",
    "TrangThai",
  ],
  office: [
    "Đơn vị xử lý",
    "Đơn vị",
    "Cơ quan",
    "Cơ quan xử lý",
    "Cơ quan giải quyết",
    "Nơi tiếp nhận",
    "Đơn vị tiếp nhận",
    "DonViXuLy",
  ],
  applicant: [
    "Chủ hồ sơ",
    "Người nộp",
    "Tên người nộp",
    "Họ tên người nộp",
    "Họ và tên",
    "Họ tên",
    "Tên chủ hồ sơ",
    "Tổ chức, cá nhân",
    "ChuHoSo",
  ],
  phone: ["Số điện thoại", "Điện thoại", "SĐT", "Di động", "SoDienThoai"],
  receivedOn: ["Ngày tiếp nhận", "Ngày nhận", "Ngày nộp", "Thời gian tiếp nhận", "NgayTiepNhan"],
  dueOn: ["Ngày hẹn trả", "Ngày hẹn", "Ngày hẹn trả kết quả", "Hạn xử lý", "Hạn trả", "NgayHenTra"],
  finishedOn: [
    "Ngày trả",
    "Ngày trả kết quả",
    "Ngày kết thúc",
    "Ngày kết thúc xử lý",
    "Ngày hoàn thành",
    "NgayTra",
    "NgayKetThucXuLy",
  ],
  remark: ["Ghi chú", "Nội dung bổ sung", "Lý do", "Nội dung", "GhiChu"],
  updatedAt: ["Ngày cập nhật", "Cập nhật lúc", "Thời điểm xử lý", "ThoiDiemXuLy"],
};

const byHeading = new Map(
  columns.flatMap((column) => headings[column].map((heading) => [plain(heading), column] as const)),
);
