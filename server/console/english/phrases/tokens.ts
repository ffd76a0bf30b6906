/** Keys by which other software comes in. */
export const tokens: Readonly<Record<string, string>> = {
  "Khóa kết nối phần mềm": "Keys for other software",
  "Một khóa kết nối phần mềm": "A key for other software",
  "Mỗi phần mềm gửi hồ sơ tới đây dùng một khóa riêng, để có thể kết thúc khóa đó mà không ảnh hưởng phần mềm khác.":
    "Each software that sends dossiers here has a key of its own, so that one key can be ended without touching the others.",
  "Tạo khóa mới": "Make a new key",
  "Khóa này dành cho": "This key is for",
  "Tên phần mềm hoặc máy chủ sẽ dùng khóa, ví dụ: máy chủ một cửa.":
    "Name of the software or server that will use the key, such as: one-stop server.",
  "Được làm gì": "May do",
  "Gửi danh sách hồ sơ để nhập": "Send lists of dossiers to be imported",
  "Dùng được đến hết ngày": "Good until the end of",
  "Để trống nếu không có thời hạn.": "Leave empty if it has no end.",
  "Tạo khóa": "Make the key",
  "Chưa có khóa nào. Chưa phần mềm nào gửi được hồ sơ tới đây.":
    "There are no keys yet. No software can send dossiers here.",
  "Các khóa, mới nhất trước": "Keys, newest first",
  "Dành cho": "For",
  "Tạo lúc": "Made at",
  "Dùng lần cuối": "Last used",
  "Chưa dùng": "Not used yet",
  "Đã hết hạn": "Expired",
  "Đang dùng được": "In use",
  "Hết hạn lúc {}": "Expires at {}",
  "Kết thúc khóa": "End the key",
  "Phần mềm đang dùng khóa này sẽ không gửi được nữa. Không hoàn tác được.":
    "The software that uses this key can't send any more. This can't be undone.",
  "Xin ghi khóa này dành cho phần mềm nào.": "Please say for which software this key is.",
  "Xin chọn ít nhất một việc.": "Please choose at least one thing.",
  "Ngày này đã qua. Xin chọn một ngày sau.": "This day is past. Please choose a later one.",
  "Ngày không đúng. Xin chọn lại.": "There is no such day. Please choose again.",
  "Khóa mới": "New key",
  "Xin chép khóa này ngay và cất vào nơi an toàn: khóa chỉ hiện một lần và không xem lại được.":
    "Please copy this key now and keep it in a safe place: it is shown once and can't be seen again.",
  "Gửi một tệp bằng khóa này": "Send a file with this key",
  "Chạy thử, chưa ghi gì:": "A trial that writes nothing:",
  "Nhập thật thì bỏ phần “?dryRun=1”.": "To import in earnest, leave out “?dryRun=1”.",
  "Về danh sách khóa": "Back to the keys",
  "Đã kết thúc khóa. Phần mềm dùng khóa đó không gửi được nữa.":
    "The key has been ended. The software that used it can't send any more.",
};
