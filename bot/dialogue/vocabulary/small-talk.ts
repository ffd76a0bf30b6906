import { vocabulary } from "../vocabulary.ts";

/** What the assistant is, what it is called, how old it is. */
export const automaticWords = vocabulary([
  "bạn tên gì|bạn tên là gì|em tên gì|tên bạn là gì|tên em là gì|bot tên gì|bạn bao nhiêu tuổi",
  "bạn mấy tuổi|em mấy tuổi|em bao nhiêu tuổi|ai tạo ra bạn|ai làm ra bạn|bạn là gì|bạn là con gì",
  "trợ lý ảo à|bạn là chatbot|mày là ai|em là ai|ai đang trả lời|đang nói chuyện với ai|bạn ở đâu vậy",
  "là người hay máy|là bot hay người|là robot|có phải người thật|có phải bot|bạn là ai",
  "người hay bot|người hay máy|là ai vậy|có phải là người",
]);

export const helloWords = vocabulary([
  "chào buổi trưa|chào cả nhà|chào mọi người|test|test thử|1 2 3 alo|chào|xin chào|hello|hi|helo|hê lô|alo|a lô|chào buổi sáng|có ai không|có ai ko",
  "có ai đó không|ê|hế lô|chào buổi chiều|chào buổi tối",
]);

export const thanksWords = vocabulary([
  "xin lỗi|xin lỗi nhé|sorry|haha|hihi|hehe|kaka|ok em|em hiểu rồi|yên tâm rồi|cảm ơn rất nhiều|xin cảm ơn|đội ơn|mơn|thanks you|đã rõ|nắm rồi|biết rồi",
  "cảm ơn|cám ơn|thanks|thank|tks|thank you|ok|oke|okie|okay|tốt|hay|đã hiểu",
  "hiểu rồi|rõ rồi|được rồi|vâng|dạ",
]);

/** Kind words, alone in a message. */
export const complimentWords = vocabulary([
  "giỏi|giỏi quá|thông minh|dễ thương|dễ hiểu|tư vấn dễ hiểu|tư vấn nhiệt tình|tư vấn kỹ",
  "trả lời nhanh|trả lời hay|trả lời tốt|tuyệt vời|tuyệt|hữu ích|có ích|hay quá|=xịn|đỉnh|ok lắm",
  "nhanh|rõ ràng|chu đáo|nhiệt tình|dễ dùng|tốt quá|quá tốt|yêu|thương|hài lòng|hỗ trợ nhanh",
]);

/** Good wishes and farewells. */
export const wishWords = vocabulary([
  "tạm biệt|bye|bái bai|bai bai|chào tạm biệt|hẹn gặp lại|ngủ ngon|chúc ngủ ngon|buổi tối vui vẻ",
  "ngày mới tốt lành|một ngày tốt lành|ngày tốt lành|ngày mới vui vẻ|cuối tuần vui vẻ|vui vẻ",
  "chúc mừng năm mới|chúc sức khỏe|nhiều sức khỏe|chúc|chúc một|vạn sự như ý|thôi nhé|vậy thôi nhé",
]);

export const abuseWords = vocabulary(
  [
    "=đm|dm|=đmm|dmm|vcl|vkl|vl|như cc|clgt|=đéo|=đếch|=địt|=lồn|=cặc|=ngu|đồ ngu|ngu vậy",
    "ngu như|óc chó|mất dạy|khốn nạn|cút đi|câm mồm|thằng chó|đồ chó má|đồ con chó",
  ],
  // Without tone marks they hold the same letters.
  [
    "đội ngũ|ngoại ngữ|ngôn ngữ|sinh ngữ|cách ngữ|đi ngủ|ngủ trưa|buồn ngủ|chỗ ngủ|phòng ngủ|ngũ cốc|quân ngũ|nhập ngũ|xuất ngũ",
  ],
);
