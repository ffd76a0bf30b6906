import { vocabulary } from "../vocabulary.ts";

/** What may be typed in place of a form's buttons, when it is all that is said. */
export const cancelWords = vocabulary([
  "hủy|hủy bỏ|hủy phiếu|không gửi nữa|thôi không gửi|thôi khỏi|thôi|dừng lại|cancel",
]);
export const backWords = vocabulary(["quay lại", "trở lại", "quay lại bước trước", "lùi lại"]);
export const skipWords = vocabulary([
  "bỏ qua|không có|không nhớ|không biết|không rõ|không nhớ rõ|skip",
]);
export const sendWords = vocabulary([
  "gửi|gửi đi|đồng ý|xác nhận|đúng|đúng rồi|ok|oke|có|chính xác",
]);
export const correctWords = vocabulary(["sửa", "sửa lại", "chưa đúng", "sai rồi"]);

/** Words that call the assistant back while a person has the talk. */
export const comeBackWords = vocabulary([
  "nói chuyện lại với trợ lý|gặp trợ lý|gọi trợ lý|trợ lý|quay lại trợ lý",
  "nói chuyện với trợ lý|gặp lại trợ lý|gặp bot|quay lại bot|menu",
]);
