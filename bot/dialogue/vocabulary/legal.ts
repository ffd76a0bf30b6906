import { vocabulary } from "../vocabulary.ts";

/** Words of a khiếu nại: a decision or act that touches the speaker is to be looked at again. */
export const complaintWords = vocabulary(
  [
    ..."khiếu nại|khiếu kiện|khởi kiện|kiện ra tòa|đâm đơn kiện|muốn kiện|sẽ kiện|=đi kiện".split(
      "|",
    ),
    ..."kiện nhà trường|kiện trường|kiện sở|kiện hiệu trưởng|kiện tụng|nộp đơn kiện".split("|"),
    ..."quyết định kỷ luật|quyết định kỉ luật|kỷ luật oan|kỉ luật oan".split("|"),
    ..."buộc thôi việc|quyết định thôi việc".split("|"),
  ],
  [
    ..."không kiện|khỏi kiện|không muốn kiện|chưa muốn kiện|không khiếu nại".split("|"),
    ..."điều kiện|sự kiện|kiện toàn|bưu kiện|kiện hàng|dữ kiện|văn kiện|phụ kiện".split("|"),
    ..."muốn kiến nghị|sẽ kiến nghị|muốn kiện toàn|kỷ luật tích cực|kỉ luật tích cực".split("|"),
  ],
);

/** Words of a tố cáo: somebody's unlawful act. */
export const denunciationWords = vocabulary(["tố cáo", "tố giác", "=đơn tố"]);

/** Acts that only a tố cáo could be about, whatever the citizen calls it. */
export const allegationWords = vocabulary(
  [
    ..."hối lộ|đưa hối lộ|nhận hối lộ|nhận tiền|đưa tiền cho|=đòi tiền|vòi tiền|vòi vĩnh".split(
      "|",
    ),
    ..."ăn tiền|ăn hối lộ|ăn chặn|chạy trường|chạy điểm|chạy lớp|chạy chức|mua điểm".split("|"),
    ..."tham ô|tham nhũng|biển thủ|đút lót|lót tay|đưa phong bì|nhận phong bì".split("|"),
    ..."đòi phong bì|gợi ý phong bì|=hồ sơ giả|=bằng giả|sửa điểm|nâng điểm|=lộ đề|lộ đề thi".split(
      "|",
    ),
    ..."=bán đề|bán đề thi|gian lận thi cử|chiếm đoạt|=khai khống|rút ruột".split("|"),
  ],
  [
    ..."được nhận tiền|nhận tiền hỗ trợ|nhận tiền trợ cấp|nhận tiền học bổng|nhận tiền ăn".split(
      "|",
    ),
    ..."nhận tiền miễn giảm|nhận tiền mặt|nhận tiền ở đâu|nhận tiền khi nào|chưa nhận tiền".split(
      "|",
    ),
    ..."nhận tiền bao giờ|nhận tiền chi phí|nhận tiền qua tài khoản|nhận tiền thưởng".split("|"),
  ],
);

/** What a question about the procedure itself sounds like. */
export const procedureQuestionWords = vocabulary([
  ..."bao lâu|thế nào|như nào|ra sao|là gì|khác nhau|khác gì|phân biệt|thời hạn".split("|"),
  ..."thời hiệu|thủ tục|quy định|trình tự|quy trình|mẫu đơn|điều kiện|hồ sơ gồm|gồm những gì".split(
    "|",
  ),
  ..."ai giải quyết|cơ quan nào|mấy ngày|bao nhiêu ngày|nặc danh|ở đâu|có được giải quyết".split(
    "|",
  ),
  ..."giải quyết tố cáo|giải quyết khiếu nại|có mất phí không".split("|"),
  ..."làm sao|cần gì|cần những gì|cần giấy tờ|căn cứ|luật nào|lệ phí|được không|có mất phí|cách khiếu nại|cách tố cáo".split(
    "|",
  ),
]);

/** Openings of a question: cut out before the personal words are looked for. */
export const askingWords = vocabulary([
  ..."em hỏi|tôi đang hỏi|em đang hỏi|ý tôi là|ý em là|ý tôi hỏi|ý em hỏi|ý mình là".split("|"),
  ..."cho tôi hỏi|cho em hỏi|cho mình hỏi|cho cháu hỏi|cho hỏi|xin hỏi|tôi muốn hỏi".split("|"),
  ..."em muốn hỏi|mình muốn hỏi|muốn hỏi|tôi hỏi|tôi muốn biết|em muốn biết|muốn biết".split("|"),
  ..."muốn tìm hiểu|tư vấn giúp tôi|hướng dẫn tôi|giải thích giúp tôi".split("|"),
]);

/** A case of the speaker's own, or the wish to act. */
export const personalWords = vocabulary([
  ..."tôi muốn|em muốn|mình muốn|cháu muốn|tôi sẽ|tôi cần|tôi xin|con tôi|con em|con mình".split(
    "|",
  ),
  ..."cháu tôi|của tôi|của em|của mình|đối với tôi|với tôi|cho tôi|chúng tôi|gia đình tôi".split(
    "|",
  ),
  ..."muốn khiếu nại|muốn tố cáo|xin khiếu nại|xin tố cáo|đề nghị giải quyết".split("|"),
]);

/** Both laws in one question. */
export const differenceWords = vocabulary(["khác nhau", "khác gì", "khác với", "phân biệt"]);
