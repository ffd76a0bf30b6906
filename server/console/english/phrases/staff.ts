/** Signing in, and the people of the staff. */
export const staff: Readonly<Record<string, string>> = {
  "6 chữ số đang hiện trong ứng dụng trên điện thoại, hoặc một mã dự phòng.":
    "The 6 digits that the app on your phone shows, or a recovery code.",
  "Xác nhận": "Confirm",
  "Mất điện thoại và mã dự phòng? Xin nhờ người quản trị xoá xác thực hai bước của anh/chị.":
    "Lost both phone and recovery codes? Please ask an administrator to remove your second factor.",
  "Đăng nhập bằng tên khác": "Sign in under another name",
  "Nhập mã xác thực": "Enter the verification code",
  Chào: "Hello",
  ". Xin đặt mật khẩu để bắt đầu.": ". Please set a password to begin.",
  "Tên đăng nhập của anh/chị": "Your login",
  "Nhập lại mật khẩu": "Repeat the password",
  "Đặt mật khẩu và đăng nhập": "Set the password and sign in",
  "Liên kết này đã được dùng hoặc đã hết hạn.": "This link has been used or has expired.",
  "Xin nhờ người quản trị tạo liên kết mới, hoặc": "Please ask an administrator for a new link, or",
  "nếu anh/chị đã có mật khẩu.": "if you have a password already.",
  "đăng nhập": "sign in",
  "Hai lần nhập mật khẩu chưa giống nhau.": "The two passwords are not the same.",
  "Đặt mật khẩu": "Set a password",
  "Liên kết không dùng được nữa": "This link can't be used any more",
  "Đã nhập sai quá nhiều lần. Xin thử lại sau {}.":
    "Too many wrong tries. Please try again after {}.",
  "Quên mật khẩu? Xin nhờ người quản trị tạo liên kết đăng nhập mới.":
    "Forgotten your password? Please ask an administrator for a new sign-in link.",
  "Tên đăng nhập hoặc mật khẩu chưa đúng.": "Login or password not right.",
  "Từ 3 đến 40 ký tự: chữ thường không dấu, số, dấu chấm, gạch.":
    "3 to 40 characters: small letters without tones, digits, dots, dashes.",
  "Liên kết đăng nhập": "Sign-in link",
  "Xin gửi liên kết này cho đúng người đó. Liên kết chỉ dùng được một lần, trong # giờ, và không xem lại được.":
    "Please send this link to exactly that person. It works once only, within # hours, and can't be looked up again.",
  "Về danh sách nhân viên": "To the list of staff",
  "Tài khoản đang khoá": "The account is locked",
  "Mở lại thì người này dùng được mật khẩu cũ.":
    "Once open again, this person can use the old password.",
  "Quên mật khẩu": "Forgotten password",
  "Liên kết dùng một lần, trong # giờ. Mật khẩu cũ vẫn dùng được cho đến khi đặt mật khẩu mới.":
    "The link works once, within # hours. The old password works until a new one is set.",
  "Mất điện thoại": "Lost phone",
  "Xoá xác thực hai bước khi đồng nghiệp mất cả điện thoại lẫn mã dự phòng. Xin gặp hoặc gọi đúng người đó trước. Mọi phiên đăng nhập của họ kết thúc ngay.":
    "Remove the second factor when a colleague has lost both phone and recovery codes. Please meet or call exactly that person first. All their sessions end at once.",
  "Xoá xác thực hai bước": "Remove the second factor",
  "Người này bị đăng xuất ngay và không vào được nữa. Phiếu đang giao vẫn đứng tên họ cho đến khi được giao lại.":
    "This person is signed out at once and can't get in any more. Their tickets stay in their name until assigned anew.",
  "Tài khoản nhân viên": "Staff account",
  "Tên đăng nhập:": "Login:",
  "Họ tên, vai trò, đơn vị": "Name, role, unit",
  Lưu: "Save",
  "Người dân không thấy tên này.": "Citizens don't see this name.",
  "Người của một đơn vị chỉ thấy phiếu của đơn vị đó và các đơn vị bên dưới.":
    "People of a unit see only the tickets of that unit and the units below.",
  "Xin nhập họ tên.": "Please enter the name.",
  "Tên đăng nhập cần 3 đến 40 ký tự: chữ thường không dấu, số, dấu chấm, gạch.":
    "The login needs 3 to 40 characters: small letters without tones, digits, dots, dashes.",
  "Tên đăng nhập này đã có người dùng.": "This login is taken.",
  "Xin chọn một vai trò.": "Please choose a role.",
  "Xin chọn một đơn vị đang hoạt động.": "Please choose an active unit.",
  "Anh/chị không thể làm việc này với tài khoản của chính mình.":
    "You can't do this with your own account.",
  "Đây là người quản trị cuối cùng còn đăng nhập được: xin thêm người khác trước.":
    "This is the last administrator who can sign in: please add another one first.",
  "Xác thực hai bước chưa bắt buộc với vai trò nào. Nên bắt buộc với Quản trị và Thanh tra (cấu hình STAFF_TOTP_ROLES).":
    "Two-step sign-in is not required of any role. It should be of administrators and inspectors (setting STAFF_TOTP_ROLES).",
  "Vai trò bắt buộc xác thực hai bước: {}.": "Roles that must use two-step sign-in: {}.",
  "Đã khoá": "Locked",
  "Chưa đặt mật khẩu": "No password yet",
  "Nhân viên và vai trò": "Staff and roles",
  "Trạng thái": "Status",
  "Hai bước": "Two-step",
  "Dùng gần đây": "Last used",
  "Đã bật": "On",
};
