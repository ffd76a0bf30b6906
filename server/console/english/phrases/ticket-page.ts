/** The page of a ticket. */
export const ticketPage: Readonly<Record<string, string>> = {
  "Đã xem lúc {}": "Seen at {}",
  "Đã báo có tin mới, chưa gửi được nội dung":
    "Told that there is something new; the words could not be sent",
  "Thư chưa tới được người dân.": "The letter did not reach the citizen.",
  "Thư về phiếu này chưa tới được người dân.":
    "A letter about this ticket did not reach the citizen.",
  "Thư chưa tới người dân: cửa sổ 7 ngày của Zalo đã đóng.":
    "The letter did not reach the citizen: Zalo's window of 7 days is closed.",
  "Thư chưa tới người dân: đã quá 48 giờ, Zalo chỉ còn nhận tin tốn tiền.":
    "The letter did not reach the citizen: 48 hours are over, and Zalo takes paid messages only.",
  "Thư chưa tới người dân: đã hết mức chi trong ngày cho tin Zalo tốn tiền.":
    "The letter did not reach the citizen: today's limit for paid messages on Zalo is used up.",
  "Xin gọi điện cho người dân, rồi viết ghi chú nội bộ để mọi người biết.":
    "Please call the citizen, then write an internal note so that everybody knows.",
  "Phiếu không có số điện thoại: khi người dân nhắn lại, xin gửi lại lời của anh/chị.":
    "The ticket has no phone number: when the citizen writes again, please send your words again.",
  "Đã tới máy lúc {}": "On their phone at {}",
  "Có diễn biến mới trên phiếu nên câu trả lời chưa được gửi. Xin đọc phần mới rồi gửi lại.":
    "Something new has happened on the ticket, so the answer was not sent. Please read the new part and send again.",
  "Vừa có trên phiếu": "Just happened on the ticket",
  "Câu của anh/chị, chưa gửi": "Your words, not sent",
  "Xin viết nội dung.": "Please write something.",
  "Tình trạng của phiếu đã đổi, việc này không làm được nữa.":
    "The ticket's status has changed; this can't be done any more.",
  "Phiếu vừa có diễn biến mới nên câu trả lời chưa được gửi. Xin đọc phần mới rồi gửi lại.":
    "Something new has happened on the ticket, so the answer was not sent. Please read it and send again.",
  "Câu trả lời còn chỗ {{…}} chưa điền. Xin điền hoặc xoá rồi gửi.":
    "The answer still has a placeholder {{…}}. Please fill or delete it and send again.",
  "Người này không nhận được phiếu.": "This person can't take the ticket.",
  "Không tìm thấy đơn vị này. Xin ghi tên như trong trang Đơn vị.":
    "Unit not found. Please write its name as on the page Units.",
  "Có nhiều đơn vị trùng tên. Xin ghi thêm tên xã, phường.":
    "Several units have this name. Please add the commune or ward.",
  "Xin ghi số ngày, từ 1 đến 60.": "Please give a number of days from 1 to 60.",
  "Phiếu này không có hạn đang chạy.": "This ticket has no running due date.",
  "Phiếu này đã được xin lỗi và hẹn lại đủ số lần cho phép.":
    "This ticket has been apologised for as often as allowed.",
  "Xin chọn loại phiếu.": "Please choose a kind of ticket.",
  "Xin chọn nhóm việc.": "Please choose a matter.",
  "Xin ghi ít nhất một việc được tách ra.": "Please write at least one part to be split off.",
  "Xin chọn căn cứ từ chối.": "Please choose a ground for declining.",
  "Cuộc trò chuyện đã ở chỗ trợ lý tự động.": "The conversation is with the assistant already.",
  "Hồ sơ được nhắc đến": "Dossiers mentioned",
  "Mã hồ sơ": "Dossier code",
  "Chưa xác minh người viết có phải người nộp hồ sơ hay không. Xin không gửi thông tin hồ sơ khi chưa rõ.":
    "It is not verified that the writer filed the dossier. Please send nothing about it while that is unclear.",
  "Gửi phiếu": "Sent the ticket",
  "Giao việc": "Assigned",
  "Hỏi thêm người dân": "Asked the citizen",
  "Viết thêm": "Wrote again",
  "Chấm điểm": "Rated",
  "Trả cuộc trò chuyện về cho trợ lý tự động": "Gave the conversation back to the assistant",
  "Gia hạn": "Extended",
  "Đổi phân loại": "Sorted anew",
  "Gộp vào phiếu khác": "Merged into another ticket",
  "Bỏ gộp": "Merge undone",
  "Nhận một phiếu gộp vào": "Took a merged ticket in",
  "Đổi hạn trả lời": "Due date changed",
  "Nhắc hạn": "Reminded of the due date",
  "Gửi thư xin lỗi và hẹn lại": "Sent an apology with a new date",
  "Nối với cuộc trò chuyện": "Linked to a conversation",
  "Người nhận": "Assigned to",
  "Nơi nhận": "Forwarded to",
  "Đã qua": "Over",
  "# % thời hạn": "# % of the time",
  "Theo lịch": "By the calendar",
  "Số tệp": "Files",
  "Xin chọn ít nhất một phiếu để gộp vào phiếu kia.":
    "Please choose at least one ticket to merge into the other.",
  "Một phiếu không gộp được vào chính nó.": "A ticket can't be merged into itself.",
  "Phiếu niêm phong chỉ gộp được với phiếu niêm phong.":
    "A sealed ticket can be merged with sealed ones only.",
  "Phiếu đã đóng, đã từ chối hoặc đã gộp thì không gộp được nữa.":
    "Tickets that are closed, declined or merged can't be merged any more.",
  "Gộp phiếu về cùng một việc": "Merge tickets about one matter",
  "Cần ít nhất hai phiếu mà anh/chị được xem. Xin chọn trong danh sách phiếu, hoặc kiểm tra lại mã.":
    "At least two tickets that you may see are needed. Please choose them in the list of tickets, or check the codes.",
  "Mỗi phiếu vẫn được tính riêng. Người gửi các phiếu được gộp được báo mã phiếu xử lý chung và nhận được câu trả lời của phiếu đó. Có thể bỏ gộp sau.":
    "Each ticket still counts by itself. The senders are told the code of the ticket that goes on, and get its answer. The merge can be undone later.",
  "Xử lý chung": "Goes on",
  Gộp: "Merge",
  "Gộp và báo người dân": "Merge and tell the citizens",
  "Xử lý chung trong {}": "Go on in {}",
  "Gộp {}": "Merge {}",
  "Chỉ nhân viên được xem phiếu này thấy ghi chú. Gõ @ và tên đăng nhập để báo cho đồng nghiệp.":
    "Only staff who may see this ticket see the note. Write @ and a login to tell a colleague.",
  "Tên đăng nhập của đồng nghiệp": "A colleague's login",
  "Lưu ghi chú": "Save the note",
  "Phiếu gộp và tách": "Merged and split tickets",
  "Có thể cùng một việc": "Perhaps the same matter",
  "Phiếu khác của người này": "Other tickets of this person",
  "Mọi việc của người này": "All matters of this person",
  "Phiếu này tiếp tục ở đó": "This ticket goes on there",
  "Đã gộp vào phiếu này": "Merged into this ticket",
  "Phiếu này tách từ đó": "This ticket was split from there",
  "Tách ra từ phiếu này": "Split from this ticket",
  "Phiếu #": "Ticket #",
  "Về phiếu": "Back to the ticket",
  "Xin in trang này bằng lệnh in của trình duyệt.":
    "Please print this page by your browser's own command.",
  "Người gửi": "Sender",
  "Trao đổi và diễn biến": "Conversation and timeline",
  "In lúc": "Printed at",
  "Trả lời người dân": "Answer the citizen",
  "Phiếu vừa có diễn biến mới sau khi anh/chị mở trang này. Xin đọc phần mới ở trên trước khi gửi.":
    "Something new has happened on the ticket since you opened this page. Please read the new part above before you send.",
  "Gửi câu trả lời này cho người dân?": "Send this answer to the citizen?",
  "Đã lưu nháp.": "Draft saved.",
  "Chưa lưu được nháp, đang thử lại.": "The draft could not be saved, trying again.",
  "Câu trả lời": "Answer",
  "Lời chào và lời cảm ơn được thêm tự động. Xin trả lời đủ từng ý, bằng lời dễ hiểu.":
    "Greeting and thanks are added by themselves. Please answer every point in plain words.",
  "Phiếu này không có kênh chat: câu trả lời chỉ được ghi vào phiếu.":
    "This ticket has no chat: the answer is kept on the ticket only.",
  "đang trả lời phiếu này.": "is answering this ticket.",
  "Hoàn tác": "Undo",
  "Bản nháp của anh/chị đã được mở lại, lưu lúc": "Your draft has been opened again, saved at",
  Chèn: "Insert",
  "Gửi trả lời": "Send the answer",
  "Gửi như câu hỏi thêm": "Send as a question",
  "Lưu nháp": "Save the draft",
  "Câu trả lời gợi ý": "Suggested answers",
  "Tìm theo lời người dân. Xin đọc kỹ trước khi dùng.":
    "Found by the citizen's words. Please read with care before use.",
  "Chèn vào câu trả lời": "Insert into the answer",
  "Việc cần làm": "What to do",
  "Cán bộ đang giữ cuộc trò chuyện này; trợ lý tự động im lặng.":
    "An officer holds this conversation; the assistant keeps silent.",
  "Hạn và người xử lý": "Due date and officer",
  "Chưa chọn": "Not chosen",
  "Gửi lúc": "Sent at",
  "Người dân chấm": "Citizen's rating",
  "Điện thoại": "Phone",
  "Thời gian xảy ra": "When it happened",
  "Đủ tên, địa chỉ, liên hệ: là phản ánh, kiến nghị chính thức.":
    "Name, address and contact given: a formal complaint or recommendation.",
  "Thiếu tên, địa chỉ hoặc liên hệ: được lưu như một thông tin.":
    "Name, address or contact missing: kept as information.",
  "Không cần tên, địa chỉ với loại phiếu này.": "This kind of ticket needs no name or address.",
  "Thư đã gửi": "Letters sent",
  "Đang chờ gửi": "Waiting to be sent",
  "Đang gửi": "Being sent",
  "Đã tới": "Arrived",
  "Chưa rõ đã tới hay chưa": "Not known whether it arrived",
  "Bản in": "Print",
  "Thông tin phiếu": "About the ticket",
  "Khẩn: có thể có trẻ em gặp nguy hiểm. Xin xử lý ngay.":
    "Urgent: a child may be in danger. Please deal with it now.",
  "Niêm phong: chỉ vai trò thanh tra thấy phiếu này. Xin không nhắc nội dung ở nơi khác.":
    "Sealed: only inspectors see this ticket. Please don't mention it elsewhere.",
  "Người dân đã chặn hoặc rời cuộc trò chuyện: thư chưa tới được cho đến khi họ nhắn lại.":
    "The citizen has blocked or left the conversation: letters arrive only once they write again.",
  "Chỉ nội bộ": "Internal",
};
