/** Who wrote or called before. */
export const contacts: Readonly<Record<string, string>> = {
  "Người liên hệ": "Contact",
  "Tìm người liên hệ": "Search the contacts",
  "Số điện thoại, mã phiếu hoặc họ tên": "Phone number, ticket code or name",
  "Chỉ tìm trong các phiếu anh/chị được xem.": "Only tickets that you may see are searched.",
  "Không tìm thấy ai. Người liên hệ chỉ hiện ở đây khi có phiếu hoặc cuộc gọi anh/chị được xem.":
    "Nobody was found. A contact shows here only with a ticket or a call that you may see.",
  "Những người tìm thấy": "People that were found",
  "Họ tên": "Name",
  "Phiếu mới nhất": "Latest ticket",
  "Xem thêm": "More",
  "Theo số": "By number",
  "Xem người liên hệ trong kênh chat": "Show the contact in the chat",
  Phiếu: "Tickets",
  "Các phiếu": "Tickets",
  "Mã phiếu": "Code",
  "Các cuộc gọi của số này": "Calls from this number",
  "Các cuộc gọi của người này": "Calls of this person",
  "hạn {}": "due {}",
  "đánh giá # sao": "rated # stars",
  "Về người liên hệ": "About the contact",
  Kênh: "Channel",
  "Liên hệ lần đầu": "First contact",
  "Nhắn gần nhất": "Latest message",
  "Lượt hỏi trợ lý": "Questions to the assistant",
  "Câu trả lời được khen có ích": "Answers rated as helpful",
  "Câu trả lời bị chê": "Answers rated as not helpful",
  "Kênh chat báo không gửi tới người này được.":
    "The channel says that this person can't be reached.",
  "Cuộc trò chuyện đang chờ cán bộ": "The talk waits for a person of the staff",
  "Xoá dữ liệu cá nhân": "Erase personal data",
  "Chỉ chính người dân xoá được dữ liệu của mình: họ gửi lệnh sau trong cuộc trò chuyện.":
    "Only citizens themselves can erase their data: they send this command in the chat.",
  "Phiếu phản ánh, kiến nghị đã vào sổ vẫn được giữ, không còn họ tên, địa chỉ và số điện thoại.":
    "Complaints and recommendations that were registered are kept, without name, address and phone number.",
};
