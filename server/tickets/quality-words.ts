/** A kind of question: how it is asked, and what an answer to it is expected to hold. Data. */
export type QuestionKind = { id: string; asked: RegExp; answered: RegExp };

/** Looked for in this order; the first that fits. */
export const questionKinds: readonly QuestionKind[] = [
  {
    id: "when",
    asked: /khi nào|bao giờ|bao lâu|mấy giờ|ngày nào|lúc nào|tháng nào|chừng nào/iu,
    answered: /\d|ngày|giờ|tuần|tháng|năm|hôm|ngay/iu,
  },
  {
    id: "how_much",
    asked: /bao nhiêu|mấy (?:đồng|nghìn|triệu|tờ|bộ|bản|người|em|lớp)/iu,
    answered: /\d|không (?:thu|mất|phải nộp)|miễn|một|hai|ba/iu,
  },
  {
    id: "where",
    asked: /ở đâu|tại đâu|chỗ nào|nơi nào|đến đâu|nộp đâu/iu,
    answered:
      /(?:^|[^\p{L}])(?:tại|ở|địa chỉ|phòng|đường|cổng|trung tâm|trường|phường|xã|bộ phận)(?![\p{L}])/iu,
  },
  {
    id: "why",
    asked: /vì sao|tại sao|sao lại|lý do gì|lí do gì/iu,
    answered: /(?:^|[^\p{L}])(?:vì|do|bởi|lý do|lí do|nguyên nhân|theo|căn cứ)(?![\p{L}])/iu,
  },
  {
    id: "who",
    asked: /(?:^|[^\p{L}])ai(?![\p{L}])|người nào|cơ quan nào|đơn vị nào/iu,
    answered: /cơ quan|đơn vị|phòng|sở|ủy ban|uỷ ban|ubnd|trường|cán bộ|giáo viên|ban |hội đồng/iu,
  },
  {
    id: "whether",
    asked: /có .*không|được không|phải không|hay không|có phải|có được|đúng không/iu,
    answered: /(?:^|[^\p{L}])(?:được|không|có|phải|đúng|chưa|sẽ|đã)(?![\p{L}])/iu,
  },
];

/** Where a rule of law is named: an act and its number, or an article. */
export const rulePattern =
  /(?:luật|nghị định|thông tư|nghị quyết|quyết định|công văn|chỉ thị|kế hoạch|nđ|tt|qđ|nq)\s+(?:số\s+)?\d|điều\s+\d+|luật\s+\p{Lu}/iu;

/** Words of the office that tell a citizen little, with what to write instead. */
export const hardWords: readonly { hard: string; plain: string }[] = [
  { hard: "theo quy định hiện hành", plain: "nêu tên và số của văn bản" },
  { hard: "trong thời gian tới", plain: "nêu ngày cụ thể" },
  { hard: "trong thời gian sớm nhất", plain: "nêu ngày cụ thể" },
  { hard: "kịp thời", plain: "nêu ngày cụ thể" },
  { hard: "nghiên cứu, tiếp thu", plain: "nêu việc sẽ làm" },
  { hard: "ghi nhận ý kiến", plain: "nêu việc sẽ làm" },
  { hard: "tăng cường công tác", plain: "nêu việc sẽ làm" },
  { hard: "quan tâm chỉ đạo", plain: "nêu ai làm gì" },
  { hard: "cơ quan chức năng", plain: "nêu tên cơ quan" },
  { hard: "cấp có thẩm quyền", plain: "nêu tên cơ quan" },
  { hard: "các đơn vị liên quan", plain: "nêu tên đơn vị" },
  { hard: "tham mưu", plain: "đề xuất" },
  { hard: "phúc đáp", plain: "trả lời" },
  { hard: "thẩm định", plain: "kiểm tra" },
  { hard: "lưu ý công dân", plain: "xin anh/chị lưu ý" },
  { hard: "thể theo", plain: "theo" },
];

/** Words in a sentence beyond which it is hard to follow. */
export const longestSentence = 45;
