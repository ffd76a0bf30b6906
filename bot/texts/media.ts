/** A picture or file that came with words. */
export function mediaNoted(): string {
  return "Dạ, đã nhận hình hoặc tệp gửi kèm. Xin đừng gửi ảnh căn cước hay giấy tờ tùy thân, việc này không cần đến.";
}

export function pictureWithoutWords(): string {
  return "Dạ, đã ghi nhận hình hoặc tệp. Tôi chưa đọc được hình nên xin anh/chị trả lời bằng chữ giúp. Ảnh căn cước hay giấy tờ tùy thân thì không cần gửi.";
}

export function voiceWithoutWords(): string {
  return "Dạ, xin lỗi anh/chị, tôi chưa nghe được tiếng nói và video. Xin anh/chị trả lời bằng chữ giúp.";
}

export function signWithoutWords(): string {
  return "Dạ, xin anh/chị trả lời bằng chữ giúp để tôi hiểu đúng ý.";
}

/** A shared telephone number or place: taken from forms only, where the citizen is told what for. */
export function detailsNotTaken(): string {
  return "Dạ, tôi không lưu số liên lạc hay vị trí gửi theo cách này. Anh/chị viết bằng chữ khi được hỏi là đủ ạ.";
}
