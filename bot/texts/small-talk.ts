export function hello(): string {
  return "Dạ, xin chào anh/chị. Tôi là trợ lý tự động, sẵn sàng giúp anh/chị. Anh/chị cần hỏi việc gì ạ?";
}

export function youAreWelcome(): string {
  return "Dạ, cảm ơn anh/chị. Khi cần, anh/chị cứ nhắn tôi ạ.";
}

export function politeToAbuse(): string {
  return "Dạ, xin lỗi anh/chị nếu điều gì đó làm anh/chị chưa hài lòng. Anh/chị cho biết việc cần giúp, hoặc tôi mời cán bộ trả lời anh/chị nhé.";
}

export function isAutomatic(): string {
  return "Dạ, tôi là trợ lý tự động, không phải người thật. Nếu muốn nói chuyện với người, anh/chị chọn “Gặp cán bộ” ạ.";
}

export function whatICanDo(): string {
  return "Dạ, tôi là trợ lý tự động. Tôi có thể trả lời về thủ tục (giấy tờ, lệ phí, thời hạn, nơi nộp, các bước), tra cứu hồ sơ, nhận phản ánh, kiến nghị, hoặc mời cán bộ trả lời anh/chị. Anh/chị cứ viết câu hỏi bằng lời của mình ạ.";
}

export function sorryForDetours(): string {
  return "Dạ, xin lỗi anh/chị vì tôi chưa giúp được. Anh/chị có muốn gặp cán bộ không ạ?";
}
