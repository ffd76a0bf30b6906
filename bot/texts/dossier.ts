/** Looking a dossier up. */
export const dossierTexts = {
  title: "Tra cứu hồ sơ",
  askCode:
    "Dạ, xin anh/chị cho biết mã hồ sơ trên giấy tiếp nhận và hẹn trả, ví dụ 000.00.12.H17-261105-0023. Nếu chỉ nhớ số cuối, anh/chị viết kèm ngày nộp, ví dụ: 0023 ngày 5/11. Giấy có mã QR hoặc mã vạch thì chụp ảnh gửi vào đây cũng được.",
  badCode:
    "Dạ, mã hồ sơ chưa đúng dạng. Mã gồm đơn vị, ngày nhận và số thứ tự, ví dụ 000.00.12.H17-261105-0023; nếu chỉ nhớ số cuối, xin anh/chị viết kèm ngày nộp, ví dụ: 0023 ngày 5/11.",
  askDigits:
    "Dạ, để giữ kín thông tin hồ sơ, xin anh/chị cho biết 4 số cuối của số điện thoại, hoặc của số định danh/CCCD đã khai khi nộp hồ sơ.",
  badDigits:
    "Dạ, xin anh/chị viết đúng 4 chữ số cuối của số điện thoại, hoặc của số định danh/CCCD đã khai.",
  labels: { code: "Mã hồ sơ", digits: "4 số cuối điện thoại hoặc CCCD" },
} as const;

/** What the facts of a dossier are called. */
export const dossierLabels = {
  procedure: "Thủ tục",
  applicant: "Người nộp",
  office: "Nơi xử lý",
  received: "Ngày nhận",
  due: "Hẹn trả",
  newDue: "Hẹn lại",
  finished: "Ngày xong",
  phone: "Điện thoại liên hệ",
} as const;

export function dossierHeading(code: string): string {
  return `Hồ sơ ${code}`;
}

export function dossierFact(label: string, value: string): string {
  return `• ${label}: ${value}`;
}

export function dossierUpdatedLine(time: string): string {
  return `Theo dữ liệu một cửa cập nhật lúc ${time}.`;
}

export function dossierNoMatch(triesLeft: number): string {
  return `Dạ, mã hồ sơ và 4 số cuối chưa khớp với hồ sơ nào. Anh/chị xem lại giấy hẹn rồi thử lại (còn ${triesLeft} lần).`;
}

export function dossierLocked(time: string): string {
  return `Dạ, vì đã nhập sai nhiều lần nên việc tra cứu tạm khóa đến ${time} để bảo vệ thông tin người nộp. Anh/chị có thể chọn “Gặp cán bộ” để được giúp.`;
}

export function dossierSlowed(time: string): string {
  return `Dạ, xin lỗi anh/chị, mã hồ sơ này vừa bị nhập sai nhiều lần nên tạm chưa tra cứu được, để bảo vệ thông tin người nộp. Xin anh/chị thử lại sau ${time}, hoặc chọn “Gặp cán bộ” để được giúp.`;
}

export function dossiersMatching(): string {
  return "Dạ, có nhiều hồ sơ khớp với thông tin anh/chị cho biết. Anh/chị chọn hồ sơ cần xem:";
}

export function dossiersFound(count: number): string {
  return `Có ${count} hồ sơ khớp với thông tin anh/chị cho biết.`;
}

export function dossiersNamed(): string {
  return "Dạ, anh/chị muốn xem hồ sơ nào trước ạ?";
}

export function dossierRow(code: string, procedure: string, state: string): string {
  return `• ${code}: ${procedure}. ${state}`;
}
