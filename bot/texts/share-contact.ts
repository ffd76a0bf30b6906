/** What stands on Zalo's form that shares the contact with one tap. */
export const shareContactWords = {
  title: "Chia sẻ thông tin liên hệ",
  subtitle:
    "Anh/chị bấm vào đây nếu muốn gửi họ tên, số điện thoại qua Zalo. Không bắt buộc: anh/chị vẫn có thể nhắn trả lời.",
} as const;
