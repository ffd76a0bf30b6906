export const ticketStatusWords = {
  new: "Đã nhận, đang chờ phân công",
  accepted: "Cán bộ đang xử lý",
  assigned: "Đã giao cán bộ xử lý",
  forwarded: "Đã chuyển đến nơi có trách nhiệm trả lời",
  answered: "Đã có trả lời",
  waiting_for_citizen: "Đang chờ anh/chị bổ sung ý kiến",
  closed: "Đã đóng",
  declined: "Không thuộc diện tiếp nhận",
  merged: "Đã gộp vào một phiếu cùng nội dung",
} as const;

export const ticketKindWords = {
  phan_anh: "Phản ánh",
  kien_nghi: "Kiến nghị, hiến kế",
  cau_hoi: "Câu hỏi",
  khen: "Lời khen",
} as const;

export function ticketHeading(code: string): string {
  return `Phiếu ${code}`;
}

export function ticketKindLine(kind: string): string {
  return `Loại: ${kind}`;
}

export function ticketStatusLine(status: string): string {
  return `Tình trạng: ${status}`;
}

export function ticketOpenedLine(day: string): string {
  return `Ngày gửi: ${day}`;
}

export function ticketDueLine(day: string): string {
  return `Hẹn trả lời trước hết ngày ${day}`;
}

export function ticketInformationLine(): string {
  return "Phiếu được lưu như một thông tin vì chưa có tên, địa chỉ và điện thoại của người gửi.";
}

export function ticketAnswer(answer: string): string {
  return `Trả lời gần nhất của cơ quan:\n${answer}`;
}

export function ticketStepsHeading(): string {
  return "Quá trình xử lý:";
}

export function ticketStep(day: string, words: string): string {
  return `• ${day}: ${words}`;
}

export function ticketNotFound(): string {
  return "Dạ, tôi không tìm thấy phiếu này trong các phiếu anh/chị đã gửi ở đây. Anh/chị kiểm tra lại mã giúp, ví dụ PA-26-004217-K.";
}

/** A ticket of another channel, or none at all: both are asked the same. */
export function ticketFromElsewhere(): string {
  return "Dạ, phiếu này không được gửi trong cuộc trò chuyện này. Nếu anh/chị đã gửi bằng kênh khác hoặc qua đường dây nóng, tôi xin hỏi thêm một câu để xem giúp.";
}

/** Looking a ticket up that was sent by another way. */
export const ticketLookupTexts = {
  title: "Tra cứu phiếu",
  askCode: "Dạ, xin anh/chị cho biết mã phiếu, ví dụ PA-26-004217-K.",
  badCode: "Dạ, mã phiếu chưa đúng dạng. Mã phiếu như PA-26-004217-K; xin anh/chị xem lại giúp.",
  askDigits: "Dạ, xin anh/chị cho biết 4 số cuối của số điện thoại đã khai trong phiếu.",
  badDigits: "Dạ, xin anh/chị viết đúng 4 chữ số cuối của số điện thoại.",
  labels: { code: "Mã phiếu", digits: "4 số cuối điện thoại" },
} as const;

export function ticketLookupNoMatch(triesLeft: number): string {
  return `Dạ, mã phiếu và 4 số cuối điện thoại chưa khớp với phiếu nào xem được ở đây. Phiếu không khai số điện thoại thì chỉ xem được trong cuộc trò chuyện đã gửi. Anh/chị còn ${triesLeft} lần thử trong giờ này.`;
}

export function ticketLookupLocked(until: string): string {
  return `Dạ, đã thử sai nhiều lần nên tôi xin phép tạm ngừng tra cứu đến ${until} để giữ kín thông tin của người gửi.`;
}

/** What whoever looks up from outside is not shown. */
export function ticketLookupPrivate(): string {
  return "Để giữ kín, nội dung phiếu và câu trả lời chỉ xem được trong cuộc trò chuyện đã gửi phiếu.";
}

export function ticketLinked(code: string): string {
  return `Dạ, phiếu ${code} đã được nối với cuộc trò chuyện này. Khi có trả lời, tôi xin báo anh/chị ngay tại đây ạ.`;
}

export function ticketLinkedElsewhere(code: string): string {
  return `Dạ, phiếu ${code} đang được theo dõi trong một cuộc trò chuyện khác, nên tôi xin phép không chuyển sang đây ạ.`;
}

export function myTickets(): string {
  return "Dạ, đây là các phiếu gần đây của anh/chị. Anh/chị chọn phiếu cần xem:";
}

export function ticketRow(code: string, kind: string, status: string): string {
  return `• ${code}: ${kind}. ${status}`;
}

export function noTickets(): string {
  return "Dạ, anh/chị chưa gửi phiếu nào ở đây. Nếu có mã phiếu, anh/chị viết mã, ví dụ: PA-26-004217-K.";
}

export function writeYourWords(code: string): string {
  return `Dạ, anh/chị viết ý kiến bổ sung cho phiếu ${code} trong một tin nhắn. Gõ /huy nếu thôi.`;
}

export function wordsAdded(code: string): string {
  return `Dạ, đã chuyển ý kiến của anh/chị vào phiếu ${code}. Cảm ơn anh/chị, cán bộ sẽ xem và trả lời ở đây.`;
}

export function ticketAlreadyClosed(code: string): string {
  return `Dạ, phiếu ${code} đã đóng nên không thêm được ý kiến. Anh/chị có thể gửi phiếu mới.`;
}

export function ticketClosed(code: string): string {
  return `Dạ, phiếu ${code} đã được đóng. Cảm ơn anh/chị. Xin anh/chị chấm điểm việc giải quyết, từ 1 (chưa hài lòng) đến 5 (rất hài lòng):`;
}

export function ticketNotAnswered(code: string): string {
  return `Dạ, phiếu ${code} chưa có trả lời hoặc đã đóng rồi, nên chưa đóng được ạ.`;
}

export function thanksForStars(): string {
  return "Dạ, cảm ơn anh/chị đã đánh giá. Ý kiến này giúp cơ quan phục vụ tốt hơn.";
}
