/** What is said after a deed. */
export const done: Readonly<Record<string, string>> = {
  "Đã tiếp nhận phiếu.": "The ticket has been accepted.",
  "Đã giao phiếu cho anh/chị.": "The ticket is now yours.",
  "Đã giao phiếu và báo cho đồng nghiệp.": "The ticket has been assigned and your colleague told.",
  "Đã lưu nháp. Người dân chưa nhận được gì.": "Draft saved. The citizen has received nothing yet.",
  "Đã lưu câu trả lời mẫu.": "Canned reply saved.",
  "Đã xoá câu trả lời mẫu.": "Canned reply deleted.",
  "Đã làm xong với mọi phiếu đã chọn.": "Done with all the chosen tickets.",
  "Chỉ làm được với một phần: các phiếu khác đã đổi tình trạng hoặc không nhận được.":
    "Only some could be done: the others have changed their status or could not be taken.",
  "Đã lưu khung nhìn. Khung nhìn mới là một thẻ trên danh sách phiếu.":
    "View saved. It is now a tab on the list of tickets.",
  "Đã xoá khung nhìn.": "View deleted.",
  "Đã lưu cuộc gọi.": "Call saved.",
  "Đã ghi là đã gọi lại.": "Noted as called back.",
  "Cuộc gọi này đã được gọi lại trước đó.": "This call had been called back before.",
  "Đã gửi câu trả lời. Thư đang được chuyển tới người dân.":
    "Answer sent. The letter is on its way to the citizen.",
  "Đã gửi câu hỏi thêm. Phiếu chờ người dân trả lời.":
    "Question sent. The ticket waits for the citizen.",
  "Đã mở lại phiếu và báo cho người dân.":
    "The ticket is open again and the citizen has been told.",
  "Đã ghi vào phiếu. Phiếu này không có kênh chat: xin báo cho người dân bằng cách khác.":
    "Kept on the ticket. This ticket has no chat: please tell the citizen in another way.",
  "Đã lưu ghi chú nội bộ.": "Internal note saved.",
  "Đã đóng phiếu.": "The ticket has been closed.",
  "Đã từ chối phiếu và báo lý do cho người dân.":
    "The ticket has been declined and the citizen told why.",
  "Đã chuyển phiếu và báo cho người dân biết nơi đến.":
    "The ticket has been forwarded and the citizen told where.",
  "Đã gia hạn và báo ngày hẹn mới cho người dân.": "Extended, and the citizen told the new date.",
  "Đã gửi phiếu xin lỗi và hẹn lại ngày.": "The apology with the new date has been sent.",
  "Đã lưu phân loại. Hạn được tính lại từ ngày nhận.":
    "Saved. The due date is counted anew from the day of receipt.",
  "Đã lưu phân loại. Phiếu được niêm phong, chỉ thanh tra còn thấy.":
    "Saved. The ticket is sealed now; only inspectors see it.",
  "Đã gộp phiếu và báo cho người gửi.": "The tickets have been merged and their senders told.",
  "Đã bỏ gộp. Phiếu được xử lý riêng và người gửi được báo.":
    "The merge has been undone. The ticket is handled by itself again and its sender told.",
  "Đã tách phiếu và báo các mã mới cho người dân.":
    "The ticket has been split and the citizen told the new codes.",
  "Đã trả cuộc trò chuyện về cho trợ lý tự động.": "The conversation is back with the assistant.",
  "Cảm ơn anh/chị. Cảnh báo được ghi là đã có người xem.": "Thank you. The alarm is noted as seen.",
  "Đã xếp thư vào hàng chờ gửi lại.": "The letter waits to be sent again.",
  "Đã xếp tin nhắn vào hàng chờ xử lý lại.": "The message waits to be handled again.",
  "Đã ghi thủ tục mà câu hỏi này muốn hỏi.": "Noted which procedure this question was about.",
  "Đã ghi: câu hỏi này không thuộc phạm vi của cơ quan.":
    "Noted: this question is not for this office.",
  "Đã bỏ qua câu hỏi này.": "The question has been dismissed.",
  "Đã đưa câu hỏi về danh sách chờ xem.": "The question is back on the list.",
  "Đã tìm xong. Cách nói mới (nếu có) đang chờ anh/chị duyệt ở dưới.":
    "Search finished. New ways of saying it (if any) wait below for your decision.",
  "Đã nhận. Cách nói này có hiệu lực sau khi xuất bản.":
    "Accepted. It takes effect once published.",
  "Đã từ chối cách nói này.": "These words have been rejected.",
  "Đã đánh dấu gỡ. Việc gỡ có hiệu lực sau khi xuất bản.":
    "Marked for removal. It takes effect once published.",
  "Đã giữ lại cách nói này.": "These words stay.",
  "Đã xuất bản. Trợ lý dùng những cách nói mới trong vài giây nữa.":
    "Published. The assistant uses the new words in a few seconds.",
  "Đã lưu bản nháp.": "Draft saved.",
  "Đã gửi duyệt. Một đồng nghiệp sẽ đọc lại bản sửa này.":
    "Sent for review. A colleague will read this edit.",
  "Đã đưa bản sửa về bản nháp.": "The edit is a draft again.",
  "Đã duyệt. Bản sửa này chờ xuất bản.": "Approved. The edit waits to be published.",
  "Đã trả bản sửa lại cho người soạn.": "The edit is back with its author.",
  "Đã gỡ bản này. Trợ lý nói theo bản trước đó.":
    "This version is withdrawn. The assistant follows the one before.",
  "Đã xuất bản. Trợ lý dùng bản này từ ngày có hiệu lực.":
    "Published. The assistant uses this version from its first day on.",
  "Đã xếp thư đính chính vào hàng chờ gửi.": "The corrections wait to be sent.",
  "Đã thêm vào từ điển. Từ này có hiệu lực sau khi xuất bản.":
    "Added to the thesaurus. It takes effect once published.",
  "Đã bỏ từ này.": "This entry has been dropped.",
  "Đã giữ lại từ này.": "This entry stays.",
  "Đã giao câu hỏi này.": "The question has been assigned.",
  "Đã xếp thư báo cho người đã hỏi vào hàng chờ gửi.":
    "The letters to those who asked wait to be sent.",
  "Đã công bố lịch mới. Hạn của các phiếu đang chạy được tính lại trong vòng một phút.":
    "The new calendar is published. Running due dates are counted anew within a minute.",
  "Đã khoá tài khoản.": "The account is locked.",
  "Đã mở lại tài khoản.": "The account is open again.",
  "Đã lưu họ tên, vai trò và đơn vị.": "Name, role and unit saved.",
  "Đã xoá xác thực hai bước của đồng nghiệp. Các phiên của họ đã kết thúc.":
    "Your colleague's second factor has been removed. Their sessions have ended.",
  "Đã đổi mật khẩu. Các phiên đăng nhập khác đã kết thúc.":
    "Password changed. Your other sessions have ended.",
  "Đã kết thúc phiên đăng nhập đó.": "That session has ended.",
  "Đã kết thúc mọi phiên đăng nhập khác.": "All your other sessions have ended.",
  "Đã tắt xác thực hai bước.": "Two-step sign-in is off.",
  "Anh/chị vừa dùng một mã dự phòng. Xin xem còn mấy mã ở trang tài khoản.":
    "You have just used a recovery code. Please see on your account page how many are left.",
  "Đã bỏ liên kết tài khoản Telegram.": "The Telegram account is no longer linked.",
  "Đã thêm đơn vị.": "Unit added.",
  "Đã lưu đơn vị.": "Unit saved.",
  "Đã thêm tên khác.": "Other name added.",
  "Đã bỏ tên này.": "This name has been removed.",
  "Đã đóng đơn vị.": "The unit is closed.",
  "Đã sáp nhập. Tên, nhân viên và phiếu đang xử lý đã chuyển theo.":
    "Merged. Names, staff and running tickets have moved along.",
  "Đã nhập các dòng đúng của tệp.": "The right lines of the file have been taken over.",
  "Đã đặt mật khẩu. Lần sau anh/chị đăng nhập bằng mật khẩu này.":
    "Password set. Use it the next time you sign in.",
};
