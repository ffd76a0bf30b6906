/** A picture or file that came with words, where nothing is kept of it. */
export function mediaNoted(): string {
  return "Dạ, tôi chưa đọc được ảnh và tệp nên chỉ trả lời theo chữ anh/chị viết, ảnh không được giữ lại. Xin đừng gửi ảnh căn cước hay giấy tờ tùy thân, việc này không cần đến.";
}

export function pictureWithoutWords(): string {
  return "Dạ, tôi chỉ đọc được mã QR, mã vạch trên ảnh giấy hẹn, chưa đọc được tệp này nên không giữ lại. Anh/chị hỏi gì xin viết bằng chữ; muốn gửi ảnh kèm một phản ánh thì chọn “Phản ánh, kiến nghị” trước giúp. Ảnh căn cước hay giấy tờ tùy thân thì không cần gửi.";
}

export function voiceWithoutWords(): string {
  return "Dạ, xin lỗi anh/chị, tôi chưa nghe được tiếng nói và video. Xin anh/chị trả lời bằng chữ giúp.";
}

export function signWithoutWords(): string {
  return "Dạ, xin anh/chị trả lời bằng chữ giúp để tôi hiểu đúng ý.";
}

/** Something that the channel does not let us see, as of a child whom it protects. */
export function contentNotShown(hotline: string | undefined): string {
  const before = "Dạ, xin lỗi anh/chị, kênh này không cho tôi xem nội dung anh/chị vừa gửi.";
  return hotline === undefined
    ? `${before} Xin anh/chị viết bằng chữ giúp; nếu vẫn không được, xin liên hệ trực tiếp với cơ quan ạ.`
    : `${before} Xin anh/chị viết bằng chữ, hoặc gọi ${hotline} để được giúp ạ.`;
}

/** A shared telephone number or place: taken from forms only, where the citizen is told what for. */
export function detailsNotTaken(): string {
  return "Dạ, tôi không lưu số liên lạc hay vị trí gửi theo cách này. Anh/chị viết bằng chữ khi được hỏi là đủ ạ.";
}
