import { vocabulary } from "../vocabulary.ts";

/** Words of a khiếu nại: a decision or act that touches the speaker is to be looked at again. */
export const complaintWords = vocabulary(
  [
    "khiếu nại|khiếu kiện|kiện nhà trường|kiện trường|kiện sở|kiện hiệu trưởng|=kiện ủy ban|muốn kiện ủy ban",
    "kiện chủ tịch|khởi kiện quyết định|khởi kiện hành chính|khởi kiện nhà trường|khởi kiện trường|khởi kiện sở",
    "khởi kiện ủy ban|khởi kiện chủ tịch|quyết định kỷ luật|quyết định kỉ luật|kỷ luật oan|kỉ luật oan|buộc thôi việc",
  ],
  [
    "không kiện|=khỏi kiện|không khiếu nại|không khởi kiện|bưu kiện|kiện hàng",
    "không phải khiếu nại|không muốn khiếu nại|chưa muốn khiếu nại|đâu có khiếu nại|đâu phải khiếu nại",
    "khiếu nại ai đâu|khiếu nại gì đâu|khiếu nại chi đâu",
    "kỷ luật tích cực|kỉ luật tích cực",
  ],
);

/** A lawsuit: against an authority a khiếu nại, against a neighbour a matter of the court. */
export const lawsuitWords = vocabulary(
  ["kiện ra tòa|đâm đơn kiện|muốn kiện|sẽ kiện|=đi kiện|muốn khởi kiện|đơn kiện"],
  [
    "không muốn kiện|chưa muốn kiện|điều kiện|sự kiện|kiện toàn|dữ kiện|văn kiện|phụ kiện",
    "muốn kiến nghị|sẽ kiến nghị|muốn kiện toàn",
  ],
);

/** Words of a tố cáo: somebody's unlawful act. */
export const denunciationWords = vocabulary(
  ["tố cáo", "tố giác", "=đơn tố"],
  [
    "không tố cáo|không phải tố cáo|không muốn tố cáo|chưa muốn tố cáo|đâu có tố cáo|đâu phải tố cáo",
    "tố cáo ai đâu|tố cáo gì đâu|tố cáo chi đâu",
  ],
);

/** Acts that only a tố cáo could be about, whatever the citizen calls it. */
export const allegationWords = vocabulary(
  [
    "hối lộ|đưa hối lộ|nhận hối lộ|=vòi tiền|bị vòi tiền|vòi vĩnh|ăn hối lộ|=ăn chặn|ăn chặn tiền|=chạy trường|chuyện chạy trường|tiền chạy trường|chạy trường cho",
    "chạy điểm|chạy lớp|chạy chức|mua điểm|tham ô|tham nhũng|biển thủ|đút lót|lót tay|đưa phong bì",
    "nhận phong bì|đòi phong bì|gợi ý phong bì|=hồ sơ giả|=bằng giả|sửa điểm|nâng điểm|=lộ đề|lộ đề thi",
    "=bán đề|bán đề thi|gian lận thi cử|chiếm đoạt|=khai khống|rút ruột",
  ],
  [
    "công an chặn|cách sửa điểm|cách nâng điểm|cách chạy điểm|cách làm bằng giả",
    "phòng chống tham nhũng|phòng chống tiêu cực",
  ],
);

/** Money that changes hands: an allegation where an official is named beside it. */
export const moneyTakenWords = vocabulary([
  "nhận tiền để|nhận tiền của|nhận tiền rồi|nhận tiền mới|nhận tiền chạy|nhận tiền lo|nhận tiền lót",
  "=đòi tiền|đòi thêm tiền|đòi bồi dưỡng|đòi tiền bồi dưỡng|=ăn tiền|đưa tiền cho|phải đưa tiền",
  "lấy tiền của dân|lấy tiền của phụ huynh|lấy tiền của học sinh",
]);

/** Those who hold an office. */
export const officialWords = vocabulary([
  "cán bộ|công an|cảnh sát|csgt|công chức|hiệu trưởng|hiệu phó|thầy|cô giáo|giáo viên|chủ nhiệm",
  "chủ tịch|phó chủ tịch|bí thư|trưởng phòng|giám đốc sở|lãnh đạo|thanh tra|địa chính|trưởng thôn|hải quan",
]);

