import { zaloFailures } from "./zalo-failures.ts";

/** The named reason of a failure in plain words; a name nobody translated is shown as it is. */
export function failureWords(failure: string | null): string {
  if (failure === null) return "Không rõ lý do";
  const code = /^code_(\d+)$/.exec(failure)?.[1];
  if (code !== undefined) return `Kênh từ chối bằng mã lạ ${code}`;
  return words[failure] ?? failure;
}

const words: Record<string, string> = {
  ...zaloFailures,
  unreachable: "Người dân đã chặn hoặc rời cuộc trò chuyện",
  blocked: "Người dân đã chặn trợ lý",
  chat_not_found: "Không còn cuộc trò chuyện này",
  chat_deleted: "Cuộc trò chuyện đã bị xoá",
  kicked: "Trợ lý đã bị đưa ra khỏi nhóm",
  deactivated: "Tài khoản người dân đã ngừng dùng",
  never_wrote_to_us: "Người dân chưa từng nhắn cho trợ lý",
  forbidden: "Kênh không cho gửi tới người này",
  no_right: "Trợ lý không có quyền viết ở đó",
  too_long: "Thư quá dài",
  file_gone: "Tệp kèm theo đã bị xoá",
  file_too_big: "Tệp kèm theo lớn quá mức của kênh",
  bad_request: "Kênh không nhận thư này",
  bad_token: "Mã truy cập của kênh sai: người quản trị cần sửa cấu hình",
  conflict: "Có chương trình khác đang dùng cùng mã truy cập của kênh",
  flood: "Kênh yêu cầu gửi chậm lại",
  server_error: "Máy chủ của kênh gặp lỗi",
  not_connected: "Không nối được tới kênh",
  bad_certificate: "Chứng thư của kênh không tin được: người quản trị cần xem",
  cut: "Đường truyền đứt khi đang gửi, thư có thể đã tới",
  no_answer: "Kênh không trả lời, thư có thể đã tới",
  cut_off: "Máy dừng khi đang gửi, thư có thể đã tới",
  gateway_timeout: "Kênh không trả lời kịp, thư có thể đã tới",
  odd_answer: "Kênh trả lời khó hiểu, thư có thể đã tới",
  unexpected: "Lỗi chưa rõ, thư có thể đã tới",
};
