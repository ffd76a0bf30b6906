import { vocabulary } from "../vocabulary.ts";

/** The state of one's own file is asked for in so many words. */
export const dossierWords = vocabulary(
  [
    "tra cứu hồ sơ|tra cứu hs|=tra hồ sơ|tra giúp hồ sơ|tra mã hồ sơ|hồ sơ đến đâu|hồ sơ tới đâu",
    "tình trạng hồ sơ|trạng thái hồ sơ|tiến độ hồ sơ|tiến độ giải quyết|kiểm tra tiến độ|xem tiến độ",
    "hồ sơ trễ hẹn|hồ sơ trễ|hồ sơ bị trễ|trễ hẹn trả|quá hẹn trả|quá ngày hẹn|giấy hẹn ghi|hồ sơ nộp hôm",
    "hs nộp hôm|hồ sơ xong chưa|hồ sơ được duyệt chưa|duyệt hồ sơ chưa|hồ sơ có kết quả chưa",
    "hồ sơ tới bước nào|hồ sơ đến bước nào|hồ sơ giải quyết tới|hồ sơ giải quyết đến|hồ sơ đi tới đâu",
  ],
  [
    "báo cáo hồ sơ trễ hẹn|mất giấy hẹn|thống kê hồ sơ trễ hẹn|danh sách hồ sơ trễ hẹn",
    "tra cứu hồ sơ lưu trữ|khai thác hồ sơ|trả hồ sơ|kiểm tra hồ sơ hải quan",
  ],
);

/** A file of the speaker's own, handed in. */
export const handedInWords = vocabulary([
  "nộp hồ sơ|nộp hs|đã nộp|nộp rồi|em nộp|tôi nộp|mình nộp|tui nộp|cháu nộp|nộp hôm|nộp từ|nộp tuần",
  "nộp tháng|nộp được|nộp qua mạng|vừa nộp|mới nộp|gửi hồ sơ|đã gửi|hồ sơ của|hs của|hồ sơ em",
  "hồ sơ tôi|hồ sơ mình|hồ sơ nhà|hồ sơ cháu|hồ sơ tui|đơn của tôi|đơn của em|đơn em|biên nhận|giấy hẹn",
  "phiếu hẹn|mã hồ sơ|ngày rồi|hôm rồi|tuần rồi|tháng rồi|tuần nay|tháng nay",
]);

/** How far is it, is it done: asked of a file that was handed in. */
export const stateQuestionWords = vocabulary(
  [
    "tới đâu|đến đâu|tới đâu rồi|đến đâu rồi|đi đâu rồi|ở đâu rồi|tới bước nào|đến bước nào|tới khâu nào",
    "đến khâu nào|bước nào rồi|khâu nào rồi|duyệt chưa|ai duyệt|xong chưa|có kết quả chưa|ra kết quả chưa",
    "được kết quả chưa|có chưa|giải quyết chưa|xử lý chưa|tiếp nhận chưa|chưa thấy|vẫn chưa|mãi chưa",
    "mãi không|hoài không|hoài chưa|chưa có kết quả|chưa được trả|chưa được giải quyết|sao chưa",
    "tới giờ chưa|đến giờ chưa|giờ chưa có|tiến độ|kiểm tra hồ sơ|kiểm tra xem|xem hồ sơ|trễ hẹn|quá hẹn",
    "có ai xem chưa|đang ở đâu|bị kẹt|bị treo",
  ],
  [
    "nộp tới đâu|nộp đến đâu|nộp hồ sơ tới đâu|nộp hồ sơ đến đâu|gửi hồ sơ đến đâu|gửi hồ sơ tới đâu",
    "xong chưa có|xong chưa được|có chưa đủ|gửi tới đâu|gửi đến đâu",
  ],
);
