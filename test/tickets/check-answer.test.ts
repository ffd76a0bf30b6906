import { expect, test } from "vitest";
import { checkAnswer, questionsIn } from "../../server/tickets/check-answer.ts";

const kinds = (asked: string, answer: string) =>
  checkAnswer({ asked: [asked], answer }).map(({ kind }) => kind);
const rule = "Theo Thông tư 30/2024/TT-BGDĐT, ";

test.each([
  ["when", "Khi nào trường sửa nhà vệ sinh?", "nhà vệ sinh sẽ sửa xong ngày 05/12/2026."],
  ["how much", "Học phí bao nhiêu một tháng?", "học phí là 200.000 đồng."],
  ["where", "Nộp hồ sơ ở đâu ạ?", "hồ sơ nộp tại phòng một cửa của phường."],
  ["why", "Vì sao lớp con tôi đông thế?", "lớp đông vì phường có nhiều học sinh mới."],
  ["who", "Ai quyết định khoản thu này?", "khoản thu do hội đồng trường quyết định."],
  ["whether", "Con tôi có được chuyển trường không", "em được chuyển trường."],
])("a question of %s is answered by what it asks for", (_, question, answer) => {
  expect(kinds(question, rule + answer)).toEqual([]);
});

test.each([
  ["when, without any time", "Khi nào sửa nhà vệ sinh?", "nhà vệ sinh hỏng thật."],
  ["how much, without a sum", "Học phí bao nhiêu?", "học phí đã được nhà trường niêm yết."],
  ["another matter", "Khi nào sửa mái che sân?", "tiền ăn bán trú thu ngày 5."],
])("a question is open: %s", (_, question, answer) => {
  expect(kinds(question, `${rule}${answer}`)).toEqual(["open_question"]);
});

test("of two questions the one that is left open is quoted", () => {
  const asked = ["Khi nào sửa nhà vệ sinh? Tiền quỹ lớp bao nhiêu là đúng?"];
  const answer = `${rule}nhà vệ sinh sửa xong ngày 05/12/2026.`;
  expect(checkAnswer({ asked, answer })).toEqual([
    { kind: "open_question", question: "Tiền quỹ lớp bao nhiêu là đúng?" },
  ]);
});

test("a story without a question has none", () => {
  expect(questionsIn("Nhà vệ sinh tầng hai hỏng cửa. Các cháu phải đi nhờ.")).toEqual([]);
});

test.each([
  ["Theo Nghị định 20/2008/NĐ-CP, việc này đúng.", []],
  ["Căn cứ Điều 9, việc này đúng.", []],
  ["Theo Luật Giáo dục, việc này đúng.", []],
  ["Việc này nhà trường làm đúng.", ["no_rule"]],
])("whether %j names a rule", (answer, advice) => {
  expect(kinds("Trường làm sai.", answer)).toEqual(advice);
});

test("words that tell little are named, with better ones", () => {
  const answer = `${rule}Sở sẽ chỉ đạo các đơn vị liên quan trong thời gian tới.`;
  expect(checkAnswer({ asked: ["Trường làm sai."], answer })).toEqual([
    { kind: "hard_word", hard: "trong thời gian tới", plain: "nêu ngày cụ thể" },
    { kind: "hard_word", hard: "các đơn vị liên quan", plain: "nêu tên đơn vị" },
  ]);
});

test("a sentence too long to follow is shown by its beginning", () => {
  const answer = `${rule}${"trường đã sửa cửa và ".repeat(15)}xong.`;
  const [advice] = checkAnswer({ asked: ["Hỏng cửa."], answer });
  expect(advice).toMatchObject({ kind: "long_sentence" });
  expect(advice?.kind === "long_sentence" && advice.sentence.length).toBe(140);
});

test("before anything is written there is nothing to advise", () => {
  expect(checkAnswer({ asked: ["Khi nào sửa?"], answer: "  " })).toEqual([]);
});
