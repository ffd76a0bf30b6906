import { vocabulary } from "../vocabulary.ts";

export const personWords = vocabulary(
  [
    ..."cho gặp cán bộ|muốn gặp cán bộ|xin gặp cán bộ|cần gặp cán bộ|cho gặp nhân viên".split("|"),
    ..."muốn gặp nhân viên|gặp người thật|cho gặp người|muốn gặp người|gọi cán bộ".split("|"),
    ..."nối máy|nối máy với|kết nối nhân viên|gặp chuyên viên|với chuyên viên|gặp tổng đài viên|gặp cán bộ phụ trách".split(
      "|",
    ),
    ..."nói chuyện với người|nói chuyện người thật|nói chuyện với cán bộ|nói chuyện với nhân viên".split(
      "|",
    ),
    ..."chat với người|chat với cán bộ|chat với nhân viên|kết nối cán bộ|kết nối với cán bộ".split(
      "|",
    ),
    ..."chuyển cán bộ|chuyển cho cán bộ|chuyển máy|tổng đài viên|trao đổi với cán bộ".split("|"),
    ..."không muốn nói chuyện với máy|không nói chuyện với bot|nói chuyện người".split("|"),
  ],
  ["muốn gặp người phụ trách đúng quy định"],
);

/** Alone, these mean the same; in a longer story they do not. */
export const personAloneWords = vocabulary([
  ..."gặp cán bộ|gặp nhân viên|gặp người thật|người thật|cán bộ|nhân viên|tổng đài".split("|"),
  ..."gặp tư vấn|tư vấn viên".split("|"),
]);

export const detourWords = vocabulary([
  ..."hỏi hoài không ra|hỏi mãi không|trả lời sai|không đúng câu hỏi|không hiểu gì".split("|"),
  ..."trả lời không đúng|bot ngu|trả lời lung tung|hỏi một đằng".split("|"),
]);

const grievances = [
  ..."than phiền|đề nghị sở|đề nghị kiểm tra|đề nghị nhà trường|đề nghị ubnd|báo cáo sai phạm".split(
    "|",
  ),
  ..."bức xúc|hách dịch|nhũng nhiễu|=lạm thu|lạm thu tiền|lạm thu đầu năm|bị lạm thu|trường lạm thu|thu sai quy định|thu tiền sai|thu sai".split(
    "|",
  ),
  ..."ép học thêm|bắt học thêm|bắt mua|ép mua|không chịu nổi|quát mắng|thái độ không tốt".split(
    "|",
  ),
  ..."thái độ kém|gây khó dễ|gây khó khăn|trù dập|có dòi|đồ ăn ôi|mất vệ sinh".split("|"),
];

/** What is wrong, told without the wish to complain. */
export const grievanceWords = vocabulary(grievances);

export const feedbackWords = vocabulary(
  [
    ..."phản ánh|phản ảnh|kiến nghị|góp ý|hiến kế|đóng góp ý kiến|gửi ý kiến|ý kiến đóng góp".split(
      "|",
    ),
    ...grievances,
  ],
  [
    ..."thủ tục phản ánh|quy trình phản ánh|quy định về phản ánh|thời hạn giải quyết phản ánh".split(
      "|",
    ),
    ..."thời hạn trả lời phản ánh|thủ tục kiến nghị|xử lý phản ánh kiến nghị|quy định phản ánh".split(
      "|",
    ),
    ..."phản ánh kiến nghị là gì|phản ánh là gì|kiến nghị là gì".split("|"),
  ],
);

export const recommendationWords = vocabulary([
  ..."kiến nghị|hiến kế|góp ý|đóng góp ý kiến|ý kiến đóng góp|giải pháp".split("|"),
]);

export const praiseWords = vocabulary([
  ..."muốn khen|gửi lời khen|khen cán bộ|khen ngợi|biểu dương|cán bộ nhiệt tình".split("|"),
]);

/** The wish alone, without the matter: nothing to take over into the form. */
export const feedbackWishWords = vocabulary([
  ..."phản ánh|phản ảnh|kiến nghị|góp ý|hiến kế|gửi ý kiến|gửi phản ánh|gửi kiến nghị".split("|"),
  ..."đóng góp ý kiến|ý kiến|một việc|một vấn đề|vấn đề|muốn khen|gửi lời khen".split("|"),
]);

export const anonymousWords = vocabulary([
  ..."không muốn lộ tên|không lộ tên|ẩn danh|giấu tên|không muốn để tên|không cho biết tên".split(
    "|",
  ),
  ..."không muốn nêu tên|giữ bí mật tên".split("|"),
]);

export const myTicketsWords = vocabulary([
  ..."phản ánh của tôi|phản ánh của em|phản ánh của mình|kiến nghị của tôi|kiến nghị của em".split(
    "|",
  ),
  ..."kết quả phản ánh|kết quả kiến nghị|phiếu của tôi|phiếu của em|phản ánh hôm qua".split("|"),
  ..."phản ánh đến đâu|mở lại phản ánh|rút lại phản ánh|rút phản ánh|phản ánh vừa gửi".split("|"),
  ..."phản ánh đã gửi|phiếu đã gửi|kiến nghị đã gửi|bổ sung phản ánh|xem phiếu|xem phản ánh".split(
    "|",
  ),
]);

