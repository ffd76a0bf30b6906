/** Zalo's card on the page of the channels, and test letters. */
export const zaloCard: Readonly<Record<string, string>> = {
  "Nhắn trong # giờ qua: gửi được, miễn phí": "Wrote in the last # hours: can be sent to, free",
  "Nhắn trong # đến # ngày qua: gửi được, tốn tiền":
    "Wrote # to # days ago: can be sent to, for money",
  "Không nhắn quá # ngày: chỉ còn tin mẫu hoặc gọi điện":
    "Have not written for # days: templates or the telephone alone",
  "# người": "# people",
  "Tin tốn tiền hôm nay": "Paid messages today",
  "# đồng, mức của một ngày là # đồng": "# đồng; a day's limit is # đồng",
  "Cấu hình không cho gửi": "The configuration forbids them",
  "# đồng, nay cấu hình không cho gửi nữa": "# đồng; now the configuration forbids them",
  "Thư tới người dân": "Letters that reached citizens",
  "Trong # thư gần nhất: # đã tới máy, # đã xem":
    "Of the latest # letters: # came to the phone, # were seen",
  "Zalo chỉ báo từ điện thoại, không từ máy tính.": "Zalo tells of phones alone, not of computers.",
  "Số lần gọi còn lại của phút": "Calls left of the minute",
  "Zalo chưa báo": "Zalo has not told yet",
  "# trên #": "# of #",
  "{} trên {}": "{} of {}",
  "Chưa đọc được tên": "Its name was not read yet",
  "Đã xác thực": "Verified",
  "Chưa xác thực": "Not verified",
  "Gói đến {}": "Package until {}",
  "Mã truy cập": "Access token",
  "Nhận lúc {}": "Got at {}",
  "Tự đổi mã khoảng {}": "Renewed by itself at about {}",
  "Nếu hệ thống ngừng đến {} thì phải kết nối lại.":
    "If the system stays off until {}, it must be connected again.",
  "Tài khoản chưa được kết nối: thư cho người dân đang chờ.":
    "The account is not connected: letters to citizens wait.",
  "Xin báo người quản trị kết nối ở trang này.":
    "Please tell an administrator to connect it on this page.",
  "Máy chủ đăng nhập của Zalo không trả lời, đang thử lại.":
    "Zalo's sign-in does not answer; trying again.",
  "Gửi tin thử": "Send a test message",
  "Gửi tin thử cho mình": "Send oneself a test message",
  "Từ điện thoại của anh/chị, mở {} và nhắn cho tài khoản của cơ quan:":
    "On your own phone, open {} and write to the authority's account:",
  "Trợ lý sẽ trả lời câu này. Mã đổi sau mỗi 10 phút.":
    "The assistant will answer it. The code changes every 10 minutes.",
  "Bấm nút dưới đây. Tin thử chỉ tới cuộc trò chuyện vừa nhắn mã.":
    "Press the button below. The test message goes to the conversation that has just written the code, and nowhere else.",
  "Đã xếp tin thử vào hàng chờ gửi.": "The test message is waiting to be sent.",
  "Chưa thấy tin nào có mã này. Xin nhắn đúng mã, chờ vài giây rồi bấm lại; vẫn không thấy thì tin của người dân chưa tới được hệ thống.":
    "No message with this code has come. Please write the code exactly, wait a few seconds and press again; if there is still none, citizens' messages do not reach the system.",
  "Tin thử vừa gửi": "The test message",
  "Vào hàng chờ": "Waiting since",
  "Gửi đi": "Sent",
  "Tới máy": "Came to the phone",
  "Đã xem": "Seen",
  "Kênh chưa báo": "The channel has not told yet",
  "Đang chờ gửi": "Waiting to be sent",
  "Chưa rõ đã tới hay chưa": "Unclear whether it arrived",
  "Chưa gửi được": "Not sent",
};
