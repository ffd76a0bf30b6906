import { fileRefusals } from "../texts/attachments.ts";
import { longestChatText } from "./chat-post.ts";

/** Every refusal of the chat's door, with its HTTP status and what the citizen is told. */
export const chatErrors = {
  bad_json: {
    status: 400,
    message: "Dạ, xin lỗi anh/chị, tin nhắn đến không nguyên vẹn. Xin anh/chị gửi lại giúp.",
  },
  no_session: {
    status: 401,
    message:
      "Dạ, chưa có cuộc trò chuyện nào trên máy này. Xin anh/chị mở lại trang và cho phép lưu cookie.",
  },
  cross_site: {
    status: 403,
    message:
      "Dạ, tin nhắn này được gửi từ một trang khác nên không được nhận. Xin mở trang trò chuyện.",
  },
  wrong_method: {
    status: 405,
    message: "Dạ, địa chỉ này không nhận cách gửi đó.",
  },
  too_large: {
    status: 413,
    message: "Dạ, xin lỗi anh/chị, tin nhắn quá lớn. Xin chia thành nhiều tin ngắn hơn.",
  },
  wrong_content_type: {
    status: 415,
    message: "Dạ, tin nhắn phải được gửi ở dạng application/json, mã hoá UTF-8.",
  },
  invalid_message: {
    status: 422,
    message: "Dạ, xin lỗi anh/chị, hệ thống chưa đọc được tin nhắn này. Xin anh/chị gửi lại giúp.",
  },
  empty_text: {
    status: 422,
    message: "Dạ, tin nhắn chưa có chữ nào. Xin anh/chị nhập nội dung giúp.",
  },
  text_too_long: {
    status: 422,
    message: `Dạ, xin lỗi anh/chị, mỗi tin dài tối đa ${longestChatText.toLocaleString("vi-VN")} ký tự. Xin chia thành nhiều tin.`,
  },
  file_unknown: {
    status: 422,
    message: "Dạ, xin lỗi anh/chị, ảnh hoặc tệp này không còn nữa. Xin anh/chị chọn lại giúp.",
  },
  file_too_big: {
    status: 413,
    message: "Dạ, xin lỗi anh/chị, tệp lớn quá. Xin anh/chị chọn tệp nhỏ hơn.",
  },
  file_bad_type: fileError(415, "bad_type"),
  file_heic: fileError(415, "heic"),
  file_empty: fileError(422, "empty"),
  file_too_many_pixels: fileError(422, "too_many_pixels"),
  file_unreadable: fileError(422, "unreadable"),
  file_lost: fileError(422, "lost"),
  file_too_many_files: {
    status: 409,
    message:
      "Dạ, anh/chị đã chọn nhiều ảnh, tệp chưa gửi. Xin gửi hoặc bỏ bớt trước khi chọn thêm.",
  },
  too_many: {
    status: 429,
    message:
      "Dạ, xin lỗi anh/chị, đang có quá nhiều tin gửi đến cùng lúc. Xin thử lại sau ít phút.",
  },
  not_kept: {
    status: 503,
    message:
      "Dạ, xin lỗi anh/chị, hệ thống đang bận nên chưa nhận được tin. Xin gửi lại sau ít giây.",
  },
} satisfies Record<string, { status: number; message: string }>;

export type ChatErrorCode = keyof typeof chatErrors;

function fileError(
  status: number,
  reason: "bad_type" | "heic" | "empty" | "too_many_pixels" | "unreadable" | "lost",
) {
  return { status, message: fileRefusals[reason]() };
}
