/** The list of calls about dossiers. */
export const dossierCalls: Readonly<Record<string, string>> = {
  "Những người theo dõi hồ sơ dưới đây không nhận được tin nhắn. Số điện thoại của họ ở trong phần mềm một cửa: hệ thống này không giữ số nào.":
    "The followers of these dossiers can't be reached by a message. Their phone numbers are in the one-stop software: this system keeps none.",
  "Không có ai cần gọi. Cảm ơn anh/chị!": "Nobody needs a call. Thank you!",
  "{} hồ sơ đang chờ gọi, chờ lâu nhất ở trên cùng.":
    "{} dossiers wait for a call, the longest wait at the top.",
  "Không gặp": "No answer",
  "Đã gọi {} lần không gặp, lần cuối lúc {}": "Called {} times without an answer, last at {}",
  "Đã gọi {} lần không gặp": "Called {} times without an answer",
  "Bỏ một lần không gặp": "Take back one try",
  "Trang này không còn hồ sơ nào.": "No dossier is on this page any more.",
  "Các trang cần gọi": "Pages of calls",
  "Đã ghi là không gặp. Hồ sơ xuống cuối danh sách.":
    "Noted as not reached. The dossier is at the end of the list.",
  "Đã bỏ một lần gọi không gặp.": "One try without an answer was taken back.",
  "Ghi là đã gọi báo tin mà không gặp": "Noted a call about a dossier without an answer",
  "Bỏ một lần gọi báo tin không gặp": "Took back a call without an answer",
  "Các hồ sơ cần gọi báo tin": "Dossiers that need a call",
  "Điều cần báo": "What to tell",
  "Báo tin cho người theo dõi hồ sơ": "Tell followers the news of dossiers",
  "Chờ từ": "Waiting since",
  "Việc cần làm": "To do",
  "Đã gọi": "Called",
  "Đã gọi trong một ngày qua": "Called within the last day",
  "Đã gọi lúc {}": "Called at {}",
  "Chưa gọi được, đưa lại vào danh sách": "Not reached: put back on the list",
  "Đã ghi là đã gọi báo tin.": "Noted as called.",
  "Đã đưa hồ sơ về danh sách cần gọi.": "The dossier is on the list of calls again.",
  "Danh sách đã thay đổi: hồ sơ này không còn ở đó.":
    "The list has changed: this dossier is no longer there.",
  "Đưa hồ sơ về danh sách cần gọi": "Put a dossier back on the list of calls",
};
