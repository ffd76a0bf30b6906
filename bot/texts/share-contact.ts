/** Shared while a form asks for it; said before the next question, or before review. */
export function infoTaken(): string {
  return "Dạ, cảm ơn anh/chị, tôi đã ghi thông tin anh/chị chia sẻ vào phiếu. Anh/chị còn xem lại và sửa được trước khi gửi.";
}

/** Nothing in it could be used: the question follows. */
export function infoUnusable(): string {
  return "Dạ, cảm ơn anh/chị, nhưng tôi chưa đọc được thông tin vừa chia sẻ. Xin anh/chị viết giúp.";
}

/** Shared where nothing was asked for. */
export function infoNotNeeded(): string {
  return "Dạ, cảm ơn anh/chị đã chia sẻ. Lúc này tôi chưa cần nên không lưu thông tin đó lại; khi cần tôi sẽ hỏi ạ.";
}

/** What stands on Zalo's form that shares the contact with one tap. */
export const shareContactWords = {
  title: "Chia sẻ thông tin liên hệ",
  subtitle:
    "Anh/chị bấm vào đây nếu muốn gửi họ tên, số điện thoại qua Zalo. Không bắt buộc: anh/chị vẫn có thể nhắn trả lời.",
} as const;
