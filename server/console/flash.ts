import type { Request, Response } from "express";
import { type CookieHouse, cookieOptions, readCookie } from "./session-cookie.ts";

/** What the page after a POST says, once. A name in a cookie: nobody can put words there. */
const flashes = {
  accepted: "Đã tiếp nhận phiếu.",
  assigned: "Đã giao phiếu cho anh/chị.",
  assigned_other: "Đã giao phiếu và báo cho đồng nghiệp.",
  draft_kept: "Đã lưu nháp. Người dân chưa nhận được gì.",
  files_attached: "Đã đính kèm tệp vào bản nháp. Người dân chưa nhận được gì.",
  file_taken_off: "Đã gỡ tệp khỏi bản nháp.",
  reply_saved: "Đã lưu câu trả lời mẫu.",
  reply_deleted: "Đã xoá câu trả lời mẫu.",
  many_done: "Đã làm xong với mọi phiếu đã chọn.",
  many_partly: "Chỉ làm được với một phần: các phiếu khác đã đổi tình trạng hoặc không nhận được.",
  view_saved: "Đã lưu khung nhìn. Khung nhìn mới là một thẻ trên danh sách phiếu.",
  view_deleted: "Đã xoá khung nhìn.",
  call_saved: "Đã lưu cuộc gọi.",
  called_back: "Đã ghi là đã gọi lại.",
  called_back_before: "Cuộc gọi này đã được gọi lại trước đó.",
  answered: "Đã gửi câu trả lời. Thư đang được chuyển tới người dân.",
  asked: "Đã gửi câu hỏi thêm. Phiếu chờ người dân trả lời.",
  reopened: "Đã mở lại phiếu và báo cho người dân.",
  no_chat: "Đã ghi vào phiếu. Phiếu này không có kênh chat: xin báo cho người dân bằng cách khác.",
  noted: "Đã lưu ghi chú nội bộ.",
  closed: "Đã đóng phiếu.",
  declined: "Đã từ chối phiếu và báo lý do cho người dân.",
  forwarded: "Đã chuyển phiếu và báo cho người dân biết nơi đến.",
  extended: "Đã gia hạn và báo ngày hẹn mới cho người dân.",
  apologised: "Đã gửi phiếu xin lỗi và hẹn lại ngày.",
  late_explained: "Đã lưu lý do trễ hạn.",
  dossier_apology_kept: "Đã lưu phiếu xin lỗi. Người dân chưa nhận được gì.",
  dossier_apology_sent: "Đã gửi phiếu xin lỗi. Tin nhắn đang được chuyển tới người theo dõi.",
  dossier_apology_on_paper: "Đã ghi là đã giao phiếu xin lỗi bằng bản giấy.",
  sorted: "Đã lưu phân loại. Hạn được tính lại từ ngày nhận.",
  sorted_sealed: "Đã lưu phân loại. Phiếu được niêm phong, chỉ thanh tra còn thấy.",
  merged: "Đã gộp phiếu và báo cho người gửi.",
  unmerged: "Đã bỏ gộp. Phiếu được xử lý riêng và người gửi được báo.",
  split: "Đã tách phiếu và báo các mã mới cho người dân.",
  returned: "Đã trả cuộc trò chuyện về cho trợ lý tự động.",
  alarm_seen: "Cảm ơn anh/chị. Cảnh báo được ghi là đã có người xem.",
  letter_retried: "Đã xếp thư vào hàng chờ gửi lại.",
  test_letter_posted: "Đã xếp tin thử vào hàng chờ gửi.",
  inbox_retried: "Đã xếp tin nhắn vào hàng chờ xử lý lại.",
  gap_resolved: "Đã ghi thủ tục mà câu hỏi này muốn hỏi.",
  gap_out_of_scope: "Đã ghi: câu hỏi này không thuộc phạm vi của cơ quan.",
  gap_dismissed: "Đã bỏ qua câu hỏi này.",
  gap_open: "Đã đưa câu hỏi về danh sách chờ xem.",
  words_mined: "Đã tìm xong. Cách nói mới (nếu có) đang chờ anh/chị duyệt ở dưới.",
  words_accepted: "Đã nhận. Cách nói này có hiệu lực sau khi xuất bản.",
  words_rejected: "Đã từ chối cách nói này.",
  words_leaving: "Đã đánh dấu gỡ. Việc gỡ có hiệu lực sau khi xuất bản.",
  words_kept: "Đã giữ lại cách nói này.",
  words_published: "Đã xuất bản. Trợ lý dùng những cách nói mới trong vài giây nữa.",
  edit_saved: "Đã lưu bản nháp.",
  edit_submitted: "Đã gửi duyệt. Một đồng nghiệp sẽ đọc lại bản sửa này.",
  edit_taken_back: "Đã đưa bản sửa về bản nháp.",
  edit_approved: "Đã duyệt. Bản sửa này chờ xuất bản.",
  edit_handed_back: "Đã trả bản sửa lại cho người soạn.",
  edit_withdrawn: "Đã gỡ bản này. Trợ lý nói theo bản trước đó.",
  edit_published: "Đã xuất bản. Trợ lý dùng bản này từ ngày có hiệu lực.",
  correction_sent: "Đã xếp thư đính chính vào hàng chờ gửi.",
  entry_added: "Đã thêm vào từ điển. Từ này có hiệu lực sau khi xuất bản.",
  entry_taken_back: "Đã bỏ từ này.",
  entry_leaving: "Đã đánh dấu gỡ. Việc gỡ có hiệu lực sau khi xuất bản.",
  entry_kept: "Đã giữ lại từ này.",
  gap_owned: "Đã giao câu hỏi này.",
  askers_told: "Đã xếp thư báo cho người đã hỏi vào hàng chờ gửi.",
  calendar_published:
    "Đã công bố lịch mới. Hạn của các phiếu đang chạy được tính lại trong vòng một phút.",
  import_dropped: "Đã bỏ tệp. Không có hồ sơ nào thay đổi.",
  mapping_saved: "Đã lưu cách hiểu các cột. Tệp đang được kiểm tra lại.",
  token_ended: "Đã kết thúc khóa. Phần mềm dùng khóa đó không gửi được nữa.",
  news_called: "Đã ghi là đã gọi báo tin.",
  news_to_call: "Đã đưa hồ sơ về danh sách cần gọi.",
  news_missed: "Đã ghi là không gặp. Hồ sơ xuống cuối danh sách.",
  news_not_missed: "Đã bỏ một lần gọi không gặp.",
  news_called_before: "Danh sách đã thay đổi: hồ sơ này không còn ở đó.",
  zalo_connected: "Đã kết nối Zalo OA. Các lời đáp đang chờ sẽ được gửi trong vòng một phút.",
  zalo_disconnected: "Đã ngắt kết nối Zalo OA.",
  staff_closed: "Đã khoá tài khoản.",
  staff_opened: "Đã mở lại tài khoản.",
  staff_changed: "Đã lưu họ tên, vai trò và đơn vị.",
  second_factor_reset: "Đã xoá xác thực hai bước của đồng nghiệp. Các phiên của họ đã kết thúc.",
  password_changed: "Đã đổi mật khẩu. Các phiên đăng nhập khác đã kết thúc.",
  session_ended: "Đã kết thúc phiên đăng nhập đó.",
  sessions_ended: "Đã kết thúc mọi phiên đăng nhập khác.",
  second_factor_off: "Đã tắt xác thực hai bước.",
  recovery_used: "Anh/chị vừa dùng một mã dự phòng. Xin xem còn mấy mã ở trang tài khoản.",
  chat_unlinked: "Đã bỏ liên kết tài khoản Telegram.",
  unit_added: "Đã thêm đơn vị.",
  unit_saved: "Đã lưu đơn vị.",
  unit_alias_added: "Đã thêm tên khác.",
  unit_alias_removed: "Đã bỏ tên này.",
  unit_closed: "Đã đóng đơn vị.",
  unit_merged: "Đã sáp nhập. Tên, nhân viên và phiếu đang xử lý đã chuyển theo.",
  units_imported: "Đã nhập các dòng đúng của tệp.",
  password_set: "Đã đặt mật khẩu. Lần sau anh/chị đăng nhập bằng mật khẩu này.",
} as const;
export type Flash = keyof typeof flashes;

const name = "dan_hoi_flash";

export function setFlash(house: CookieHouse, res: Response, flash: Flash): void {
  res.cookie(name, flash, { ...cookieOptions(house), maxAge: 60_000 });
}

/** The sentence left by the POST before; it is taken away with the reading. */
export function takeFlash(house: CookieHouse, req: Request, res: Response): string | undefined {
  const flash = readCookie(req, name);
  if (flash === undefined) return undefined;
  res.clearCookie(name, cookieOptions(house));
  return Object.hasOwn(flashes, flash) ? flashes[flash as Flash] : undefined;
}
