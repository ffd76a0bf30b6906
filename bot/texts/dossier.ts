/** Looking a dossier up. */
export const dossierTexts = {
  title: "Tra cứu hồ sơ",
  askCode:
    "Dạ, xin anh/chị cho biết mã hồ sơ trên giấy tiếp nhận và hẹn trả, ví dụ 000.00.12.H17-261105-0023.",
  badCode:
    "Dạ, mã hồ sơ chưa đúng dạng. Mã gồm đơn vị, ngày nhận và số thứ tự, ví dụ 000.00.12.H17-261105-0023; xin anh/chị xem lại trên giấy hẹn.",
  askDigits:
    "Dạ, xin anh/chị cho biết 4 số cuối của số điện thoại đã khai khi nộp hồ sơ, để giữ kín thông tin hồ sơ.",
  badDigits: "Dạ, xin anh/chị viết đúng 4 chữ số cuối của số điện thoại.",
  labels: { code: "Mã hồ sơ", digits: "4 số cuối điện thoại" },
} as const;

export function dossierHeading(code: string): string {
  return `Hồ sơ ${code}`;
}
export function dossierProcedureLine(name: string): string {
  return `Thủ tục: ${name}`;
}
export function dossierApplicantLine(mask: string): string {
  return `Người nộp: ${mask}`;
}
export function dossierOfficeLine(office: string): string {
  return `Nơi xử lý: ${office}`;
}
export function dossierReceivedLine(day: string): string {
  return `Ngày nhận: ${day}`;
}
export function dossierDueLine(day: string): string {
  return `Hẹn trả: ${day}`;
}
export function dossierFinishedLine(day: string): string {
  return `Ngày xong: ${day}`;
}
export function dossierRemarkLine(remark: string): string {
  return `Ghi chú của nơi xử lý: ${remark}`;
}
export function dossierUpdatedLine(time: string): string {
  return `Theo dữ liệu một cửa cập nhật lúc ${time}.`;
}

export function dossierLate(day: string): string {
  return `Hồ sơ đã quá ngày hẹn ${day}, cơ quan xin lỗi anh/chị. Anh/chị có thể bấm “Gặp cán bộ” để hỏi lý do và ngày hẹn mới.`;
}

export function dossierNoMatch(triesLeft: number): string {
  return `Dạ, mã hồ sơ và 4 số cuối điện thoại chưa khớp với hồ sơ nào. Anh/chị xem lại giấy hẹn rồi thử lại (còn ${triesLeft} lần).`;
}

export function dossierLocked(time: string): string {
  return `Dạ, vì đã nhập sai nhiều lần nên việc tra cứu tạm khóa đến ${time} để bảo vệ thông tin người nộp. Anh/chị có thể bấm “Gặp cán bộ” để được giúp.`;
}
