/** How a look or deed ended; a name nobody translated is told as it is. */
export function outcomeWords(outcome: string): string {
  return Object.hasOwn(words, outcome) ? (words[outcome] ?? outcome) : `Chưa làm được: ${outcome}`;
}

const words: Record<string, string> = {
  done: "Xong",
  refreshed: "Trang tự làm mới",
  not_found: "Không có hoặc không được xem",
  forbidden: "Bị từ chối: không có quyền",
  forged: "Bị từ chối: biểu mẫu không hợp lệ",
  files_attached: "Đính kèm tệp vào bản nháp",
  file_taken_off: "Gỡ tệp khỏi bản nháp",
  wrong_password: "Sai mật khẩu",
  wrong_code: "Sai mã xác thực",
  locked: "Đang tạm khoá vì nhập sai nhiều lần",
  code_asked: "Đúng mật khẩu, chờ mã xác thực",
  bad_password: "Mật khẩu mới chưa đạt",
  changed_meanwhile: "Chưa làm: có diễn biến mới",
  wrong_status: "Chưa làm: tình trạng phiếu không cho phép",
  not_confirmed: "Chờ xác nhận",
  last_administrator: "Chưa làm: người quản trị cuối cùng",
  own_account: "Chưa làm: tài khoản của chính mình",
  login_taken: "Chưa làm: tên đăng nhập đã có",
};
