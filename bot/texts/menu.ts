export function menuQuestion(): string {
  return "Dạ, anh/chị cần giúp việc gì? Anh/chị có thể chọn một mục bên dưới, hoặc cứ viết câu hỏi bằng lời của mình.";
}

export function askProcedure(): string {
  return "Dạ, anh/chị muốn hỏi thủ tục nào? Anh/chị viết câu hỏi, ví dụ: “chuyển trường cần giấy tờ gì”, hoặc chọn một thủ tục hay được hỏi.";
}

export function helpText(): string {
  return [
    "Dạ, anh/chị cứ viết câu hỏi bằng lời của mình, có dấu hay không dấu đều được. Anh/chị cũng có thể nhắn:",
    [
      "• /menu hoặc số 0: các việc tôi làm được",
      "• /hoi: hỏi về thủ tục",
      "• /phananh: gửi phản ánh",
      "• /kiennghi: gửi kiến nghị, hiến kế",
      "• /tracuu hoặc “tra cứu hồ sơ”: hồ sơ đến đâu rồi",
      "• “bỏ theo dõi”: ngừng nhận tin về hồ sơ",
      "• Mã phiếu, ví dụ PA-26-004217-K: xem phiếu đã gửi",
      "• /gapcanbo hoặc “gặp cán bộ”: mời cán bộ trả lời",
      "• /huy hoặc “hủy”: dừng việc đang làm dở",
      "• /xoadulieu hoặc “xóa dữ liệu”: xóa dữ liệu của anh/chị",
    ].join("\n"),
  ].join("\n\n");
}

export function unknownCommand(): string {
  return "Dạ, xin lỗi anh/chị, tôi không có lệnh này.";
}

export function staleChoice(): string {
  return "Dạ, lựa chọn này đã cũ nên không dùng được nữa, xin lỗi anh/chị. Anh/chị chọn lại giúp bên dưới, hoặc viết câu hỏi.";
}

export function numberNotOffered(count: number): string {
  return count === 1
    ? "Dạ, danh sách vừa rồi chỉ có một mục. Anh/chị chọn lại giúp, hoặc viết câu hỏi ạ."
    : `Dạ, danh sách vừa rồi chỉ có các số từ 1 đến ${count}. Anh/chị chọn lại giúp, hoặc viết câu hỏi ạ.`;
}

export function nothingToCancel(): string {
  return "Dạ, hiện không có việc nào đang làm dở.";
}

export function cancelled(): string {
  return "Dạ, đã dừng. Những gì vừa viết trong phiếu đã được bỏ, chưa gửi đi đâu.";
}
