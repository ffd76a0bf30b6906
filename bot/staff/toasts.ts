/** What a tapped button answers with on the spot: 200 characters at most, seen by who tapped. */
export const toasts = {
  accepted: "Đã nhận phiếu.",
  assigned: "Đã giao phiếu.",
  forwarded: "Đã chuyển phiếu.",
  closed: "Đã đóng phiếu và báo cho người dân.",
  sent: "Đã gửi cho người dân.",
  dropped: "Đã bỏ bản nháp.",
  extended: "Đã gia hạn phiếu và báo ngày mới cho người dân.",
  noted: "Đã lưu ghi chú nội bộ vào phiếu.",
  topic_wanted: "Chủ đề mới sẽ có trong giây lát.",
  see_below: "Xin xem tin mới trong chủ đề.",
  never_mind: "Đã bỏ qua.",
} as const;

/** Why something was not done; shown as an alert. */
export const refusals = {
  not_linked:
    "Tài khoản này chưa liên kết với bàn làm việc. Xin lấy mã ở mục “Tài khoản của tôi” rồi gửi riêng cho trợ lý: /lienket 123-456",
  not_found: "Anh/chị không xem được phiếu này, hoặc phiếu không còn ở đây.",
  not_allowed: "Vai trò của anh/chị không được làm việc này.",
  wrong_status: "Tình trạng của phiếu đã đổi, việc này không làm được nữa.",
  unknown_assignee: "Người này không nhận được phiếu.",
  unknown_unit: "Đơn vị này không nhận được phiếu.",
  no_due_date: "Phiếu này không có hạn đang chạy nên không gia hạn được.",
  draft_over: "Bản nháp này đã gửi hoặc đã bỏ.",
  not_your_draft: "Chỉ người viết mới gửi hoặc bỏ được bản nháp này.",
  changed_meanwhile:
    "Phiếu vừa có diễn biến mới, câu trả lời chưa được gửi. Xin đọc rồi bấm gửi lần nữa.",
  empty_text: "Xin viết nội dung.",
  stale_button: "Nút này đã cũ. Xin dùng nút dưới thẻ mới nhất của phiếu.",
  not_wanted: "Phiếu này đã có chủ đề, hoặc không cần chủ đề.",
  broken: "Việc vừa rồi chưa làm được vì hệ thống gặp lỗi. Xin làm trên bàn làm việc.",
  refused: "Việc này không làm được ở đây. Xin làm trên bàn làm việc.",
} as const;
export type GroupRefusal = keyof typeof refusals;

/** The sentence of a refusal, also of one that a use case has learnt since. */
export function refusalWords(reason: string): string {
  return Object.hasOwn(refusals, reason) ? refusals[reason as GroupRefusal] : refusals.refused;
}
