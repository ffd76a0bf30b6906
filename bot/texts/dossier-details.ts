/** What must be brought or paid, where and until when; and how a result comes. */
export function dossierMissing(remark: string): string {
  return `Nội dung cần bổ sung: ${remark}`;
}

export function dossierMissingOnPaper(): string {
  return "Nội dung cần bổ sung ghi trên phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.";
}

export function dossierBringTo(office: string): string {
  return `Nơi nộp bổ sung: ${office}.`;
}

export function dossierBringBy(day: string): string {
  return `Hạn nộp bổ sung: hết ngày ${day}.`;
}

export function dossierBringByPaper(): string {
  return "Hạn nộp bổ sung ghi trên phiếu yêu cầu; anh/chị nên nộp sớm để hồ sơ được giải quyết tiếp.";
}

export function dossierToPay(remark: string): string {
  return `Khoản cần nộp: ${remark}`;
}

export function dossierPayBy(day: string): string {
  return `Hạn nộp: hết ngày ${day}.`;
}

export function dossierPayByPaper(): string {
  return "Hạn nộp ghi trên thông báo nộp tiền.";
}

export function dossierTermOver(): string {
  return "Hạn này đã qua. Xin anh/chị liên hệ ngay nơi xử lý để được hướng dẫn.";
}

export function dossierByPost(): string {
  return "Kết quả được gửi qua bưu điện theo địa chỉ đã đăng ký.";
}

export function dossierFetchAt(office: string): string {
  return `Nơi nhận kết quả: ${office}.`;
}

/** An office with its address. */
export function officeAt(office: string, address: string): string {
  return `${office}, ${address}`;
}
