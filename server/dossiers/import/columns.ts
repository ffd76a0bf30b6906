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
  "idNumber",
  "supplementBy",
  "isByPost",
  "department",
] as const;
export type Column = (typeof columns)[number];

/** What an operator has said of headings, by their plain form (see plainHeading). */
export type ColumnMapping = Readonly<Record<string, Column | "ignore">>;

/** Undefined: a heading we do not need, or one that the operator told us to ignore. */
export function columnOf(heading: string, mapping: ColumnMapping = {}): Column | undefined {
  const plain = plainHeading(heading);
  const told = Object.hasOwn(mapping, plain) ? mapping[plain] : undefined;
  if (told) return told === "ignore" ? undefined : told;
  return byHeading.get(plain);
}

/** As a heading stands in a mapping: "Số CMND/CCCD" is "socmndcccd". */
export function plainHeading(heading: string): string {
  return foldTones(heading).replaceAll(/[^a-z0-9]/g, "");
}

/** Headings of one-stop exports (iGate, VNPT, Viettel) and field names of the national exchange. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  code: [
    ...["Mã hồ sơ", "Số hồ sơ", "Mã số hồ sơ", "Mã hồ sơ một cửa", "Số biên nhận", "Mã biên nhận"],
    ...["Mã biên nhận hồ sơ", "Số biên nhận hồ sơ", "Mã tiếp nhận", "Số tiếp nhận"],
    ...["Mã hồ sơ DVC", "Mã hồ sơ quốc gia", "MaHoSo", "SoHoSo", "code"],
  ],
  procedureCode: [
    ...["Mã thủ tục", "Mã TTHC", "Mã thủ tục hành chính", "Mã TTHC quốc gia"],
    ...["Mã số TTHC", "Mã số thủ tục", "MaTTHC", "MaThuTuc"],
  ],
  procedureName: [
    ...["Tên thủ tục", "Thủ tục", "Tên TTHC", "TTHC", "Tên thủ tục hành chính"],
    ...["Thủ tục hành chính", "Tên dịch vụ công", "Dịch vụ công", "TenTTHC", "TenThuTuc"],
  ],
  state: [
    ...["Trạng thái", "Tình trạng", "Trạng thái hồ sơ", "Tình trạng hồ sơ", "Mã trạng thái"],
    ...["Trạng thái xử lý", "Tình trạng xử lý", "Tên trạng thái", "TrangThaiHoSo", "TrangThai"],
  ],
  office: [
    ...["Đơn vị xử lý", "Đơn vị", "Cơ quan", "Cơ quan xử lý", "Cơ quan giải quyết"],
    ...["Đơn vị giải quyết", "Cơ quan thực hiện", "Đơn vị thực hiện", "Nơi tiếp nhận"],
    ...["Đơn vị tiếp nhận", "Cơ quan tiếp nhận", "Đơn vị thụ lý", "Cơ quan thụ lý", "DonViXuLy"],
  ],
  applicant: [
    ...["Chủ hồ sơ", "Tên chủ hồ sơ", "Họ tên chủ hồ sơ", "Người nộp", "Tên người nộp"],
    ...["Người nộp hồ sơ", "Tên người nộp hồ sơ", "Họ tên người nộp", "Họ và tên người nộp"],
    ...["Họ và tên", "Họ tên", "Tổ chức, cá nhân", "Tên tổ chức, cá nhân", "Cá nhân, tổ chức"],
    ...["Tên cá nhân, tổ chức", "Tên công dân", "ChuHoSo"],
  ],
  phone: [
    ...["Số điện thoại", "Điện thoại", "SĐT", "Di động", "Điện thoại di động", "Số di động"],
    ...["Số điện thoại liên hệ", "Điện thoại liên hệ", "SĐT người nộp", "ĐT liên hệ"],
    ...["Số điện thoại người nộp", "Số điện thoại chủ hồ sơ", "SoDienThoai"],
  ],
  receivedOn: [
    ...["Ngày tiếp nhận", "Ngày nhận", "Ngày nộp", "Thời gian tiếp nhận", "Ngày nhận hồ sơ"],
    ...["Ngày tiếp nhận hồ sơ", "Ngày nộp hồ sơ", "Thời điểm tiếp nhận", "NgayTiepNhan"],
  ],
  dueOn: [
    ...[
      "Ngày hẹn trả",
      "Ngày hẹn",
      "Ngày hẹn trả kết quả",
      "Hạn xử lý",
      "Hạn trả",
      "Hạn giải quyết",
    ],
    ...["Ngày hẹn trả KQ", "Hạn trả kết quả", "Thời hạn giải quyết", "Thời gian hẹn trả"],
    ...["Thời hạn trả kết quả", "Hạn xử lý toàn quy trình", "NgayHenTra", "NgayHenTraKetQua"],
  ],
  finishedOn: [
    ...["Ngày trả", "Ngày trả kết quả", "Ngày kết thúc", "Ngày kết thúc xử lý", "Ngày hoàn thành"],
    ...["Ngày trả KQ", "Ngày xử lý xong", "Ngày giải quyết xong", "Ngày có kết quả"],
    ...["Thời gian trả kết quả", "NgayTra", "NgayKetThucXuLy"],
  ],
  remark: [
    ...["Ghi chú", "Nội dung bổ sung", "Nội dung yêu cầu bổ sung", "Yêu cầu bổ sung", "Lý do"],
    ...["Lý do dừng", "Lý do từ chối", "Nội dung", "GhiChu", "NoiDungBoSung"],
  ],
  updatedAt: [
    ...["Ngày cập nhật", "Cập nhật lúc", "Thời gian cập nhật", "Cập nhật lần cuối"],
    ...["Thời điểm cập nhật", "Thời điểm xử lý", "ThoiDiemXuLy", "NgayCapNhat"],
  ],
  idNumber: [
    ...["Số CMND/CCCD", "CMND/CCCD", "Số CCCD", "CCCD", "Số CMND", "CMND", "Số căn cước"],
    ...["Căn cước công dân", "Số căn cước công dân", "Số định danh", "Số định danh cá nhân"],
    ...["Mã định danh", "Mã định danh cá nhân", "CCCD/CMND", "Số CCCD/CMND", "Số giấy tờ"],
    ...["CMND/CCCD/Hộ chiếu", "Số CMND/CCCD/Hộ chiếu", "Mã số thuế", "MaDoiTuong"],
  ],
  supplementBy: [
    ...["Hạn bổ sung", "Hạn bổ sung hồ sơ", "Thời hạn bổ sung", "Ngày hẹn bổ sung"],
    ...["Hạn nộp bổ sung", "Hạn nộp phí", "HanBoSung"],
  ],
  isByPost: [
    ...["Hình thức trả", "Hình thức trả kết quả", "Hình thức nhận kết quả", "Hình thức nhận"],
    ...["Trả qua bưu điện", "Trả kết quả qua bưu điện", "Trả qua BCCI", "HinhThuc"],
  ],
  department: [
    ...["Phòng ban xử lý", "Phòng ban", "Phòng xử lý", "Phòng chuyên môn", "Bộ phận xử lý"],
    ...["Chức danh", "PhongBanXuLy", "ChucDanh"],
  ],
};

const byHeading = new Map(
  columns.flatMap((column) =>
    headings[column].map((heading) => [plainHeading(heading), column] as const),
  ),
);
