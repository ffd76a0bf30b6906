import type { Content } from "../../../bot/message.ts";
import type { ChatItem } from "../../conversations/chat-item.ts";

/** One thing said in a chat as the staff reads it. */
export function saidWords(item: ChatItem): string {
  if (item.kind === "message") return contentWords(item.content);
  const { title, text, file } = item.reply;
  return [title, text, file && `(Gửi tệp) ${file.name}`].filter(Boolean).join("\n");
}

function contentWords(content: Content): string {
  switch (content.kind) {
    case "text":
      return content.text;
    case "edited":
      return `(Sửa tin trước) ${content.text}`;
    case "choice":
      return "(Bấm một nút)";
    case "attachment":
      return `(Gửi ${mediaWords[content.media]})${content.caption ? `\n${content.caption}` : ""}`;
    case "scanned":
      return content.codes.length > 0
        ? `(Mã đọc được trên ảnh)\n${content.codes.join("\n")}`
        : "(Không đọc được mã trên ảnh)";
    case "joined":
      return "(Mở cuộc trò chuyện)";
    case "left":
      return "(Rời cuộc trò chuyện)";
    case "shared_info":
      return "(Chia sẻ thông tin liên hệ)";
    case "colleague":
      return `(Cán bộ viết trong công cụ của kênh)${content.text ? `\n${content.text}` : ""}`;
    case "withdrawn":
      return "(Rút lại đồng ý lưu dữ liệu)";
    case "moved":
    case "unsupported":
      return "(Tin nhắn không đọc được)";
  }
}

const mediaWords: Record<(Content & { kind: "attachment" })["media"], string> = {
  photo: "một hình",
  file: "một tệp",
  voice: "một tin thoại",
  video: "một video",
  sticker: "một nhãn dán",
  location: "một vị trí",
  contact: "một danh thiếp",
};