export const eraseWords = vocabulary([
  ..."xóa thông tin của tôi|xóa thông tin|xóa dữ liệu|xóa tài khoản|xóa lịch sử|xóa tin nhắn".split(
    "|",
  ),
  ..."xóa hết thông tin|xóa số điện thoại".split("|"),
]);

export const privacyWords = vocabulary([
  ..."lưu sđt|lưu số điện thoại|lưu thông tin|lưu tin nhắn|bảo mật thông tin|dữ liệu cá nhân".split(
    "|",
  ),
  ..."lộ thông tin|thông tin cá nhân|thông tin của tôi|ai đọc được|ai xem được|có bị lộ".split("|"),
  ..."quyền riêng tư|lưu những gì".split("|"),
]);

export const optOutWords = vocabulary([
  ..."ngừng nhận thông báo|ngưng nhận thông báo|tắt thông báo|không nhận thông báo".split("|"),
  ..."=đừng nhắn|đừng nhắn tin|đừng gửi tin|hủy đăng ký nhận tin".split("|"),
]);

export const dossierWords = vocabulary(
  [
    ..."nộp hôm thứ|hồ sơ giải quyết tới bước|hồ sơ giải quyết đến bước|tiến độ giải quyết hồ sơ|tiến độ hồ sơ".split(
      "|",
    ),
    ..."hồ sơ tới bước nào|hồ sơ đến bước nào|nộp hồ sơ rồi mà|hồ sơ đã nộp|hồ sơ nộp rồi|tới đâu rồi|đến đâu rồi|ai duyệt chưa|được duyệt chưa|duyệt hồ sơ chưa".split(
      "|",
    ),
    ..."tra cứu hồ sơ|tra cứu hs|tra hồ sơ|hồ sơ của tôi|hồ sơ của em|hồ sơ của mình".split("|"),
    ..."hồ sơ đến đâu|hồ sơ tới đâu|kiểm tra hồ sơ|tình trạng hồ sơ|trạng thái hồ sơ".split("|"),
    ..."hồ sơ trễ hẹn|hồ sơ trễ|trễ hẹn|quá hẹn|giấy hẹn ghi|hồ sơ nộp hôm|hs nộp hôm".split("|"),
    ..."tiến độ hồ sơ|xem hồ sơ|hồ sơ xong chưa|có kết quả chưa|hs của tôi|hs của em".split("|"),
  ],
  ["báo cáo hồ sơ trễ hẹn", "mất giấy hẹn", "thống kê hồ sơ trễ hẹn", "danh sách hồ sơ trễ hẹn"],
);

export const hotlineWords = vocabulary(
  [
    ..."đường dây nóng|hotline|số điện thoại của sở|số điện thoại sở|sđt sở|sdt sở".split("|"),
    ..."số điện thoại liên hệ|sđt liên hệ|gọi số nào|số máy|điện thoại bộ phận một cửa".split("|"),
  ],
  ["phản ánh đường dây nóng"],
);

export const hoursWords = vocabulary([
  ..."giờ làm việc|giờ tiếp dân|lịch tiếp dân|lịch tiếp công dân|tiếp dân|tiếp công dân".split("|"),
  ..."thứ 7 có làm|thứ bảy có làm|chủ nhật có làm|có làm việc không|có làm việc ko".split("|"),
  ..."sở có làm việc|mấy giờ làm|mấy giờ mở cửa|mấy giờ đóng cửa|giờ mở cửa".split("|"),
]);

export const addressWords = vocabulary(
  [
    ..."địa chỉ sở|địa chỉ của sở|sở ở đâu|sở nằm ở đâu|trụ sở|địa chỉ cơ quan|địa chỉ bộ phận".split(
      "|",
    ),
    ..."địa chỉ phòng giáo dục|sở giáo dục ở đâu|cơ quan ở đâu|địa chỉ sở giáo dục".split("|"),
  ],
  [
    "hồ sơ",
    "cơ sở",
    "đổi địa chỉ",
    "thay đổi địa chỉ",
    "chuyển trụ sở",
    "đổi trụ sở",
    "trụ sở chính",
    "trụ sở công ty",
  ],
);

export const askWords = vocabulary([
  "hỏi thủ tục",
  "cho hỏi",
  "hỏi về thủ tục",
  "thủ tục hành chính",
]);

export const menuWords = vocabulary(["menu", "trợ giúp", "hướng dẫn", "help", "danh mục"]);

export const howToWords = vocabulary([
  ..."làm thế nào|ở đâu|với ai|cho ai|cách nào|như thế nào|thì sao|bằng cách nào|được không".split(
    "|",
  ),
]);
