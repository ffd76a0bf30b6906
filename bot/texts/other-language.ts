/** Twice: for whoever reads Vietnamese but writes otherwise, and for whoever reads none. */
export function onlyVietnamese(): string {
  return "Dạ, xin lỗi anh/chị, tôi chỉ trả lời bằng tiếng Việt. Anh/chị viết câu hỏi bằng tiếng Việt giúp tôi, có dấu hay không dấu đều được ạ.\n\nSorry, I can only answer in Vietnamese. Please write your question in Vietnamese, or tap the button below to reach an officer.";
}