/** What a question about the procedure itself sounds like. */
export const procedureQuestionWords = vocabulary([
  "bao lâu|thế nào|như nào|ra sao|là gì|khác nhau|khác gì|phân biệt|thời hạn",
  "thời hiệu|thủ tục|quy định|trình tự|quy trình|mẫu đơn|điều kiện|hồ sơ gồm|gồm những gì",
  "ai giải quyết|cơ quan nào|mấy ngày|bao nhiêu ngày|nặc danh|ở đâu|có được giải quyết",
  "giải quyết tố cáo|giải quyết khiếu nại|tốn tiền|mất tiền|tốn phí|mất phí|đóng tiền|đóng phí|nộp phí|nộp tiền|nộp lệ phí|bao nhiêu tiền|mất bao nhiêu|tốn bao nhiêu",
  "gửi cho ai|gửi ai|gửi lên ai|nộp cho ai|nộp đơn cho ai|gửi đâu|gửi vô đâu|gửi vào đâu|nộp đâu|thì sao|cấp nào|mẫu nào|mẫu gì|theo mẫu|giấy gì|giấy tờ gì|giấy tờ chi",
  "những giấy tờ|kèm theo những|kèm những gì|kèm gì|bản chính hay|có bắt buộc|bắt buộc phải|thẩm quyền",
  "có được xem xét|được thụ lý|được nhận không|được nhận nữa|được giữ bí mật|được bảo vệ|theo luật",
  "cử mấy người|bao nhiêu người|nhờ luật sư|quá hạn|hết hạn|khi nào|có phải công chứng|viết theo",
  "mấy bước|các bước|mấy tháng|bao giờ xong|bao giờ có kết quả|khiếu nại mấy lần|tố cáo mấy lần",
  "làm sao|cần gì|cần những gì|cần giấy tờ|căn cứ|luật nào|lệ phí|được không|có mất phí|cách khiếu nại|cách tố cáo",
]);

/** Openings of a question: cut out before the personal words are looked for. */
export const askingWords = vocabulary([
  "em hỏi|tôi đang hỏi|em đang hỏi|ý tôi là|ý em là|ý tôi hỏi|ý em hỏi|ý mình là",
  "cho tôi hỏi|cho em hỏi|cho mình hỏi|cho cháu hỏi|cho hỏi|xin hỏi|tôi muốn hỏi",
  "em muốn hỏi|mình muốn hỏi|muốn hỏi|tôi hỏi|tôi muốn biết|em muốn biết|muốn biết",
  "muốn tìm hiểu|tư vấn giúp tôi|hướng dẫn tôi|giải thích giúp tôi",
]);

/** Said by who wants to know and not to act, whatever else is told. */
export const merelyAskingWords = vocabulary([
  "hỏi cho biết|hỏi để biết|chỉ hỏi|mới hỏi|hỏi trước|hỏi thôi|hỏi vậy thôi|hỏi thế thôi|hỏi thử",
  "tìm hiểu trước|tìm hiểu thôi|tìm hiểu cho biết|muốn nắm trước|biết trước thôi",
]);

/** Said by who asks again, of the law that was meant: "à nhầm, cái của tôi là khiếu nại, mấy ngày thì xong". */
export const correctingWords = vocabulary([
  "=nhầm|hỏi nhầm|nói nhầm|ghi nhầm|nói lộn|hỏi lộn|ghi lộn|=lộn rồi|đính chính|à không|không phải tố cáo|không phải khiếu nại",
  "ý tôi là|ý em là|ý mình là|ý tui là|cái của tôi là|cái của em là|cái của tui là|của mình là",
]);

/** A case of the speaker's own, or the wish to act. */
export const personalWords = vocabulary([
  "tôi muốn|em muốn|mình muốn|cháu muốn|tôi sẽ|tôi cần|tôi xin|con tôi|con em|con mình",
  "cháu tôi|của tôi|của em|của mình|đối với tôi|với tôi|cho tôi|chúng tôi|gia đình tôi",
  "muốn khiếu nại|muốn tố cáo|xin khiếu nại|xin tố cáo|đề nghị giải quyết",
  "tôi khiếu nại|em khiếu nại|mình khiếu nại|tui khiếu nại|tôi tố cáo|em tố cáo|mình tố cáo|tui tố cáo",
  "tui muốn|tui sẽ|tui cần|con tui|của tui|tôi gửi đơn|em gửi đơn|tui gửi đơn|tôi nộp đơn|em nộp đơn",
]);

/** Both laws in one question. */
export const differenceWords = vocabulary(["khác nhau", "khác gì", "khác với", "phân biệt"]);
