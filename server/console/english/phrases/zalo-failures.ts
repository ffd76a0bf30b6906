/** Why letters on Zalo did not leave. */
export const zaloFailures: Readonly<Record<string, string>> = {
  "Kênh từ chối bằng mã lạ #": "The channel refused with the unknown code #",
  "Người dân không nhắn quá 7 ngày, Zalo không nhận thư nữa: xin gọi điện":
    "The citizen has not written for 7 days, and Zalo takes no letter any more: please telephone",
  "Người dân không nhắn quá 48 giờ, gửi nữa thì tốn tiền mà cấu hình không cho: xin gọi điện":
    "The citizen has not written for 48 hours: a letter would cost money, which the configuration forbids; please telephone",
  "Đã hết mức chi cho tin tốn tiền của hôm nay": "Today's money for paid messages is used up",
  "Không ghi được tiền của tin, sẽ thử lại": "The cost could not be noted; will be tried again",
  "Tài khoản Zalo OA chưa được kết nối: người quản trị cần kết nối ở mục Kênh":
    "The Zalo OA is not connected: an administrator must connect it under Channels",
  "Zalo OA cần kết nối lại: người quản trị cần làm ở mục Kênh":
    "The Zalo OA must be connected again: an administrator does that under Channels",
  "Máy chủ đăng nhập của Zalo không trả lời, sẽ thử lại":
    "Zalo's sign-in does not answer; will be tried again",
  "Zalo không nhận mã truy cập: người quản trị cần kết nối lại ở mục Kênh":
    "Zalo does not take the access token: an administrator must connect again under Channels",
  "Đã hết số lần gọi của phút này, sẽ gửi tiếp ở phút sau":
    "The calls of this minute are used up; sending goes on in the next",
  "Người nhận đã nhận đủ số tin Zalo cho phép, sẽ thử lại sau":
    "The recipient has got as many messages as Zalo allows; will be tried later",
  "Zalo không nhận loại tin này từ 22 giờ đến 6 giờ, thư chờ đến sáng":
    "Zalo takes no such message from 22:00 to 06:00; the letter waits for the morning",
  "Zalo còn đang xử lý, sẽ thử lại": "Zalo is still at work on it; will be tried again",
  "Zalo báo gửi không thành": "Zalo says that sending failed",
  "Tệp đã hết hạn ở Zalo": "The file has expired at Zalo",
  "Zalo không nhận một phần của thư": "Zalo does not take a part of the letter",
  "Thư vượt giới hạn của Zalo": "The letter is over one of Zalo's limits",
  "Zalo không nhận loại tin này": "Zalo does not take this kind of message",
  "Người dân đã chặn loại tin này": "The citizen blocked this kind of message",
  "Người dân chưa quan tâm tài khoản": "The citizen does not follow the account",
  "Tài khoản người dân bị khoá hoặc lâu không dùng":
    "The citizen's account is banned or long unused",
  "Zalo cho rằng thư trái quy định của họ: cần người xem":
    "Zalo holds the letter to be against its rules: somebody must look",
  "Nhóm Zalo đã ngừng": "The Zalo group is closed",
  "Tài khoản không ở trong nhóm": "The account is not in the group",
  "Tin đã dùng rồi": "The message was used already",
  "Tin không dùng được": "The message can't be used",
  "Zalo đã ngừng cách gửi này: xin báo lập trình viên":
    "Zalo has ended this way of sending: please tell a developer",
  "Zalo không thấy biểu mẫu này": "Zalo does not find this form",
  "Zalo không cho dùng biểu mẫu này": "Zalo does not allow this form",
  "Đường tới Zalo đứt giữa chừng, thư có thể đã tới":
    "The way to Zalo broke; the letter may have arrived",
  "Kênh từ chối bằng một mã lạ": "The channel refused with an unknown code",
  "Zalo báo tài khoản OA đã bị xoá": "Zalo says that the OA was deleted",
  "Zalo không thấy tài khoản OA này: xin xem ZALO_OA_ID":
    "Zalo does not find this OA: please check ZALO_OA_ID",
  "Tài khoản OA chưa được Zalo xác thực": "The OA is not verified by Zalo",
  "Loại tài khoản OA này không gửi tin được": "This kind of OA can't send messages",
  "Gói dịch vụ của OA chưa đủ: cần nâng gói": "The OA's package is too small: it must be upgraded",
  "Tài khoản OA đã hết hạn mức của chức năng này": "The OA's quota for this is used up",
  "Ứng dụng chưa đăng ký quyền gửi tin ở developers.zalo.me":
    "The application has not registered for sending at developers.zalo.me",
  "OA chưa cho ứng dụng quyền này: bật quyền rồi kết nối lại ở mục Kênh":
    "The OA has not granted this to the application: grant it, then connect again under Channels",
  "Ứng dụng chưa được kích hoạt ở developers.zalo.me":
    "The application is not active at developers.zalo.me",
  "Ứng dụng đã bị gỡ hoặc khoá ở developers.zalo.me":
    "The application was removed or disabled at developers.zalo.me",
  "Zalo không nhận ứng dụng: xin xem ZALO_APP_ID":
    "Zalo does not take the application: please check ZALO_APP_ID",
  "Zalo không thấy ứng dụng: xin xem ZALO_APP_ID":
    "Zalo does not find the application: please check ZALO_APP_ID",
  "Khóa của ứng dụng sai: xin xem ZALO_APP_SECRET":
    "The application's secret is wrong: please check ZALO_APP_SECRET",
  "Ứng dụng chưa được liên kết với OA": "The application is not linked to the OA",
  "Zalo không nhận appsecret_proof: xin xem ZALO_APPSECRET_PROOF":
    "Zalo does not take appsecret_proof: please check ZALO_APPSECRET_PROOF",
  "OA chưa gắn tài khoản Zalo Cloud để trả tiền": "The OA has no Zalo Cloud account to pay from",
  "Tài khoản Zalo Cloud đã hết tiền": "The Zalo Cloud account is out of money",
  "Zalo không nhận cách gọi này: xin báo lập trình viên":
    "Zalo does not take this call: please tell a developer",
  "Zalo không nhận mã của tin: xin báo lập trình viên":
    "Zalo does not take the message's id: please tell a developer",
  "Số điện thoại không đúng": "The telephone number is wrong",
  "Số điện thoại này không dùng Zalo: xin gọi điện":
    "This number has no Zalo account: please telephone",
  "Số điện thoại này không nhận tin mẫu: xin gọi điện":
    "This number gets no template messages: please telephone",
  "Zalo trên máy người dân quá cũ để nhận tin mẫu":
    "The citizen's Zalo is too old for template messages",
  "Mẫu này không gửi được theo mã người dùng": "This template can't be sent by the user's id",
  "Zalo không thấy mẫu tin: xin xem tệp khai mẫu":
    "Zalo does not find the template: please check the file of templates",
  "Mẫu tin thiếu dữ liệu: xin xem tệp khai mẫu":
    "The template lacks data: please check the file of templates",
  "Dữ liệu không khớp với mẫu tin: xin xem tệp khai mẫu":
    "The data do not fit the template: please check the file of templates",
  "Dữ liệu dài hơn mẫu tin cho phép: xin xem tệp khai mẫu":
    "The data are longer than the template allows: please check the file of templates",
  "Chữ trong mẫu tin không hợp lệ": "The template's text is not valid",
  "OA không có quyền dùng mẫu tin này": "The OA may not use this template",
  "Đã hết hạn mức tin mẫu của ngày": "The day's quota of template messages is used up",
};
