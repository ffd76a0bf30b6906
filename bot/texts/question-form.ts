/** A question for an officer to answer. */
export const questionTexts = {
  title: "Câu hỏi gửi cán bộ",
  askWhat: "Dạ, xin anh/chị viết câu hỏi trong một tin nhắn, tôi sẽ chuyển cho cán bộ.",
  labels: { what: "Câu hỏi" },
} as const;
