/** One's own account. */
export const account: Readonly<Record<string, string>> = {
  "Tài khoản của tôi": "My account",
  "Mật khẩu": "Password",
  "Đổi mật khẩu thì các phiên đăng nhập khác kết thúc.":
    "When you change the password, your other sessions end.",
  "Đổi mật khẩu": "Change password",
  "Hồ sơ": "Profile",
  "Họ tên": "Name",
  "Tên đăng nhập": "Login",
  "Toàn cơ quan": "Whole authority",
  "Ngôn ngữ của trang này": "Language of this page",
  "Tên, vai trò và đơn vị do người quản trị sửa.":
    "Name, role and unit are changed by an administrator.",
  "Thông báo của tôi": "My notices",
  "Nhóm cán bộ trên Telegram": "Staff group on Telegram",
  "Liên kết tài khoản Telegram để nhận, trả lời, chuyển phiếu ngay trong nhóm cán bộ.":
    "Link a Telegram account to accept, answer and forward tickets right in the staff group.",
  "Chưa liên kết tài khoản nào.": "No account is linked yet.",
  "Lấy mã liên kết": "Get a link code",
  "Tài khoản {} đuôi {}": "Account {} ending in {}",
  "Liên kết lúc {}": "Linked at {}",
  "Bỏ liên kết": "Unlink",
  "Bỏ liên kết tài khoản đuôi {}": "Unlink the account ending in {}",
  "Mã liên kết Telegram": "Telegram link code",
  "Mã này chỉ hiện một lần, dùng được một lần trong # phút. Xin đừng đưa cho ai.":
    "This code shows once only and works once within # minutes. Please give it to nobody.",
  "Mở cuộc trò chuyện riêng với trợ lý của cơ quan trên Telegram.":
    "Open a private chat with the office's assistant on Telegram.",
  "Gửi đúng dòng sau:": "Send exactly this line:",
  "Không gửi mã trong nhóm: mã gửi trong nhóm bị hủy ngay.":
    "Don't send the code in a group: a code sent in a group is void at once.",
  "Về trang tài khoản": "To the account page",
  "Xác thực hai bước": "Two-step sign-in",
  "Mở ứng dụng tạo mã trên điện thoại và quét hình này.":
    "Open the authenticator app on your phone and scan this picture.",
  "Không quét được? Xin nhập khoá này bằng tay:": "Can't scan? Please type this key by hand:",
  "Mã QR chứa khoá bí mật cho ứng dụng trên điện thoại":
    "QR code with the secret key for the app on your phone",
  "Nhập mã 6 chữ số mà ứng dụng đang hiện.": "Enter the 6 digits that the app shows.",
  "Mã đang hiện trong ứng dụng": "Code that the app shows",
  "Mật khẩu của anh/chị": "Your password",
  "Để chắc rằng chính anh/chị đang cài.": "To be sure that it is you who sets this up.",
  "Bật xác thực hai bước": "Turn two-step sign-in on",
  "Tạo khoá khác": "Make another key",
  "Mật khẩu mới phải khác mật khẩu đang dùng.": "The new password must differ from the one in use.",
  "Hai lần nhập mật khẩu mới chưa giống nhau.": "The two new passwords are not the same.",
  "Mật khẩu đang dùng": "Password in use",
  "Mật khẩu mới": "New password",
  "Ít nhất # ký tự. Một câu dài dễ nhớ là tốt nhất.":
    "At least # characters. A long sentence that you remember is best.",
  "Nhập lại mật khẩu mới": "Repeat the new password",
  "Tắt xác thực hai bước": "Turn two-step sign-in off",
  "Tắt rồi thì chỉ cần mật khẩu là vào được. Các mã dự phòng cũng hết dùng được.":
    "Then the password alone is enough to sign in. The recovery codes stop working too.",
  "Tạo bộ mã dự phòng mới": "Make new recovery codes",
  "Các mã dự phòng cũ sẽ hết dùng được ngay.": "The old recovery codes stop working at once.",
  "Tạo mã mới": "Make new codes",
  "Mã xác thực": "Verification code",
  "6 chữ số trong ứng dụng, hoặc một mã dự phòng.": "6 digits from the app, or a recovery code.",
  "Mã dự phòng": "Recovery codes",
  "Xin in hoặc chép lại ngay và cất nơi kín: các mã này chỉ hiện một lần. Mỗi mã dùng được một lần thay cho mã trên điện thoại, khi anh/chị không có điện thoại bên mình.":
    "Please print or copy them now and keep them where nobody else looks: these codes show once only. Each stands in once for the code of your phone when you don't have it with you.",
  "Tôi đã cất các mã này": "I have put these codes away",
  "Chưa bật": "Off",
  "Cài xác thực hai bước": "Set up two-step sign-in",
  "Đang bật": "On",
  "từ ngày {}": "since {}",
  "Anh/chị không còn mã dự phòng nào.": "You have no recovery codes left.",
  "Còn # mã dự phòng.": "# recovery codes left.",
  "Xin tạo bộ mã dự phòng mới trước khi dùng hết.":
    "Please make new recovery codes before the last one is used.",
  "Vai trò của anh/chị bắt buộc phải có xác thực hai bước.": "Your role must use two-step sign-in.",
  "Nên bật: vai trò của anh/chị xem được những thông tin cần giữ kín.":
    "Recommended: your role sees information that has to be kept private.",
  "Không bắt buộc. Bật thì người khác biết mật khẩu cũng không vào được.":
    "Optional. With it, whoever knows your password still can't sign in.",
  "Dân Hỏi – {}": "Dân Hỏi – {}",
  "Vai trò của anh/chị bắt buộc phải có xác thực hai bước. Xin cài xong rồi mới làm việc tiếp được.":
    "Your role must use two-step sign-in. Please set it up before you go on.",
  "Sau mật khẩu, anh/chị nhập thêm một mã 6 chữ số do điện thoại tạo ra. Người khác biết mật khẩu cũng không vào được.":
    "After the password you enter 6 digits made by your phone. Whoever knows your password still can't sign in.",
  "Cần một ứng dụng tạo mã trên điện thoại, ví dụ Google Authenticator, Microsoft Authenticator hoặc FreeOTP. Ứng dụng không cần mạng.":
    "You need an authenticator app on your phone, such as Google Authenticator, Microsoft Authenticator or FreeOTP. The app needs no network.",
  "Bắt đầu": "Start",
  "Đã nhập sai quá nhiều lần. Xin thử lại sau 15 phút.":
    "Too many wrong tries. Please try again in 15 minutes.",
  "Mật khẩu đang dùng chưa đúng.": "The password in use is not right.",
  "Mã chưa đúng hoặc đã dùng rồi. Xin chờ mã mới rồi nhập lại.":
    "The code is wrong or was used before. Please wait for a new one and enter that.",
  "Phiên đăng nhập": "Sessions",
  "Thấy phiên lạ? Xin kết thúc phiên đó và đổi mật khẩu.":
    "A session you don't know? Please end it and change your password.",
  "Kết thúc mọi phiên khác": "End all other sessions",
  "Phiên này": "This session",
  "Đăng nhập lúc {}": "Signed in at {}",
  "Dùng lần cuối lúc {}": "Last used at {}",
  "Kết thúc": "End",
  "Kết thúc phiên đăng nhập lúc {}": "End the session of {}",
  "Trình duyệt không rõ": "Unknown browser",
};
