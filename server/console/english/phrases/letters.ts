/** Undelivered letters, dead messages and notices. */
export const letters: Readonly<Record<string, string>> = {
  "Tin nhắn chưa xử lý được": "Messages not handled yet",
  "Tin nhắn": "Messages",
  Kênh: "Channel",
  "Số #": "No. #",
  "Xử lý lại": "Handle again",
  "Xử lý lại tin nhắn số #": "Handle message no. # again",
  "Không rõ lý do": "Reason unknown",
  "Người dân đã chặn hoặc rời cuộc trò chuyện": "The citizen blocked or left the conversation",
  "Người dân đã chặn trợ lý": "The citizen blocked the assistant",
  "Không còn cuộc trò chuyện này": "This conversation no longer exists",
  "Cuộc trò chuyện đã bị xoá": "The conversation was deleted",
  "Trợ lý đã bị đưa ra khỏi nhóm": "The assistant was removed from the group",
  "Tài khoản người dân đã ngừng dùng": "The citizen's account is no longer in use",
  "Người dân chưa từng nhắn cho trợ lý": "The citizen has never written to the assistant",
  "Kênh không cho gửi tới người này": "The channel does not let us write to this person",
  "Trợ lý không có quyền viết ở đó": "The assistant may not write there",
  "Thư quá dài": "The letter is too long",
  "Tệp kèm theo đã bị xoá": "Its file was deleted",
  "Tệp kèm theo lớn quá mức của kênh": "Its file is larger than the channel takes",
  "Kênh không nhận thư này": "The channel does not take this letter",
  "Mã truy cập của kênh sai: người quản trị cần sửa cấu hình":
    "Wrong access token of the channel: an administrator must mend the configuration",
  "Có chương trình khác đang dùng cùng mã truy cập của kênh":
    "Another program uses the same access token",
  "Kênh yêu cầu gửi chậm lại": "The channel asks to slow down",
  "Máy chủ của kênh gặp lỗi": "The channel's server has an error",
  "Không nối được tới kênh": "The channel can't be reached",
  "Chứng thư của kênh không tin được: người quản trị cần xem":
    "The channel's certificate can't be trusted: an administrator must look",
  "Đường truyền đứt khi đang gửi, thư có thể đã tới":
    "The line broke while sending; the letter may have arrived",
  "Kênh không trả lời, thư có thể đã tới":
    "The channel did not answer; the letter may have arrived",
  "Máy dừng khi đang gửi, thư có thể đã tới":
    "The server stopped while sending; the letter may have arrived",
  "Kênh không trả lời kịp, thư có thể đã tới":
    "The channel did not answer in time; the letter may have arrived",
  "Kênh trả lời khó hiểu, thư có thể đã tới":
    "The channel's answer was unclear; the letter may have arrived",
  "Lỗi chưa rõ, thư có thể đã tới": "Unknown error; the letter may have arrived",
  "Không gửi lại được: có người đã làm rồi, hoặc thư không còn ở trang này.":
    "Not sent again: somebody has done so already, or the letter is no longer here.",
  "Thư chưa gửi được": "Undelivered letters",
  Thư: "Letters",
  "Đã thử # lần": "Tried # times",
  "Gửi hỏng": "Failed",
  "Bị từ chối": "Refused",
  "Gửi lại…": "Send again…",
  "Gửi lại thư số #": "Send letter no. # again",
  "Không gửi lại được": "Can't be sent again",
  "Gửi lại": "Send again",
  "Trang này không hiện nội dung thư. Thư chưa rõ số phận có thể đã tới nơi: máy không bao giờ tự gửi lại.":
    "This page shows no contents of letters. A letter of unknown fate may have arrived: the machine never sends it again by itself.",
  "Mọi thư gửi đi đều đã tới nơi.": "All letters have arrived.",
  "Mọi tin nhắn của người dân đều đã được xử lý.": "All citizens' messages have been handled.",
  "Gửi lại thư có thể trùng": "Sending again may double the letter",
  "Gửi lại thư số #?": "Send letter no. # again?",
  "Không rõ thư này đã tới nơi hay chưa. Gửi lại thì người dân có thể nhận hai lần cùng một nội dung.":
    "It is not known whether this letter arrived. If you send it again, the citizen may get the same words twice.",
  "Gửi lại dù có thể trùng": "Send again, even if twice",
  "Hạn trả lời đổi thành {}.": "The due date has moved to {}.",
  "Đã qua # % thời hạn trả lời.": "# % of the time to answer is over.",
  "Phiếu này được giao cho anh/chị.": "This ticket has been assigned to you.",
  "Phiếu này được chuyển đến đơn vị của anh/chị.": "This ticket has been forwarded to your unit.",
  "Đồng nghiệp nhắc đến anh/chị trong một ghi chú.": "A colleague mentioned you in a note.",
  "Người dân viết thêm.": "The citizen has written again.",
  "Sắp đến hạn trả lời.": "The answer is due soon.",
  "Đã quá hạn trả lời.": "The answer is overdue.",
  "Một cuộc gọi báo có trẻ em gặp nguy hiểm. Xin xem ngay.":
    "A caller said that a child is in danger. Please look at once.",
  "Có thể có trẻ em gặp nguy hiểm. Xin xem ngay cuộc trò chuyện.":
    "A child may be in danger. Please look at the conversation now.",
  "Hạn trả lời đã đổi.": "The due date has changed.",
  "Một câu hỏi chưa có lời đáp được giao cho anh/chị.":
    "An unanswered question has been assigned to you.",
  "Một bản sửa thủ tục chờ anh/chị duyệt.": "An edit of a procedure waits for your review.",
  "Một thủ tục sắp hết hiệu lực.": "A procedure lapses soon.",
  "Có cuộc gọi nhỡ cần gọi lại.": "A missed call is to be called back.",
  "Thông báo": "Notices",
  "Đánh dấu đã đọc tất cả": "Mark all as read",
  "Chưa có thông báo nào. Phiếu được giao, lời nhắc của đồng nghiệp và hạn sắp đến sẽ hiện ở đây.":
    "No notices yet. Tickets assigned to you, mentions by colleagues and approaching due dates will show here.",
  "Cũ hơn": "Older",
  Mới: "New",
  Mở: "Open",
  "Đã đọc": "Read",
  "Đã đọc: {} {}": "Read: {} {}",
};
