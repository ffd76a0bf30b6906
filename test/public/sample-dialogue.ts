import type { Reply } from "../../bot/reply.ts";
import type { TurnHouse } from "../../server/inbox/run-turn.ts";

const choice: Reply = {
  text: "Xin anh/chị chọn một mục:",
  choices: [
    { id: "fee", label: "Mức thu" },
    { id: "papers", label: "Giấy tờ cần có" },
  ],
};

const long: Reply = {
  title: "Chuyển trường đối với học sinh tiểu học",
  text: [
    "Hồ sơ gồm:",
    "• Đơn xin chuyển trường\n• Học bạ\n• Thông tin về tài liệu học tập",
    "Xin anh/chị nộp hồ sơ tại trường nơi chuyển đến. ".repeat(4).trim(),
    "Xem thêm: https://dichvucong.gov.vn.",
  ].join("\n\n"),
};

/** Says words back; "chọn" gives choices, "dài" a long answer, "chậm" takes a second try. */
export function sampleDialogue(): TurnHouse["takeTurn"] {
  let hasFailed = false;
  return async (_tx, _contact, { state, message }) => {
    const words = wordsOf(message.content);
    if (words === "chậm" && !hasFailed) {
      hasFailed = true;
      throw new Error("tried again a little later");
    }
    const reply = words === "chọn" ? choice : words === "dài" ? long : { text: words };
    return { replies: [reply], state, outcome: "answered" };
  };
}

function wordsOf(content: Parameters<TurnHouse["takeTurn"]>[2]["message"]["content"]): string {
  if (content.kind === "text") return content.text;
  return content.kind === "choice" ? `Đã chọn ${content.id}` : content.kind;
}
