import { vocabulary } from "../vocabulary.ts";

/** What is wrong, whoever did it: a matter for a phản ánh, however it is asked. */
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
