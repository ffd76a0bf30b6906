/** Ready reasons why a dossier is late, to choose or to write on from. The applicant may read them. */
export const lateReasons: readonly string[] = [
  "Cần thêm thời gian xác minh, đối chiếu hồ sơ.",
  "Đang chờ ý kiến của cơ quan phối hợp.",
  "Hồ sơ dồn nhiều cùng thời điểm, chưa bố trí đủ người.",
  "Hệ thống phần mềm gặp sự cố.",
  "Đang chờ người có thẩm quyền ký.",
  "Thiên tai, dịch bệnh làm gián đoạn công việc.",
];
