import { vocabulary } from "../vocabulary.ts";

export const personWords = vocabulary(
  [
    "cho gặp cán bộ|muốn gặp cán bộ|xin gặp cán bộ|cần gặp cán bộ|cho gặp nhân viên|muốn gặp nhân viên",
    "cần gặp nhân viên|gặp người thật|cho gặp người|muốn gặp người|cần gặp người|gọi cán bộ|gọi người ra",
    "gặp chuyên viên|gặp tổng đài viên|gặp cán bộ phụ trách|gặp cán bộ trực|gặp lãnh đạo|nối máy cho",
    "nối máy với|nối máy đi|nối máy gặp|kết nối nhân viên|kết nối cán bộ|kết nối với cán bộ",
    "kết nối với nhân viên|kết nối với người|chuyển cán bộ|chuyển cho cán bộ|chuyển máy cho|chuyển người",
    "nói chuyện với người|nói chuyện người|nói chuyện với cán bộ|nói chuyện với nhân viên",
    "nói chuyện với chuyên viên|nói chuyện với ai đó|nói chuyện trực tiếp với|trao đổi với cán bộ",
    "trao đổi với người|chat với người|chat với cán bộ|chat với nhân viên|tổng đài viên|ai đó trả lời",
    "có ai trả lời không|có người trả lời không|người thật trả lời|cán bộ trả lời đi|cho cán bộ trả lời",
    "nhờ cán bộ trả lời|có cán bộ nào trực|có ai trực không|không muốn nói chuyện với máy",
    "không nói chuyện với máy|không nói chuyện với bot|không chat với máy|không chat với bot",
  ],
  [
    "muốn gặp người phụ trách đúng quy định|vận chuyển máy|gặp người thân|gặp người nhà|gặp người bị",
    "gọi cán bộ kỹ thuật|chuyển người lao động|chuyển người hưởng|chuyển người bệnh",
  ],
);

/** Alone, these mean the same; in a longer story they do not. */
export const personAloneWords = vocabulary([
  "gặp cán bộ|gặp nhân viên|gặp người thật|người thật|cán bộ|nhân viên|tổng đài",
  "gặp tư vấn|tư vấn viên",
]);

export const detourWords = vocabulary([
  "hỏi hoài không ra|hỏi mãi không|trả lời sai|không đúng câu hỏi|không hiểu gì",
  "trả lời không đúng|bot ngu|trả lời lung tung|hỏi một đằng",
]);

export const feedbackWords = vocabulary(
  ["phản ánh|phản ảnh|kiến nghị|góp ý|hiến kế|đóng góp ý kiến|gửi ý kiến|ý kiến đóng góp"],
  [
    "thủ tục phản ánh|quy trình phản ánh|quy định về phản ánh|thời hạn giải quyết phản ánh",
    "thời hạn trả lời phản ánh|thủ tục kiến nghị|xử lý phản ánh kiến nghị|quy định phản ánh",
    "phản ánh kiến nghị là gì|phản ánh là gì|kiến nghị là gì|kiến nghị nhà thầu|kiến nghị về kết quả lựa chọn",
    "kiến nghị kết quả đấu thầu|góp ý quy hoạch|góp ý quy chế|góp ý dự án|bộ góp ý|góp ý kiến đối với",
    "đóng góp ý kiến đối với|hiện kế hoạch|họp dân góp ý",
  ],
);

export const recommendationWords = vocabulary([
  "kiến nghị|hiến kế|góp ý|đóng góp ý kiến|ý kiến đóng góp|giải pháp",
]);

export const praiseWords = vocabulary([
  "muốn khen|gửi lời khen|khen cán bộ|khen ngợi|biểu dương|cán bộ nhiệt tình",
]);

/** The wish alone, without the matter: nothing to take over into the form. */
export const feedbackWishWords = vocabulary([
  "phản ánh|phản ảnh|kiến nghị|góp ý|hiến kế|gửi ý kiến|gửi phản ánh|gửi kiến nghị",
  "đóng góp ý kiến|ý kiến|một việc|một vấn đề|vấn đề|muốn khen|gửi lời khen",
]);

export const anonymousWords = vocabulary([
  "không muốn lộ tên|không lộ tên|=ẩn danh|gửi ẩn danh|phản ánh ẩn danh|giấu tên|không muốn để tên",
  "không cho biết tên|không muốn nêu tên|giữ bí mật tên",
]);

export const myTicketsWords = vocabulary([
  "phản ánh của tôi|phản ánh của em|phản ánh của mình|kiến nghị của tôi|kiến nghị của em",
  "kết quả phản ánh|kết quả kiến nghị|phiếu của tôi|phiếu của em|phản ánh hôm qua",
  "phản ánh đến đâu|mở lại phản ánh|rút lại phản ánh|rút phản ánh|phản ánh vừa gửi",
  "phản ánh đã gửi|phiếu đã gửi|kiến nghị đã gửi|bổ sung phản ánh|xem phiếu|xem phản ánh",
]);

