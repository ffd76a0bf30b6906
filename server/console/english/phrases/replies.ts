/** Canned replies. */
export const replies: Readonly<Record<string, string>> = {
  "Cán bộ chèn các câu này vào câu trả lời, rồi sửa cho hợp từng phiếu.":
    "Officers insert these into an answer and then fit them to the ticket.",
  "Chưa có câu trả lời mẫu nào. Xin thêm câu đầu tiên ở dưới.":
    "No canned replies yet. Please add the first one below.",
  "Sửa câu trả lời mẫu": "Edit a canned reply",
  "Đường về": "Way back",
  "Xoá câu trả lời mẫu này": "Delete this canned reply",
  "Câu đã xoá không lấy lại được. Những câu trả lời đã gửi không đổi.":
    "A deleted one can't be brought back. Answers already sent don't change.",
  Xoá: "Delete",
  "Cho mọi lĩnh vực": "For all matters",
  "Xin đặt tên cho câu mẫu.": "Please give the canned reply a name.",
  "Xin viết lời của câu mẫu.": "Please write the words of the canned reply.",
  "Có chỗ điền sẵn không đúng tên. Xin xem danh sách chỗ điền sẵn ở dưới.":
    "A placeholder has no such name. Please see the list of placeholders below.",
  "Ngắn gọn, để cán bộ chọn từ danh sách.": "Short, so that officers can choose it from the list.",
  "Câu mẫu đứng đầu danh sách ở các phiếu thuộc lĩnh vực này.":
    "The reply stands first on tickets about this matter.",
  "Mọi lĩnh vực": "All matters",
  Lời: "Words",
  "Lời chào và lời cảm ơn được thêm tự động khi gửi.":
    "Greeting and thanks are added when it is sent.",
  "Chỗ điền sẵn": "Placeholders",
};
