/** The operator's screen and the log of calls. What is read aloud stays Vietnamese. */
export const hotline: Readonly<Record<string, string>> = {
  "Đường dây nóng": "Hotline",
  "Cuộc gọi": "Call",
  "Cuộc gọi mới": "New call",
  "Nhật ký cuộc gọi": "Call log",
  "Đang gọi": "On the phone for",

  "1. Người gọi": "1. Caller",
  "Số điện thoại đang gọi": "Number that is calling",
  "Xem người gọi": "Show the caller",
  "Số ẩn": "Number withheld",
  "Số điện thoại chưa đúng. Xin ghi đủ 10 hoặc 11 số.":
    "This is no phone number. Please give all 10 or 11 digits.",
  "Số này chưa gọi và chưa gửi phiếu nào mà anh/chị được xem.":
    "This number has not called before, and has no ticket that you may see.",
  "Phiếu của số này": "Tickets of this number",
  "Cuộc gọi trước": "Earlier calls",
  "Cuộc gọi trước của số này": "Earlier calls from this number",
  "Hồ sơ một cửa": "One-stop dossiers",
  "Mã hồ sơ một cửa": "Code of the dossier",
  "Hồ sơ không tra được theo số điện thoại: hệ thống chỉ giữ bốn số cuối ở dạng mã hoá. Xin hỏi mã hồ sơ.":
    "Dossiers can't be found by a phone number: only a hash of its last four digits is kept. Please ask for the code.",
  "Xem hồ sơ": "Show the dossier",
  "Không có hồ sơ nào mang mã này.": "No dossier has this code.",
  "Bốn số cuối của số đang gọi khớp với hồ sơ.":
    "The last four digits of the caller's number are those of the dossier.",
  "Số đang gọi không khớp với hồ sơ. Xin không đọc thông tin hồ sơ cho người gọi này.":
    "The caller's number is not that of the dossier. Please tell this caller nothing of it.",
  "Tình trạng": "State",
  "Thủ tục": "Procedure",
  "Nơi xử lý": "Handled by",
  "Người nộp": "Applicant",
  "Hẹn trả": "Promised for",
  "Ghi chú của nơi xử lý": "Remark of the office",
  "Theo dữ liệu một cửa cập nhật ngày": "As the one-stop software told on",

  "2. Tra thủ tục": "2. Look up a procedure",
  "Người gọi hỏi về thủ tục gì?": "Which procedure does the caller ask about?",
  "Gõ có dấu hoặc không dấu, tên hoặc mã thủ tục.":
    "Type with or without tone marks, a name or a code.",
  Tìm: "Search",
  "Không tìm thấy thủ tục nào.": "No procedure was found.",

  "3. Phiếu": "3. Ticket",
  "Nội dung": "What happened",
  "Nơi xảy ra": "Where",
  "Trường, xã hoặc phường.": "A school or a commune.",
  "Thời gian": "When",
  "Loại phiếu": "Kind",
  "Lĩnh vực": "Category",
  "Chọn lĩnh vực": "Choose a category",
  "Họ tên người gọi": "Name of the caller",
  "Phản ánh, kiến nghị chính thức cần đủ họ tên, địa chỉ, điện thoại; thiếu thì phiếu được giữ như thông tin.":
    "A formal complaint or recommendation needs name, address and phone; without them it is kept as information.",
  "Địa chỉ": "Address",
  "Điện thoại liên hệ": "Phone to be reached at",
  "Để trống thì dùng số đang gọi.": "Left empty, the number that is calling is taken.",
  "Có thể trùng với phiếu đang mở": "Open tickets that may be the same",
  "Ghi thêm vào phiếu này": "Note it on this ticket",
  "Lĩnh vực này chỉ thanh tra được xem phiếu.":
    "Tickets of this category are for the inspector's eyes alone.",
  "Trẻ đang gặp nguy hiểm: lập phiếu khẩn": "A child is in danger: make the ticket urgent",
  "Có thể là khiếu nại hoặc tố cáo: xin đọc cho người gọi":
    "This may be a complaint at law or a denunciation: please read out to the caller",
  "Người gọi không muốn để lại gì thì bấm “Đã trả lời xong”: không có phiếu nào.":
    "If the caller wants to leave nothing, press “Answered”: there is no ticket.",
  "Người gọi muốn để lại thông tin niêm phong, chỉ thanh tra xem":
    "The caller wants to leave sealed information, for the inspector alone",
  "Không phải khiếu nại, tố cáo: lập phiếu như thường": "It is neither: make an ordinary ticket",

  "4. Đọc lại và kết thúc": "4. Read back and finish",
  "Ghi nội dung rồi xem câu đọc lại ở đây.":
    "Once there is a matter, it stands here to be read back.",
  "thông tin": "information",
  "Đọc lại, tìm phiếu trùng": "Read back, look for duplicates",
  "Lưu phiếu": "Save the ticket",
  "Ghi chú về cuộc gọi": "Note on the call",
  "Kết thúc mà không lập phiếu": "Finish without a ticket",
  "Đã trả lời xong": "Answered",
  "Gọi nhỡ, cần gọi lại": "Missed, to be called back",
  "Phím tắt: Alt+1 số điện thoại, Alt+2 tra thủ tục, Alt+3 nội dung, Ctrl+Enter lưu phiếu. Đang viết dở thì nội dung được giữ trong trình duyệt này tới khi gửi xong hoặc đăng xuất; máy dùng chung xin nhớ đăng xuất.":
    "Keys: Alt+1 phone number, Alt+2 procedures, Alt+3 what happened, Ctrl+Enter saves the ticket. What you write is kept in this browser until it is sent or you sign out; please sign out of a shared computer.",

  "Chưa gửi được, sẽ tự gửi lại khi có mạng.":
    "It could not be sent; it will be sent by itself once the network is back.",
  "Đã gửi cuộc gọi được giữ lại.": "The call that was kept has been sent.",
  "Đã lấy lại nội dung đang viết dở.": "What you were writing is here again.",
  "Bỏ nội dung này": "Put it away",
  "Phiên làm việc đã hết. Nội dung vẫn được giữ; xin đăng nhập lại để gửi.":
    "Your session has ended. The call is kept; please sign in again to send it.",
  "Trang đã cũ. Nội dung vẫn được giữ; xin tải lại trang để gửi.":
    "This page is old. The call is kept; please load the page again to send it.",
  "Cuộc gọi được giữ lại còn thiếu thông tin.": "Something is missing in the call that was kept.",
  "Mở lại để sửa": "Open it to mend it",
  "Cuộc gọi lúc": "Call at",
  Xem: "Show",
  "Đang gửi…": "Sending…",
  "Còn cuộc gọi chưa gửi được. Đăng xuất thì nội dung đó mất. Vẫn đăng xuất?":
    "A call has not been sent yet. It is lost when you sign out. Sign out all the same?",

  "Xin chọn lĩnh vực.": "Please choose a category.",
  "Xin ghi nội dung, ít nhất mười ký tự.": "Please write what happened, in ten characters or more.",
  "Nội dung dài quá 5000 ký tự. Xin ghi gọn lại.":
    "This is longer than 5000 characters. Please make it shorter.",
  "Xin đọc hai câu giải thích cho người gọi rồi chọn theo ý họ.":
    "Please read the two sentences to the caller and choose as they say.",
  "Xin ghi điều người gọi báo thêm.": "Please write what the caller told you.",
  "Biểu mẫu đã cũ. Xin mở lại trang rồi nhập lại.": "This form is old. Please open the page again.",

  "Đã lưu cuộc gọi.": "The call is saved.",
  "Đã lưu, chỉ thanh tra xem": "Saved, for the inspector alone",
  "Đã chuyển riêng cho bộ phận thanh tra": "Handed to the inspectors alone",
  "Xin đọc mã phiếu cho người gọi ngay. Trang này chỉ hiện một lần; sau đó chỉ thanh tra xem được phiếu.":
    "Please read the code to the caller now. This page shows once; after it the ticket is for the inspector alone.",
  "Đọc cho người gọi": "Read to the caller",
  "Hạn trả lời:": "Answer due:",
  "Phiếu này không có hạn trả lời.": "No answer is due on this ticket.",
  "Thiếu họ tên, địa chỉ hoặc điện thoại nên phiếu được giữ như thông tin, không phải phản ánh, kiến nghị chính thức. Xin nói rõ cho người gọi.":
    "Without name, address or phone the ticket is kept as information and is no formal complaint or recommendation. Please tell the caller so.",
  "Người gọi theo dõi được phiếu trong cuộc trò chuyện với trợ lý tự động: gửi mã phiếu và bốn số cuối của số điện thoại liên hệ.":
    "The caller can follow the ticket in a chat with the assistant, by its code and the last four digits of the phone given.",
  "Về cuộc gọi": "About the call",
  "Kết quả": "Outcome",
  "Số điện thoại": "Phone number",
  "Bắt đầu": "Began",
  "Thời lượng": "Length",
  "# giây": "# seconds",
  "# phút # giây": "# minutes # seconds",
  "Người trực": "Operator",
  "Đã đọc thủ tục": "Procedure that was read out",
  "Ghi chú": "Note",

  Lúc: "At",
  "Đã trả lời": "Answered",
  "Đã lập phiếu": "Ticket made",
  "Đã chuyển máy": "Transferred",
  "Gọi nhỡ": "Missed",
  "Chờ gọi lại": "To be called back",
  "Tất cả": "All",
  "Của tôi": "Mine",
  "Lọc cuộc gọi": "Filter the calls",
  "Các cuộc gọi": "Calls",
  "Trang trước": "Previous page",
  "Trang sau": "Next page",
  "Gọi lại": "Call back",
  "Gọi lại trước": "Call back by",
  "Quá hạn gọi lại": "To be called back since",
  "Đã gọi lại": "Called back",
  "Đã gọi lại lúc {}": "Called back at {}",
  "Số ẩn nên không gọi lại được.": "The number was withheld: nobody can be called back.",
  "Mở màn hình gọi": "Open the call screen",
  "Đã ghi là đã gọi lại.": "Noted as called back.",
  "Cuộc gọi này đã được gọi lại trước đó.": "Somebody had called back before.",
  "Ghi cuộc gọi nhỡ": "Note a missed call",
  "Số đã gọi": "Number that called",
  "Giờ gọi hôm nay": "Time of the call today",
  "Như 09:05. Để trống là vừa xong.": "Such as 09:05. Left empty: just now.",
  "Xin ghi đúng số điện thoại đã gọi.": "Please give the number that called.",
  "Xin ghi giờ trong hôm nay, như 09:05.": "Please give a time of today, such as 09:05.",
  "Chưa có cuộc gọi nào được ghi.": "No call has been noted yet.",
  "Không có ai đang chờ gọi lại. Cảm ơn anh/chị!": "Nobody waits to be called back. Thank you!",
  "Chưa có cuộc gọi nào được trả lời ngay.": "No call has been answered at once yet.",
  "Chưa có cuộc gọi nào thành phiếu.": "No call has become a ticket yet.",
  "Chưa có cuộc gọi nào được chuyển máy.": "No call has been transferred yet.",
  "Không có cuộc gọi nhỡ nào.": "No call was missed.",
};
