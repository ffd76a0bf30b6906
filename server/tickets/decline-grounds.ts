/** How sure the source of a rule is: seen in a legal copy, or told by others. */
type Confidence = "high" | "medium" | "low";

/** A lawful reason to decline a ticket: data. */
export type DeclineGround = {
  id: string;
  /** For the staff's choice. */
  label: string;
  /** What the citizen reads; whole sentences. */
  words: string;
  /** The rule it rests on; absent: none is named to the citizen. */
  rule?: string;
  confidence: Confidence;
  /** The officer has to say more, such as which body it is. */
  needsWords?: true;
};

export const declineGrounds: readonly DeclineGround[] = [
  {
    id: "no_identity",
    label: "Thiếu tên, địa chỉ, điện thoại hoặc cách liên hệ",
    words:
      "Phản ánh, kiến nghị chính thức cần có tên, địa chỉ và số điện thoại hoặc cách liên hệ của người gửi. Nội dung anh/chị gửi vẫn được đọc như một thông tin.",
    rule: "Điểm d khoản 1 Điều 9 Nghị định 20/2008/NĐ-CP",
    confidence: "high",
  },
  {
    id: "out_of_scope",
    label: "Không phải vướng mắc hoặc đề xuất về quy định, thủ tục, phục vụ",
    words:
      "Nội dung này không phải là vướng mắc cụ thể trong thực hiện quy định, cũng không phải đề xuất về quy định, nên không thuộc phạm vi phản ánh, kiến nghị.",
    rule: "Điều 5 Nghị định 20/2008/NĐ-CP",
    confidence: "high",
  },
  {
    id: "unclear",
    label: "Nội dung không rõ hoặc không viết bằng tiếng Việt",
    words:
      "Phản ánh, kiến nghị cần viết bằng tiếng Việt và có nội dung rõ ràng. Xin anh/chị gửi phiếu mới, nêu rõ việc gì, ở đâu, khi nào.",
    rule: "Điều 6 và Điều 7 Nghị định 20/2008/NĐ-CP",
    confidence: "high",
  },
  {
    id: "complaint_law",
    label: "Là khiếu nại hoặc tố cáo",
    words:
      "Nội dung này là khiếu nại hoặc tố cáo, không phải phản ánh, kiến nghị. Muốn được giải quyết, anh/chị gửi đơn có chữ ký hoặc đến trình bày trực tiếp tại cơ quan có thẩm quyền.",
    rule: "Điều 1 Nghị định 20/2008/NĐ-CP",
    confidence: "high",
  },
  {
    id: "answered_before",
    label: "Đã được trả lời, không có tình tiết mới",
    words: "Việc này đã được trả lời và phiếu không nêu thêm tình tiết mới.",
    rule: "Điều 4 Nghị định 154/2026/NĐ-CP",
    confidence: "high",
    needsWords: true,
  },
  {
    id: "court",
    label: "Đã có bản án, quyết định của toà án",
    words: "Việc này đã có bản án hoặc quyết định của toà án.",
    rule: "Điều 4 Nghị định 154/2026/NĐ-CP",
    confidence: "high",
  },
  {
    id: "other_body",
    label: "Cơ quan khác đang giải quyết",
    words: "Việc này đang được một cơ quan khác giải quyết.",
    rule: "Điều 4 Nghị định 154/2026/NĐ-CP",
    confidence: "high",
    needsWords: true,
  },
  {
    id: "other",
    label: "Lý do khác (ghi rõ căn cứ ở dưới)",
    words: "",
    confidence: "low",
    needsWords: true,
  },
];

export function declineGround(id: string): DeclineGround | undefined {
  return declineGrounds.find((ground) => ground.id === id);
}

/** What the citizen is told: the reason, its rule, and the officer's own words. */
export function declineWords(ground: DeclineGround, own: string | undefined): string {
  const rule = ground.rule ? `Căn cứ: ${ground.rule}.` : "";
  return [ground.words, own ?? "", rule].filter((part) => part !== "").join("\n\n");
}
