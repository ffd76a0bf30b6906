/** The forms on a ticket's page. */
export const ticketForms: Readonly<Record<string, string>> = {
  "Gửi phiếu xin lỗi và hẹn lại ngày": "Send an apology with a new date",
  "Hẹn lại sau bao nhiêu ngày làm việc": "New date after how many working days",
  "Tính từ hôm nay; phiếu chưa đến hạn thì tính từ hạn.":
    "Counted from today; if the ticket is not due yet, from its due date.",
  "Người dân đọc được lý do này trong thư xin lỗi.":
    "The citizen reads this reason in the apology.",
  "Gửi thư xin lỗi": "Send the apology",
  "Việc cần thêm thời gian xác minh.": "The matter needs more time to be looked into.",
  "Căn cứ từ chối": "Ground for declining",
  "Người dân nhận được căn cứ này. Việc thuộc cơ quan khác thì xin chuyển phiếu, không từ chối.":
    "The citizen gets this ground. What another body has to do is forwarded, not declined.",
  "Chọn một căn cứ": "Choose a ground",
  "Lời giải thích thêm": "Further explanation",
  "Gửi cho người dân cùng với căn cứ, ví dụ cơ quan nào đang giải quyết.":
    "Sent to the citizen with the ground, such as which body is dealing with it.",
  "Từ chối và báo người dân": "Decline and tell the citizen",
  "Tính tiếp từ hạn hiện nay.": "Counted on from the present due date.",
  "Lý do gia hạn": "Reason for extending",
  "Người dân nhận được ngày hẹn mới và lý do này.":
    "The citizen gets the new date and this reason.",
  "Gia hạn và báo người dân": "Extend and tell the citizen",
  "Việc không thuộc trách nhiệm phải chuyển trong 5 ngày làm việc (Nghị định 20/2008/NĐ-CP, Điều 9): trước hết ngày":
    "What is not ours must be forwarded within 5 working days (Decree 20/2008/NĐ-CP, Article 9): by",
  "Chuyển đến đơn vị của ngành": "Forward to a unit of ours",
  "Đơn vị của ngành": "Unit of ours",
  "Ghi tên trường, xã hoặc phường. Hẹn trả lời không đổi; người dân được báo nơi đến.":
    "Write the name of the school, commune or ward. The due date stays; the citizen is told where it went.",
  "Lời nhắn cho đơn vị đó": "Words to that unit",
  "Không bắt buộc. Người dân không thấy.": "Optional. The citizen doesn't see it.",
  "Chuyển đến đơn vị này": "Forward to this unit",
  "Chuyển đến cơ quan khác": "Forward to another body",
  "Cơ quan khác có thẩm quyền": "Other competent body",
  "Tên cơ quan được báo cho người dân. Đồng hồ của phiếu dừng trong khi cơ quan đó giữ việc.":
    "The citizen is told the body's name. The ticket's clock stands while that body has the matter.",
  "Người dân sẽ nhận:": "The citizen will get:",
  "Không có kênh chat để gửi. Lời gửi người dân sẽ là:":
    "There is no chat to send to. The words to the citizen would be:",
  "Phiếu đã gộp vào đây:": "Merged into this:",
  "Gộp với phiếu khác": "Merge with other tickets",
  "Mã các phiếu cùng một việc": "Codes of the tickets about the same matter",
  "Cách nhau bằng dấu phẩy. Trang sau cho xem lại trước khi gộp.":
    "Parted by commas. The next page shows them before anything is merged.",
  "Xem và gộp": "Look and merge",
  "Bỏ gộp {}": "Undo the merge of {}",
  "Đã kiểm tra: trả lời đủ câu hỏi, có căn cứ, lời dễ hiểu.":
    "Checked: every question answered, a rule cited, plain words.",
  "Gợi ý trước khi gửi (không bắt buộc):": "Suggestions before you send (optional):",
  "Câu hỏi này có vẻ chưa được trả lời:": "This question seems to be unanswered:",
  "Chưa nêu căn cứ: luật, nghị định, thông tư hoặc công văn nào.":
    "No rule is cited: which law, decree, circular or letter.",
  "Người dân khó biết phải hiểu thế nào:": "Citizens may not know how to take:",
  ". Nên viết:": ". Better:",
  "Câu này dài, nên tách ra:": "This sentence is long; better split it:",
  "Phân loại": "Sorting",
  "Hạn được tính lại từ ngày nhận theo loại và nhóm mới.":
    "The due date is counted anew from the day of receipt, by the new kind and matter.",
  "Nhóm việc": "Matter",
  "Thái độ, nhũng nhiễu thì phiếu được niêm phong và chỉ thanh tra còn thấy.":
    "With conduct or harassment the ticket is sealed, and only inspectors see it then.",
  "Đơn vị phải trả lời": "Unit that has to answer",
  "Tên này có trong lời người dân; xin kiểm tra. Bỏ trống: phiếu của Sở.":
    "This name stands in the citizen's words; please check. Empty: the department's ticket.",
  "Bỏ trống: phiếu của Sở.": "Empty: the department's ticket.",
  "Lưu phân loại": "Save the sorting",
  "Tách phiếu có nhiều việc": "Split a ticket with several matters",
  "Nội dung lẫn khiếu nại, tố cáo, kiến nghị phải được tách ra để giải quyết riêng (Nghị định 154/2026/NĐ-CP, Điều 14). Mỗi việc có mã và hạn của nó, tính từ ngày nhận phiếu này. Người dân được báo các mã mới.":
    "Mixed content of khiếu nại, tố cáo and recommendations must be split and settled apart (Decree 154/2026/NĐ-CP, Article 14). Each matter gets its own code and due date, counted from the receipt of this ticket. The citizen is told the new codes.",
  "Nội dung còn lại của phiếu này": "What stays in this ticket",
  "Bỏ phần đã tách. Nguyên văn được giữ trong ghi chú; có phần niêm phong thì nguyên văn theo phần đó.":
    "Take out what was split off. The original words are kept in a note; where a part is sealed they go with that part.",
  "Tách và báo người dân": "Split and tell the citizen",
  "Việc tách ra, thứ": "Part to be split off, number",
  "Là khiếu nại hoặc tố cáo: niêm phong làm thông tin":
    "It is a khiếu nại or tố cáo: seal it as information",
  "Chỉ thanh tra còn thấy phần này. Ảnh, tệp và lời bổ sung của phiếu cũng theo phần này.":
    "Only inspectors see this part then. Pictures, files and added words of the ticket go with it.",
  "Bỏ phần đã tách. Nguyên văn được giữ trong ghi chú; có phần niêm phong thì nội dung này được xử lý theo một mã mới.":
    "Take out what was split off. The original words are kept in a note; where a part is sealed, this goes on under a new code.",
  "Cả phiếu này được niêm phong cùng ảnh, tệp và lời đã trao đổi; chỉ thanh tra còn thấy.":
    "This whole ticket is sealed with its pictures, files and words; only inspectors see it then.",
};
