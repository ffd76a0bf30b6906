import { vocabulary } from "../vocabulary.ts";

/** What is wrong, whoever did it. */
export const grievanceWords = vocabulary(
  [
    "than phiền|đề nghị sở|đề nghị kiểm tra|đề nghị nhà trường|đề nghị ubnd|đề nghị chấn chỉnh",
    "cần chấn chỉnh|mong chấn chỉnh|nhờ chấn chỉnh|báo cáo sai phạm|bức xúc|hách dịch|nhũng nhiễu",
    "=lạm thu|lạm thu tiền|lạm thu đầu năm|bị lạm thu|trường lạm thu|thu sai quy định|thu tiền sai",
    "thu sai|thu ngoài quy định|thu tiền vô lý|thu quỹ quá nhiều|ép học thêm|bắt học thêm|ép mua",
    "bắt mua đồng phục|bắt mua sách|bắt phụ huynh|không chịu nổi|quát mắng|thái độ không tốt|thái độ kém",
    "thái độ quá tệ|thái độ tệ|gây khó dễ|gây khó khăn|trù dập|=có dòi|cơm có dòi|đồ ăn ôi|đồ ăn thiu",
    "mất vệ sinh|cửa quyền|hống hách|coi thường dân|hành dân|tắc trách|vô trách nhiệm|quan liêu",
    "đùn đẩy trách nhiệm|xem lại cách làm việc|xem lại thái độ",
  ],
  ["đề nghị kiểm tra cấp|đề nghị kiểm tra giám sát|gia hạn kiểm tra"],
);

/** Those who serve the public, and the places where they do. */
export const servantWords = vocabulary([
  "cán bộ|nhân viên|công chức|một cửa|ủy ban|ubnd|phường|xã|trường|cô giáo|thầy giáo|giáo viên|hiệu trưởng",
  "trung tâm|bảo vệ trường|bộ phận tiếp nhận|quầy|cổng dịch vụ công|trang web|hệ thống|căn tin|bếp ăn",
]);

/** Bad conduct, bad facilities, money without a receipt. */
export const conductWords = vocabulary([
  "thái độ|=quát|quát nạt|quát tháo|quát dân|nạt dân|mắng dân|mắng học sinh|chửi|cáu gắt|lớn tiếng|khó chịu với dân|vô lễ|hỗn với dân",
  "thiếu tôn trọng|bắt đi lại nhiều|bắt đi tới đi lui|đi lại nhiều lần|đi tới đi lui|chỉ lòng vòng|đùn đẩy",
  "chờ cả buổi|chờ cả ngày|đợi cả buổi|đợi cả ngày|không ai tiếp|không chịu tiếp|không chịu nhận",
  "mở cửa trễ|đi làm trễ|đi làm muộn|đóng cửa sớm|bỏ về sớm|chơi game trong giờ|lướt điện thoại",
  "thu thêm|thu quá cao|thu quá nhiều|không có biên lai|không đưa biên lai|không ghi biên lai|không công khai",
  "bẩn thỉu|=bẩn quá|quá bẩn|dơ quá|hôi thối|=hôi quá|=dột|bị dột|dột nát|xuống cấp|quạt hỏng|quạt hư|không có nước uống",
  "treo hoài|bị treo|lỗi suốt|lỗi hoài|sập hoài|không vào được|không đăng nhập được|làm ăn gì kỳ|làm việc kiểu gì",
]);
