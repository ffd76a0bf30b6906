/** The ten states of the national exchange: the name, what it means and what to do next. */
export const dossierStates = {
  1: {
    name: "Mới đăng ký",
    meaning: "Hồ sơ đã gửi nhưng chưa được nơi nhận kiểm tra.",
    next: "Anh/chị chờ thông báo tiếp nhận, chưa cần làm gì thêm.",
  },
  2: {
    name: "Được tiếp nhận",
    meaning: "Hồ sơ đã được nhận và bắt đầu tính thời gian giải quyết.",
    next: "Anh/chị giữ giấy hẹn và chờ kết quả.",
  },
  3: {
    name: "Không được tiếp nhận",
    meaning: "Nơi nhận đã từ chối hồ sơ, lý do ghi trên phiếu từ chối tiếp nhận.",
    next: "Anh/chị xem lý do, sửa lại rồi nộp hồ sơ mới; chưa rõ thì chọn “Gặp cán bộ”.",
  },
  4: {
    name: "Đang xử lý",
    meaning: "Cán bộ đang giải quyết hồ sơ.",
    next: "Anh/chị chờ đến ngày hẹn, chưa cần làm gì thêm.",
  },
  5: {
    name: "Yêu cầu bổ sung giấy tờ",
    meaning: "Hồ sơ còn thiếu hoặc sai giấy tờ nên đang tạm dừng.",
    next: "Anh/chị nộp bổ sung theo phiếu yêu cầu để hồ sơ được giải quyết tiếp.",
  },
  6: {
    name: "Yêu cầu thực hiện nghĩa vụ tài chính",
    meaning: "Hồ sơ đang chờ anh/chị nộp phí, lệ phí hoặc khoản phải nộp khác.",
    next: "Anh/chị nộp theo thông báo của nơi xử lý và giữ biên lai.",
  },
  7: {
    name: "Công dân yêu cầu rút hồ sơ",
    meaning: "Hồ sơ đã dừng vì người nộp xin rút.",
    next: "Nếu không phải anh/chị xin rút, xin chọn “Gặp cán bộ” ngay.",
  },
  8: {
    name: "Dừng xử lý",
    meaning: "Nơi xử lý đã dừng giải quyết hồ sơ này.",
    next: "Anh/chị hỏi nơi xử lý về lý do và việc cần làm tiếp.",
  },
  9: {
    name: "Đã xử lý xong",
    meaning: "Hồ sơ đã có kết quả.",
    next: "Anh/chị mang giấy hẹn đến nhận, hoặc chờ nhận qua bưu điện hay trực tuyến nếu đã đăng ký.",
  },
  10: {
    name: "Đã trả kết quả",
    meaning: "Kết quả đã được trao cho người nộp.",
    next: "Nếu anh/chị chưa nhận được, xin chọn “Gặp cán bộ”.",
  },
} as const;

export function dossierStateLine(name: string): string {
  return `Tình trạng: ${name}`;
}

export function dossierStateMeans(name: string): string {
  return `Dạ, “${name}” có nghĩa là:`;
}
