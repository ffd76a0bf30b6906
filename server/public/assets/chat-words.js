/** Every sentence that the page itself says. */
export const words = {
  you: "Anh/chị: ",
  assistant: "Trợ lý: ",
  start: "Bắt đầu",
  choices: "Lựa chọn",
  chosen: " (đã chọn)",
  choseSomething: "Đã chọn một mục",
  typing: "Trợ lý đang soạn câu trả lời…",
  connecting: "Đang kết nối…",
  lost: "Mất kết nối, đang nối lại…",
  offline: "Máy đang không có mạng. Tin chưa gửi được giữ lại và tự gửi khi có mạng.",
  parked: "Cuộc trò chuyện đang mở ở nhiều cửa sổ. Xin chạm vào trang này để tiếp tục ở đây.",
  noCookies:
    "Trình duyệt đang chặn cookie nên chưa trò chuyện được. Xin cho phép cookie rồi mở lại trang.",
  cleared: "Cuộc trò chuyện trước đã được xóa.",
  edit: "Sửa lại",
  empty: "Xin anh/chị nhập nội dung tin nhắn.",
  left: (count) => `Còn ${count} ký tự`,
  tooLong: (count) => `Tin dài quá ${count} ký tự. Xin bớt lại hoặc chia thành nhiều tin.`,
  today: "Hôm nay",
  picture: (name) => `Ảnh: ${name}`,
  file: (name) => `Tệp: ${name}`,
  sentFile: (name, bytes) => `Tải tệp: ${name} (${Math.max(1, Math.round(bytes / 1024))} KB)`,
  uploading: (name) => `Đang tải lên ${name}`,
  fileReady: "sẵn sàng gửi",
  removeFile: (name) => `Bỏ ${name}`,
  tryAgain: "Thử lại",
  stillUploading: "Ảnh, tệp đang tải lên. Xin anh/chị chờ một chút rồi bấm Gửi.",
  fileFailed: "Có ảnh, tệp chưa tải lên được. Xin thử lại hoặc bỏ ra rồi bấm Gửi.",
  uploadBroken: "Chưa tải lên được. Xin kiểm tra mạng rồi thử lại.",
  tooManyFiles: (count) => `Mỗi lần gửi tối đa ${count} ảnh, tệp.`,
  fileTooBig: (name, bytes) =>
    `${name} lớn quá. Mỗi tệp tối đa ${Math.floor(bytes / 1_048_576)} MB.`,
};

/** What became of a message of the citizen. */
export const states = {
  sending: "đang gửi…",
  waiting: "chưa gửi được, đang thử lại",
  sent: "đã gửi",
  refused: "không gửi được",
};

/** The longest message, as the server counts it. */
export const longestText = 4000;
