/** A procedure that the demo has dossiers of. */
export type DemoProcedure = {
  code: string;
  name: string;
  /** Working days from receipt to the appointment, as the catalogue has it. */
  days: number;
  /** How many of a hundred dossiers are of it. */
  share: number;
  /** Keys of demo-units.ts. */
  units: readonly string[];
  department: string;
  /** What is asked for where papers are missing. */
  missing: string;
  /** Why it is turned away at the counter. */
  refused: string;
  /** A fee is asked for. */
  isPaid?: boolean;
};

const communes = ["xa-vi-du", "phuong-mau"];
const culture = "Phòng Văn hóa – Xã hội";

export const demoProcedures: readonly DemoProcedure[] = [
  {
    code: "2.002854",
    name: "Chuyển trường và tiếp nhận học sinh",
    days: 5,
    share: 26,
    units: ["th-vi-du", "th-minh-hoa", "thcs-minh-hoa", "thcs-vi-du", "thpt-vi-du", "thpt-lam-mau"],
    department: "Văn phòng nhà trường",
    missing: "Bổ sung giấy giới thiệu chuyển trường có xác nhận của trường cũ.",
    refused: "Trường xin đến không còn chỗ ở khối lớp này; xin chọn trường khác.",
  },
  {
    code: "1.005092",
    name: "Cấp bản sao văn bằng, chứng chỉ từ sổ gốc",
    days: 1,
    share: 20,
    units: ["so", "xa-vi-du", "phuong-mau"],
    department: "Bộ phận Một cửa",
    missing: "Bổ sung bản chụp giấy tờ tùy thân còn hạn.",
    refused: "Nơi giữ sổ gốc là cơ quan khác; xin nộp tại nơi đã cấp văn bằng.",
  },
  {
    code: "2.001914",
    name: "Chỉnh sửa nội dung văn bằng, chứng chỉ",
    days: 5,
    share: 10,
    units: ["so", "xa-vi-du", "phuong-mau"],
    department: "Phòng Quản lý chất lượng",
    missing: "Bổ sung trích lục thay đổi hộ tịch.",
    refused: "Nơi cấp văn bằng là cơ quan khác; xin nộp tại nơi đã cấp văn bằng.",
  },
  {
    code: "1.004889",
    name:
      "Công nhận bằng tốt nghiệp trung học cơ sở, trung học phổ thông, giấy chứng nhận hoàn thành " +
      "chương trình giáo dục phổ thông do cơ sở giáo dục nước ngoài cấp",
    days: 20,
    share: 7,
    units: ["so"],
    department: "Phòng Quản lý chất lượng",
    missing: "Bổ sung bản dịch văn bằng có chứng thực.",
    refused: "Văn bằng do cơ sở giáo dục trong nước cấp, không thuộc thủ tục này.",
    isPaid: true,
  },
  {
    code: "2.002855",
    name: "Tiếp nhận học sinh Việt Nam từ nước ngoài về nước",
    days: 8,
    share: 6,
    units: ["so", "thcs-minh-hoa", "thpt-vi-du"],
    department: "Phòng Giáo dục phổ thông",
    missing: "Bổ sung bản dịch học bạ có công chứng.",
    refused: "Đơn chưa có chữ ký của cha mẹ hoặc người giám hộ.",
  },
  {
    code: "2.002857",
    name: "Tiếp nhận học sinh xin học lại",
    days: 5,
    share: 7,
    units: ["thcs-vi-du", "thpt-lam-mau", "th-vi-du"],
    department: "Văn phòng nhà trường",
    missing: "Bổ sung học bạ bản chính.",
    refused: "Học sinh đã quá tuổi của cấp học; xin đăng ký giáo dục thường xuyên.",
  },
  {
    code: "1.014336",
    name:
      "Đề nghị hỗ trợ chi phí học tập trong cơ sở giáo dục mầm non công lập, cơ sở giáo dục phổ " +
      "thông công lập, cơ sở giáo dục công lập thực hiện chương trình giáo dục phổ thông",
    days: 10,
    share: 12,
    units: communes,
    department: culture,
    missing: "Bổ sung giấy xác nhận hộ nghèo hoặc hộ cận nghèo của năm học này.",
    refused: "Người học không thuộc nhóm được hỗ trợ.",
  },
  {
    code: "1.001622",
    name: "Hỗ trợ ăn trưa cho trẻ em mẫu giáo",
    days: 24,
    share: 6,
    units: ["mn-hoa-mau", ...communes],
    department: culture,
    missing: "Bổ sung giấy khai sinh của trẻ.",
    refused: "Trẻ không thuộc nhóm được hỗ trợ.",
  },
  {
    code: "1.012971",
    name: "Thành lập hoặc cho phép thành lập cơ sở giáo dục mầm non độc lập",
    days: 8,
    share: 4,
    units: communes,
    department: culture,
    missing: "Bổ sung giấy tờ về phòng cháy, chữa cháy của địa điểm.",
    refused: "Địa điểm chưa có giấy tờ về quyền sử dụng.",
    isPaid: true,
  },
  {
    code: "1.012974",
    name: "Giải thể cơ sở giáo dục mầm non độc lập (theo đề nghị của tổ chức, cá nhân thành lập)",
    days: 7,
    share: 2,
    units: communes,
    department: culture,
    missing: "Bổ sung phương án bảo đảm quyền lợi của trẻ.",
    refused: "Người ký đơn không phải người đã thành lập cơ sở.",
  },
];
