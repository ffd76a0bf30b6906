/** The ways in and out, and the jobs. */
export const channels: Readonly<Record<string, string>> = {
  "Kênh tạm nghỉ gửi đến {}.": "The channel rests until {}.",
  "Cách nhận tin": "Ways in",
  "Không được cấu hình trong tiến trình này": "Not configured in this process",
  "Tin đến gần nhất": "Latest message in",
  "Chưa có": "None yet",
  "Thư đi gần nhất": "Latest letter out",
  "Đang chờ": "Waiting",
  "# tin đến, # thư đi": "# messages in, # letters out",
  "Lỗi gần đây": "Recent failures",
  "{} lần, gần nhất {}": "{} times, last {}",
  "Không có": "None",
  "Cần người xem": "Needs a person",
  "# thư hỏng, # thư chưa rõ, # tin chưa xử lý được":
    "# letters failed, # letters unclear, # messages not handled",
  "Xem và gửi lại": "Look and send again",
  "Không dùng": "Not used",
  "Đang trục trặc": "In trouble",
  "Đang tạm nghỉ": "Resting",
  "Hoạt động": "Working",
  "Nhóm cán bộ": "Staff group",
  "Chưa có nhóm cán bộ nào được cấu hình.": "No staff group is configured.",
  "Cơ sở dữ liệu": "Database",
  "Cơ sở dữ liệu nhúng": "Embedded database",
  "Việc tự chạy": "Jobs",
  "Nhóm trên {}": "Group on {}",
  "Nhóm tạm nghỉ gửi đến {}.": "The group rests until {}.",
  "Chủ đề đang mở": "Topics open",
  "Chủ đề chờ lập": "Topics to be made",
  "# chủ đề chưa rõ đã mở hay chưa, # tin chưa gửi được":
    "# topics of which it is unclear whether they were opened, # messages not sent",
  "Kiểm tra lần cuối": "Last checked",
  "Chưa kiểm tra": "Not checked yet",
  "Trợ lý không còn trong nhóm: xin mời lại.":
    "The assistant is no longer in the group: please invite it again.",
  "Không tìm thấy nhóm: xin xem lại mã nhóm trong cấu hình.":
    "The group was not found: please check its id in the configuration.",
  "Nhóm chưa bật chủ đề: xin bật Chủ đề (Topics) trong cài đặt nhóm.":
    "Topics are off in the group: please turn Topics on in the group's settings.",
  "Trợ lý chưa được quyền quản lý chủ đề: xin đặt làm quản trị viên của nhóm.":
    "The assistant may not manage topics: please make it an administrator of the group.",
  "Trợ lý chưa phải quản trị viên của nhóm: xin đặt làm quản trị viên.":
    "The assistant is no administrator of the group: please make it one.",
  "Trợ lý chưa có quyền quản lý chủ đề: xin bật quyền đó cho trợ lý.":
    "The assistant may not manage topics: please give it that right.",
  "Trợ lý chưa có quyền xoá tin nhắn: phiếu niêm phong chưa gỡ sạch được khỏi nhóm. Xin bật quyền đó.":
    "The assistant may not delete messages: sealed tickets could not be cleared from the group. Please give it that right.",
  "Nhóm đã bị xoá: xin cấu hình nhóm khác.": "The group was deleted: please configure another one.",
  "Nhóm đã ngừng dùng: xin cấu hình nhóm khác.":
    "The group is no longer in use: please configure another one.",
  "Có chương trình khác đang dùng cùng mã truy cập của trợ lý.":
    "Another program uses the assistant's access token.",
  "Chứng thư của máy chủ Telegram không tin được.":
    "The certificate of Telegram's server can't be trusted.",
  "Trợ lý không được viết trong nhóm.": "The assistant may not write in the group.",
  "Telegram không nhận mã truy cập của trợ lý.":
    "Telegram does not accept the assistant's access token.",
  "Tiến trình này không chạy việc nền; tiến trình khác làm việc đó.":
    "This process runs no jobs; another one does.",
  "Việc tự chạy và lần chạy gần nhất": "Jobs and their last runs",
  "Chạy mỗi": "Runs every",
  "Xong lần cuối": "Last finished",
  "Chưa chạy từ khi khởi động": "Not run since the start",
  "Lỗi, xem nhật ký của máy chủ": "Failed, see the server's log",
  "# giây": "# seconds",
  "# phút": "# minutes",
  "# giờ": "# hours",
  "Kết thúc thư bị cắt ngang": "End letters that were cut off",
  "Rút lại thư đã lỗi thời": "Withdraw outdated letters",
  "Ghi thư đã tới máy người dân": "Note letters that came to citizens' phones",
  "Đọc mã trên ảnh giấy hẹn": "Read codes on pictures of slips",
  "Nhập hồ sơ một cửa": "Import dossiers",
  "Xoá tệp hồ sơ đã nhập xong": "Delete imported files",
  "Xem thư mục hồ sơ": "Look into the folder of dossiers",
  "Kéo hồ sơ từ phần mềm một cửa": "Fetch dossiers from the one-stop software",
  "Xoá lượt tra cứu cũ": "Delete old look-ups",
  "Ghi câu hỏi bị bỏ dở": "Keep questions that were given up",
  "Xoá câu hỏi cũ chưa trả lời được": "Delete old unanswered questions",
  "Xoá bản nháp cũ": "Delete old drafts",
  "Lập chỉ mục tìm kiếm cho phiếu cũ": "Index old tickets for the search",
  "Nhắc gọi lại cuộc gọi nhỡ": "Remind of missed calls",
  "Trả về trợ lý cuộc trò chuyện cán bộ đã thôi viết": "Give back talks that colleagues have left",
  "Xoá dấu vết tin cũ của nhóm cán bộ": "Delete traces of old messages in the staff group",
  "Xoá cuộc gọi cũ": "Delete old calls",
  "Cảnh báo thủ tục sắp hết hiệu lực": "Warn of procedures that lapse soon",
  "Cảnh báo hạn trả lời": "Warn of due dates",
  "Lấy ảnh, tệp người dân gửi": "Fetch citizens' pictures and files",
  "Xoá ảnh, tệp đã bỏ": "Delete dropped pictures and files",
  "Dọn tệp không còn phiếu": "Clear files without a ticket",
  "Tính lại hạn trả lời khi lịch đổi": "Count deadlines anew when a calendar changes",
  "Bảo trì cơ sở dữ liệu": "Maintain the database",
  "Người dân viết ngay trên trang của ta": "Citizens write on our own page",
  "Kênh tự gọi tới địa chỉ công khai": "The channel calls our public address",
  "Ta hỏi kênh liên tục": "We ask the channel all the time",
  "Không nối được tới Telegram, đang thử lại.": "Telegram can't be reached, trying again.",
  "Telegram từ chối, đang thử lại.": "Telegram refuses, trying again.",
  "Telegram không nhận mã truy cập: người quản trị cần xem TELEGRAM_BOT_TOKEN.":
    "Telegram does not accept the access token: an administrator must look at TELEGRAM_BOT_TOKEN.",
  "Có chương trình khác đang lấy tin bằng cùng mã truy cập: xin dừng chương trình đó.":
    "Another program fetches messages with the same access token: please stop it.",
  "Telegram đang gửi tin tới một địa chỉ khác, việc đó đang được gỡ bỏ.":
    "Telegram sends messages to another address; that is being undone.",
  "Cơ sở dữ liệu chưa nhận được tin; kênh đang giữ hộ.":
    "The database can't take messages now; the channel keeps them for us.",
  "Chữ ký của Zalo không khớp: người quản trị cần xem ZALO_OA_SECRET có đúng là khóa ở trang webhook không.":
    "Zalo's signatures do not fit: an administrator must check that ZALO_OA_SECRET is the key of the webhook page.",
  "Tin từ Zalo mang giờ quá lệch: xin xem lại đồng hồ của máy chủ.":
    "Messages from Zalo carry a time that is too far off: please check the server's clock.",
  "Không nối được tới máy chủ Zalo Bot, đang thử lại.":
    "Zalo's bot server can't be reached; trying again.",
  "Zalo Bot từ chối, đang thử lại.": "Zalo Bot refuses; trying again.",
  "Zalo không nhận mã truy cập của bot: người quản trị cần xem ZALO_BOT_TOKEN.":
    "Zalo does not take the bot's access token: an administrator must check ZALO_BOT_TOKEN.",
  "Zalo Bot đang gửi tin tới một địa chỉ khác hoặc cho chương trình khác, việc đó đang được gỡ bỏ.":
    "Zalo Bot sends messages to another address or program; that is being undone.",
  "Zalo không nhận địa chỉ webhook của bot: PUBLIC_URL phải là địa chỉ https ai cũng vào được.":
    "Zalo does not take the bot's webhook address: PUBLIC_URL must be an https address that anybody can reach.",
  "Lỗi chưa rõ: xin xem nhật ký của máy chủ.": "Unknown error: please look into the server's log.",
};
