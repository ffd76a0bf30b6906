import { expect, test } from "vitest";
import { compareEvaluations } from "../../bot/evaluation/compare-evaluations.ts";
import { evaluateTalks } from "../../bot/evaluation/evaluate-talks.ts";
import { belowFloors, type Floors } from "../../bot/evaluation/floors.ts";
import type { AskedKnowledge } from "../../bot/evaluation/memory-desk.ts";
import { evaluationQuestion, type EvaluationQuestion } from "../../bot/evaluation/question.ts";
import { openKnowledge } from "../../knowledge/index.ts";
import { contentDir } from "../knowledge/content.ts";

const knowledge = openKnowledge(contentDir);
const options = { today: "2026-11-22" };
const transfer = knowledge.procedure("chuyen-truong")?.code ?? "";

function ask(more: Partial<EvaluationQuestion> & { turns: string[] }): EvaluationQuestion {
  return evaluationQuestion.parse({ id: more.turns[0], behaviour: "answer", ...more });
}

const papers = ask({
  turns: ["Xin chuyển trường cho con cần giấy tờ gì?"],
  codes: [transfer],
  aspects: ["papers"],
});

test("a right answer is right in behaviour, procedure and aspect, and tells its reply", async () => {
  const { results, summary } = await evaluateTalks(knowledge, [papers], options);
  expect(results[0]).toMatchObject({
    behaviour: "answer",
    marks: { behaviour: true, first: true, withinThree: true, aspects: true, followUp: null },
    invented: [],
  });
  expect(results[0]?.ranked[0]).toBe(transfer);
  expect(results[0]?.reply).toContain("Giấy tờ cần có");
  expect(summary.figures.rightFirst).toEqual({ right: 1, of: 1, share: 1 });
});

test("a slug is as good as its code", async () => {
  const { results } = await evaluateTalks(
    knowledge,
    [{ ...papers, codes: ["chuyen-truong"] }],
    options,
  );
  expect(results[0]?.marks.first).toBe(true);
});

test("only the last turn of a talk is graded, with the talk kept before it", async () => {
  const talk = ask({
    turns: ["Xin chuyển trường cho con cần giấy tờ gì?", "thế lệ phí bao nhiêu?"],
    codes: [transfer],
    aspects: ["fee"],
  });
  const { results } = await evaluateTalks(knowledge, [talk], options);
  expect(results[0]?.marks).toMatchObject({ followUp: true, aspects: true });
  const { milliseconds = 0, engineMilliseconds = 0 } = results[0] ?? {};
  expect(engineMilliseconds).toBeGreaterThan(0);
  expect(engineMilliseconds).toBeLessThan(milliseconds);
});

test("each wrong expectation is counted where it belongs", async () => {
  const wrong = { ...papers, behaviour: "abstain" as const, codes: ["9.999999"] };
  const { summary } = await evaluateTalks(knowledge, [wrong], options);
  expect(summary.figures.rightBehaviour.share).toBe(0);
  expect(summary.figures.withinThree.share).toBe(0);
  expect(summary.behaviours.abstain).toEqual({ right: 0, of: 1, share: 0 });
  expect(summary.behaviours.answer.of).toBe(0);
});

test("a house that breaks is a broken turn, not the end of the evaluation", async () => {
  const broken: AskedKnowledge = {
    ...knowledge,
    ask: () => {
      throw new Error("index torn");
    },
  };
  const { results } = await evaluateTalks(broken, [papers, ask({ turns: ["xin chào"] })], options);
  expect(results[0]).toMatchObject({ outcome: "error_broken", behaviour: "broken" });
  expect(results[0]?.reply).toContain("index torn");
  expect(results[1]?.outcome).toBe("small_talk");
});

test("the event loop goes on while talks are played", async () => {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 0);
  const many = Array.from({ length: 200 }, (_, i) => ({ ...papers, id: String(i) }));
  await evaluateTalks(knowledge, many, options);
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(0);
});

test("more questions than a person writes are refused", async () => {
  const many = Array.from({ length: 10_001 }, () => papers);
  await expect(evaluateTalks(knowledge, many, options)).rejects.toThrow(RangeError);
});

test("a change of the knowledge tells which questions it broke and which it mended", async () => {
  const other = ask({ turns: ["chuyển trường mất bao lâu"], codes: [transfer] });
  const forgetful: AskedKnowledge = {
    ...knowledge,
    ask: (text, context) =>
      text === papers.turns[0]
        ? { kind: "nothing", reason: "unsure", nearest: [] }
        : knowledge.ask(text, context),
  };
  const before = await evaluateTalks(knowledge, [papers, other], options);
  const after = await evaluateTalks(forgetful, [papers, other], options);
  expect(compareEvaluations(before, after)).toMatchObject({
    broken: [{ before: { id: papers.id }, after: { outcome: "abstain_unsure" } }],
    mended: [],
  });
  expect(compareEvaluations(after, before).mended).toHaveLength(1);
});

const floors: Floors = {
  source: "test",
  setOn: "2026-11-22",
  today: "2026-11-22",
  atLeast: { rightFirst: 0.9 },
  lossAtMost: { rightFirst: 0.01 },
  inventedAtMost: 0,
};

test("a figure below its floor is named with the questions that broke", async () => {
  const wrong = { ...papers, id: "x7", codes: ["9.999999"] };
  const hidden = { ...wrong, id: "x8", split: "test" };
  const evaluation = await evaluateTalks(knowledge, [wrong, hidden], options);
  const faults = belowFloors(floors, evaluation, evaluation);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^rightFirst 0\.0 % < 90\.0 %: x7 “.+” answered.*; x8$/);
});

test("a loss without tone marks and an invented number are named too", async () => {
  const right = await evaluateTalks(knowledge, [papers], options);
  const wrong = await evaluateTalks(knowledge, [{ ...papers, codes: ["9.999999"] }], options);
  const factless = await evaluateTalks(knowledge, [papers], { ...options, factsOf: () => "" });
  expect(belowFloors(floors, right, wrong)).toEqual([
    expect.stringMatching(/^rightFirst loses 100\.0 % > 1\.0 %/),
  ]);
  expect(belowFloors(floors, factless, right)).toEqual([
    expect.stringMatching(/^1 replies state what their source does not hold/),
  ]);
});
