export function greeting(office: string): string {
  return `Dạ, xin chào anh/chị. Tôi là trợ lý tự động của ${office}. Tôi có thể giúp anh/chị hỏi về thủ tục giáo dục, tra cứu hồ sơ, gửi phản ánh, kiến nghị, hoặc mời cán bộ trả lời.`;
}

/** Before the answer, when the very first message already asks something. NĐ 142/2026: the assistant says that it is automatic. */
export function shortGreeting(office: string): string {
  return `Dạ, xin chào anh/chị, tôi là trợ lý tự động của ${office}.`;
}

/** Luật 91/2025 on personal data: what is kept, what for, and how to have it erased. */
export function privacyNotice(): string {
  return "Tin nhắn ở đây được lưu để trả lời anh/chị và theo dõi phiếu, xin đừng gửi ảnh giấy tờ tùy thân. Anh/chị có thể xóa dữ liệu của mình bất cứ lúc nào bằng cách nhắn “xóa dữ liệu” hoặc /xoadulieu.";
}

export function demoNotice(): string {
  return "Đây là bản dùng thử: dữ liệu chỉ để minh họa, phiếu gửi ở đây không đến cơ quan nhà nước.";
}

export function askInPrivate(): string {
  return "Dạ, để giữ riêng tư cho anh/chị, xin nhắn tin riêng cho tôi thay vì nhắn trong nhóm.";
}