/** What the assistant keeps of the speaker; a register or an account elsewhere is another matter. */
export const eraseWords = vocabulary(
  [
    "xóa thông tin của|xóa thông tin tôi|xóa thông tin em|xóa thông tin đã gửi|xóa hết thông tin",
    "xóa thông tin cá nhân của|xóa dữ liệu của|xóa dữ liệu tôi|xóa hết dữ liệu|xóa lịch sử chat",
    "xóa lịch sử trò chuyện|xóa tin nhắn|xóa cuộc trò chuyện|xóa đoạn chat|xóa số điện thoại của tôi",
    "xóa số điện thoại của em|xóa số điện thoại đã gửi",
  ],
  [
    "xóa thông tin của người|xóa thông tin của doanh nghiệp|xóa thông tin của công ty|xóa dữ liệu của người",
  ],
);

/** What becomes of what is told here: the assistant or the office is the one who keeps it. */
export const privacyWords = vocabulary(
  [
    "lưu sđt|lưu số điện thoại|lưu thông tin của|lưu thông tin tôi|lưu thông tin không|có lưu thông tin",
    "bạn lưu thông tin|lưu tin nhắn|lưu những gì|lưu lại những gì|giữ bí mật thông tin|có bảo mật không|được bảo mật không",
    "bảo mật thông tin của|có bảo mật thông tin|có bị lộ thông tin|lộ thông tin",
    "có bị lộ|lộ số điện thoại|thu thập thông tin gì|dùng thông tin của|dùng số điện thoại của",
    "thông tin của tôi có được giữ|thông tin cá nhân có được bảo mật|thông tin cá nhân có bị",
    "thông tin cá nhân của tôi ở đây|ai đọc được tin|ai đọc được những|ai xem được tin|ai xem được những",
    "quyền riêng tư của tôi|quyền riêng tư của em",
  ],
  ["vi phạm dữ liệu|lộ thông tin khách hàng|lộ thông tin dữ liệu"],
);

export const optOutWords = vocabulary([
  "ngừng nhận thông báo|ngưng nhận thông báo|tắt thông báo đi|tắt thông báo này|tắt thông báo của|muốn tắt thông báo|cho tắt thông báo|không nhận thông báo",
  "=đừng nhắn|đừng nhắn tin|đừng gửi tin|hủy đăng ký nhận tin",
]);

export const hotlineWords = vocabulary(
  [
    "đường dây nóng|hotline|số điện thoại của sở|số điện thoại sở|sđt sở|sdt sở|sđt của sở",
    "số điện thoại liên hệ|sđt liên hệ|gọi số nào|xin số máy|số máy của sở|số máy liên hệ",
    "điện thoại bộ phận một cửa|số tổng đài|tổng đài số mấy",
  ],
  ["phản ánh đường dây nóng|đăng ký đường dây nóng|đổi số điện thoại liên hệ"],
);

export const hoursWords = vocabulary(
  [
    "giờ làm việc|giờ tiếp dân|giờ tiếp công dân|lịch tiếp dân|lịch tiếp công dân|ngày tiếp dân",
    "ngày tiếp công dân|tiếp dân ngày nào|tiếp dân thứ mấy|tiếp công dân ngày nào|tiếp công dân thứ mấy",
    "tiếp dân khi nào|thứ 7 có làm|thứ bảy có làm|chủ nhật có làm|hôm nay có làm việc|mai có làm việc",
    "lễ có làm việc|tết có làm việc|sở có làm việc|xã có làm việc|ủy ban có làm việc|mấy giờ làm",
    "mấy giờ mở cửa|mấy giờ đóng cửa|giờ mở cửa|mấy giờ nghỉ trưa",
  ],
  [
    "giờ làm việc của lái xe|giờ làm việc của người lao động|thời giờ làm việc|đăng ký giờ làm việc",
    "giờ mở cửa quán|giờ mở cửa karaoke",
  ],
);

export const addressWords = vocabulary(
  [
    "địa chỉ sở|địa chỉ của sở|sở ở đâu|sở nằm ở đâu|trụ sở ở đâu|trụ sở nằm ở đâu|trụ sở sở|trụ sở của sở",
    "trụ sở cơ quan|địa chỉ trụ sở ở đâu|địa chỉ cơ quan|địa chỉ bộ phận|địa chỉ phòng giáo dục",
    "sở giáo dục ở đâu|cơ quan ở đâu|địa chỉ sở giáo dục|địa chỉ một cửa|một cửa ở đâu|một cửa nằm ở đâu",
  ],
  ["hồ sơ|cơ sở|đổi địa chỉ|thay đổi địa chỉ|chuyển trụ sở|đổi trụ sở|trụ sở công ty|trụ sở chính"],
);

export const askWords = vocabulary([
  "hỏi thủ tục",
  "cho hỏi",
  "hỏi về thủ tục",
  "thủ tục hành chính",
]);

export const menuWords = vocabulary(["menu", "trợ giúp", "hướng dẫn", "help", "danh mục"]);

export const howToWords = vocabulary([
  "làm thế nào|ở đâu|với ai|cho ai|cách nào|như thế nào|thì sao|bằng cách nào|được không",
]);
