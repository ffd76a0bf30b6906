import { expect, test } from "vitest";
import { inventedFacts } from "../../bot/evaluation/invented-facts.ts";
import type { Told } from "../../bot/evaluation/memory-desk.ts";
import { evaluationQuestion } from "../../bot/evaluation/question.ts";
import { openKnowledge } from "../../knowledge/index.ts";
import { contentDir } from "../knowledge/content.ts";

const answer = openKnowledge(contentDir).answer("chuyen-truong", [], "2026-11-22");
const told: Told = {
  answers: answer === undefined ? [] : [answer],
  asked: new Set(),
  options: [],
  named: [],
  facts: [],
};
const question = evaluationQuestion.parse({
  id: "a",
  turns: ["cháu học lớp 8, nộp 3 bản được không"],
  behaviour: "answer",
});
const source = 'Thông tư 15/2026/TT-BGDĐT, "2026-05-10", phí 500.000 đồng, 45 ngày';

function invented(reply: string, outcome = "answered", facts = source): string[] {
  return inventedFacts({ reply, outcome, told, question, factsOf: () => facts });
}

test("a fact in another spelling is the same fact", () => {
  expect(invented("Theo 15/2026/TT-BGDĐT ngày 10/05/2026: 500,000 đồng trong 45 ngày")).toEqual([]);
});

test.each([
  ["a fee", "Lệ phí: 600.000 đồng", "600000"],
  ["a term", "Trong 46 ngày làm việc", "46"],
  ["a date", "Có hiệu lực từ ngày 11/05/2026", "2026-05-11"],
  ["a document", "Theo Thông tư 16/2026/TT-BGDĐT", "16/2026/TT-BGDĐT"],
])("%s that the source does not hold is listed", (_, reply, number) => {
  expect(invented(reply)).toEqual([number]);
});

test("what an export runs together with the cell before stands in the source all the same", () => {
  const glued = "Trực tuyến140,000 Đồng. Luật Doanh nghiệp 202076/2025/QH15";
  const reply = "Phí: 40.000 đồng. Luật Doanh nghiệp 2020 (số 76/2025/QH15)";
  expect(invented(reply, "answered", glued)).toEqual([]);
  expect(invented("Phí: 40 đồng", "answered", glued)).toEqual(["40"]);
});

test("the citizen's own numbers and the places of a list are no inventions", () => {
  expect(invented("1. Cấp mới\n27. Cấp lại\nCháu học lớp 8, 3 bản")).toEqual([]);
});

test("an emergency number is allowed where it belongs, not in an answer", () => {
  const reply = "000.00.12.H17-261105-0023";
  expect(invented(reply, "dossier_step")).toEqual([]);
  expect(invented(reply, "answered")).not.toEqual([]);
});
