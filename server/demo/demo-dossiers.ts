import type { DossierState } from "../../bot/desk.ts";

/** The last four digits of the phone of every demo dossier. */
export const demoDigits = "1234";

export type DemoDossier = {
  code: string;
  procedureCode?: string;
  procedureName: string;
  state: DossierState;
  applicant: string;
  /** Days before the day of loading; a negative one lies ahead. */
  receivedDaysAgo?: number;
  dueDaysAgo?: number;
  finishedDaysAgo?: number;
  remark?: string;
};

/** One in each of the ten national states. Unit H99 does not exist; all names are made up. */
export const demoDossiers: readonly DemoDossier[] = [
  {
    code: "000.00.99.H99-261116-0001",
    procedureCode: "2.002854",
    procedureName: "Chuyển trường và tiếp nhận học sinh",
    state: 1,
    applicant: "Nguyễn Thị Minh Họa",
  },
  {
    code: "000.00.99.H99-261116-0002",
    procedureCode: "2.002854",
    procedureName: "Chuyển trường và tiếp nhận học sinh",
    state: 2,
    applicant: "Trần Văn Mẫu",
    receivedDaysAgo: 1,
    dueDaysAgo: -6,
  },
  {
    code: "000.00.99.H99-261116-0003",
    procedureCode: "2.001914",
    procedureName: "Chỉnh sửa nội dung văn bằng, chứng chỉ",
    state: 3,
    applicant: "Lê Thị Thử",
    receivedDaysAgo: 4,
    remark: "Nơi cấp văn bằng là cơ quan khác; xin nộp tại nơi đã cấp văn bằng.",
  },
  {
    code: "000.00.99.H99-261116-0004",
    procedureCode: "1.005092",
    procedureName: "Cấp bản sao văn bằng, chứng chỉ từ sổ gốc",
    state: 4,
    applicant: "Phạm Văn Ví Dụ",
    receivedDaysAgo: 3,
    dueDaysAgo: -2,
  },
  {
    code: "000.00.99.H99-261116-0005",
    procedureCode: "2.002855",
    procedureName: "Tiếp nhận học sinh Việt Nam từ nước ngoài về nước",
    state: 5,
    applicant: "Hoàng Thị Minh Họa",
    receivedDaysAgo: 6,
    dueDaysAgo: -8,
    remark: "Bổ sung bản dịch học bạ có công chứng.",
  },
  {
    code: "000.00.99.H99-261116-0006",
    procedureCode: "1.004889",
    procedureName: "Công nhận bằng tốt nghiệp do cơ sở giáo dục nước ngoài cấp",
    state: 6,
    applicant: "Vũ Văn Mẫu",
    receivedDaysAgo: 5,
    dueDaysAgo: -10,
    remark: "Nộp phí theo thông báo đã gửi.",
  },
  {
    code: "000.00.99.H99-261116-0007",
    procedureCode: "2.002857",
    procedureName: "Tiếp nhận học sinh xin học lại",
    state: 7,
    applicant: "Đặng Thị Thử",
    receivedDaysAgo: 12,
    finishedDaysAgo: 9,
  },
  {
    code: "000.00.99.H99-261116-0008",
    procedureCode: "1.012971",
    procedureName: "Thành lập hoặc cho phép thành lập cơ sở giáo dục mầm non độc lập",
    state: 8,
    applicant: "Bùi Văn Ví Dụ",
    receivedDaysAgo: 20,
    dueDaysAgo: 2,
    remark: "Chờ ý kiến của cơ quan phối hợp.",
  },
  {
    code: "000.00.99.H99-261116-0009",
    procedureCode: "1.005092",
    procedureName: "Cấp bản sao văn bằng, chứng chỉ từ sổ gốc",
    state: 9,
    applicant: "Đỗ Thị Minh Họa",
    receivedDaysAgo: 5,
    dueDaysAgo: -1,
    finishedDaysAgo: 0,
  },
  {
    code: "000.00.99.H99-261116-0010",
    procedureCode: "2.001914",
    procedureName: "Chỉnh sửa nội dung văn bằng, chứng chỉ",
    state: 10,
    applicant: "Ngô Văn Mẫu",
    receivedDaysAgo: 15,
    dueDaysAgo: 6,
    finishedDaysAgo: 7,
  },
];
