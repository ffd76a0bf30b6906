/** Said by every form. */
export const formTexts = {
  chooseOne: "Dạ, xin anh/chị chọn một mục bên dưới giúp.",
  tooShort: "Dạ, xin anh/chị viết rõ thêm một chút giúp.",
  staleStep:
    "Dạ, lựa chọn này thuộc bước trước nên không dùng được nữa. Xin anh/chị trả lời câu sau:",
  editNote:
    "Dạ, tôi thấy anh/chị vừa sửa một tin nhắn cũ. Phiếu chưa đổi theo; muốn sửa, xin chọn “Sửa” ở bước xác nhận.",
  whatToCorrect: "Dạ, anh/chị muốn sửa mục nào ạ?",
  isThisRight: "Dạ, anh/chị xem lại giúp, đúng rồi thì chọn “Gửi”.",
  storyKept:
    "Dạ, tôi đã ghi nội dung anh/chị vừa viết vào phiếu, còn sửa được ở bước xác nhận. Xin anh/chị chọn tiếp:",
  skipped: "(bỏ qua)",
  kept: "Dạ, phiếu đang viết dở vẫn được giữ. Anh/chị muốn viết tiếp hay bỏ phiếu này?",
  requiredField: "Dạ, câu này cần có câu trả lời thì mới gửi được ạ.",
  nothingBefore: "Dạ, đây là câu đầu tiên rồi ạ.",
} as const;

export function tooLong(limit: number): string {
  return `Dạ, nội dung dài quá. Xin anh/chị viết gọn lại trong ${limit} ký tự giúp.`;
}

export function confirmLine(label: string, value: string): string {
  return `• ${label}: ${value}`;
}
