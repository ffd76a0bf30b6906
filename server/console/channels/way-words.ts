import type { ChannelWay } from "../../channels/channel-way.ts";
import { failureWords } from "../letters/failure-words.ts";

export const wayWords: Record<ChannelWay["way"], string> = {
  web: "Người dân viết ngay trên trang của ta",
  webhook: "Kênh tự gọi tới địa chỉ công khai",
  polling: "Ta hỏi kênh liên tục",
};

/** Why messages do not come in, and what to do about it. */
export function troubleWords(trouble: string): string {
  return words[trouble] ?? failureWords(trouble);
}

const words: Record<string, string> = {
  telegram_away: "Không nối được tới Telegram, đang thử lại.",
  telegram_refuses: "Telegram từ chối, đang thử lại.",
  bad_token: "Telegram không nhận mã truy cập: người quản trị cần xem TELEGRAM_BOT_TOKEN.",
  another_poller:
    "Có chương trình khác đang lấy tin bằng cùng mã truy cập: xin dừng chương trình đó.",
  webhook_is_set: "Telegram đang gửi tin tới một địa chỉ khác, việc đó đang được gỡ bỏ.",
  store_away: "Cơ sở dữ liệu chưa nhận được tin; kênh đang giữ hộ.",
  bad_signatures:
    "Chữ ký của Zalo không khớp: người quản trị cần xem ZALO_OA_SECRET có đúng là khóa ở trang webhook không.",
  old_events: "Tin từ Zalo mang giờ quá lệch: xin xem lại đồng hồ của máy chủ.",
  away: "Máy chủ đăng nhập của Zalo không trả lời, đang thử lại.",
  zalo_away: "Không nối được tới máy chủ Zalo Bot, đang thử lại.",
  zalo_refuses: "Zalo Bot từ chối, đang thử lại.",
  zalo_bot_token: "Zalo không nhận mã truy cập của bot: người quản trị cần xem ZALO_BOT_TOKEN.",
  zalo_bot_taken:
    "Zalo Bot đang gửi tin tới một địa chỉ khác hoặc cho chương trình khác, việc đó đang được gỡ bỏ.",
  zalo_bot_webhook:
    "Zalo không nhận địa chỉ webhook của bot: PUBLIC_URL phải là địa chỉ https ai cũng vào được.",
  unexpected: "Lỗi chưa rõ: xin xem nhật ký của máy chủ.",
};
