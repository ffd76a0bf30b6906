export function personCalled(code: string): string {
  return `Dạ, tôi đã mời cán bộ vào cuộc trò chuyện này (mã phiếu ${code}). Cán bộ trả lời ở đây trong giờ làm việc; anh/chị viết tiếp việc cần hỏi, cán bộ sẽ đọc. Từ giờ trợ lý tự động tạm im lặng.`;
}

/** What the staff reads when the citizen tapped the button without writing anything. */
export function personAskedByButton(): string {
  return "Người dân chọn gặp cán bộ.";
}

export function assistantIsBack(): string {
  return "Dạ, trợ lý tự động đã trở lại. Anh/chị cần giúp việc gì?";
}

/** What the staff reads in place of something that the channel does not let us see. */
export function unreadableForStaff(): string {
  return "(Người dân gửi một tin nhắn mà kênh không cho xem.)";
}

/** What the staff reads in place of an attachment. */
export function attachmentForStaff(): string {
  return "(Người dân gửi một tệp hoặc hình trong cuộc trò chuyện.)";
}
