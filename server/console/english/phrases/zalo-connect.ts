/** The consent of Zalo's Official Account. */
export const zaloConnect: Readonly<Record<string, string>> = {
  "Zalo OA cần kết nối lại: lời đáp trên Zalo đang chờ.":
    "The Zalo OA must be connected again: answers on Zalo are waiting.",
  "Đổi mã truy cập của Zalo OA trước hạn": "Refresh the Zalo OA's token ahead of time",
  "Đọc thông tin tài khoản Zalo OA": "Read what the Zalo OA says of itself",
  "Kết nối Zalo OA": "Connect the Zalo OA",
  "Ngắt kết nối Zalo OA": "Disconnect the Zalo OA",
  "Về trang Kênh": "Back to the channels",
  "Chưa có Zalo OA nào được cấu hình. Xin đặt ZALO_APP_ID, ZALO_APP_SECRET, ZALO_OA_ID và ZALO_OA_SECRET rồi khởi động lại máy chủ.":
    "No Zalo OA is configured. Please set ZALO_APP_ID, ZALO_APP_SECRET, ZALO_OA_ID and ZALO_OA_SECRET and restart the server.",
  "Chưa kết nối": "Not connected",
  "Trợ lý chưa được phép gửi tin thay tài khoản. Tin của người dân vẫn nhận được, lời đáp chờ đến khi kết nối xong.":
    "The assistant may not write for the account yet. Citizens' messages do come in; answers wait until it is connected.",
  "Đã kết nối": "Connected",
  "Cần kết nối lại": "To be connected again",
  "Tài khoản": "Account",
  "Xác thực": "Verified",
  "Đã được Zalo xác thực": "Verified by Zalo",
  "Chưa được Zalo xác thực": "Not verified by Zalo",
  "Gói dịch vụ": "Package",
  "Mã truy cập được cấp": "Access token given",
  "Mã truy cập dùng được đến": "Access token good until",
  "Hệ thống tự đổi mã mới trước giờ này.": "The system takes a new one by itself before then.",
  "Kết nối giữ được đến": "Connection lasts until",
  "Ngày này lùi thêm mỗi lần đổi mã.": "Each new token moves this day further on.",
  "Mất kết nối lúc": "Connection lost",
  "Zalo cần một địa chỉ công khai để quay về: xin đặt PUBLIC_URL rồi khởi động lại máy chủ.":
    "Zalo needs a public address to come back to: please set PUBLIC_URL and restart the server.",
  "Kết nối lại": "Connect again",
  "Kết nối tài khoản": "Connect the account",
  "Kết nối tài khoản Zalo OA": "Connect the Zalo OA",
  "Anh/chị cần đăng nhập Zalo bằng người quản trị của Official Account. Địa chỉ quay về phải được khai trên trang nhà phát triển của Zalo:":
    "You sign in to Zalo as an administrator of the Official Account. The address to come back to must be entered on Zalo's developer site:",
  "Ngắt kết nối": "Disconnect",
  "Sang trang của Zalo": "On to Zalo's page",
  "Trên trang của Zalo, xin chọn đúng Official Account của cơ quan rồi bấm cho phép. Zalo sẽ đưa anh/chị trở lại đây. Lượt này dùng được trong 10 phút.":
    "On Zalo's page, please choose the authority's Official Account and allow it. Zalo then brings you back here. This is good for 10 minutes.",
  "Mở trang cho phép của Zalo": "Open Zalo's consent page",
  Thôi: "Cancel",
  "Ngắt kết nối Zalo OA?": "Disconnect the Zalo OA?",
  "Mã truy cập đã lưu sẽ bị xoá và trợ lý không gửi được tin nào trên Zalo nữa. Lời đáp mới sẽ chờ đến khi kết nối lại. Muốn thu hồi hẳn quyền, xin gỡ ứng dụng trong trang quản trị của Official Account.":
    "The stored token is deleted and the assistant can send nothing on Zalo any more. New answers wait until it is connected again. To take the permission back for good, remove the application in the Official Account's own administration.",
  "Đã kết nối Zalo OA. Các lời đáp đang chờ sẽ được gửi trong vòng một phút.":
    "The Zalo OA is connected. Answers that wait leave within a minute.",
  "Đã ngắt kết nối Zalo OA.": "The Zalo OA is disconnected.",
  "Lượt kết nối này đã quá 10 phút, đã dùng rồi, hoặc do người khác mở. Xin bấm nút kết nối để làm lại.":
    "This consent is older than 10 minutes, was used, or was begun by somebody else. Please connect once more.",
  "Zalo chưa nhận được sự đồng ý. Xin bấm nút kết nối rồi chọn cho phép trên trang của Zalo.":
    "Zalo was not given the consent. Please connect and allow it on Zalo's page.",
  "Official Account vừa chọn không phải tài khoản trong cấu hình (ZALO_OA_ID). Xin làm lại và chọn đúng tài khoản.":
    "The Official Account you chose is not the configured one (ZALO_OA_ID). Please do it again with the right account.",
  "Zalo không cấp mã truy cập. Xin xem lại ZALO_APP_ID, ZALO_APP_SECRET và địa chỉ quay về đã khai với Zalo, rồi làm lại.":
    "Zalo gives no access token. Please check ZALO_APP_ID, ZALO_APP_SECRET and the address entered at Zalo, then do it again.",
  "Chưa nối được tới Zalo. Xin thử lại sau ít phút.":
    "Zalo can't be reached. Please try again in some minutes.",
  "Zalo không trả lời kịp. Xin bấm nút kết nối để làm lại từ đầu.":
    "Zalo did not answer in time. Please connect once more from the start.",
  "Zalo không nhận mã truy cập của ta nữa: quyền đã bị thu hồi hoặc hết hạn. Lời đáp trên Zalo đang chờ, kết nối lại xong sẽ gửi tiếp.":
    "Zalo takes our access token no more: the permission was taken back or is over. Answers on Zalo wait, and leave once it is connected again.",
  "Zalo đã đổi mã truy cập nhưng câu trả lời bị mất trên đường. Lời đáp trên Zalo đang chờ, kết nối lại xong sẽ gửi tiếp.":
    "Zalo has changed the access token but its answer was lost on the way. Answers on Zalo wait, and leave once it is connected again.",
  "Mã truy cập đã lưu không mở được vì SECRET_KEY đã đổi. Lời đáp trên Zalo đang chờ, kết nối lại xong sẽ gửi tiếp.":
    "The stored token can't be opened because SECRET_KEY has changed. Answers on Zalo wait, and leave once it is connected again.",
};
