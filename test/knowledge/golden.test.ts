import path from "node:path";
import { describe, expect, it } from "vitest";
import { readGoldenQuestions } from "../../knowledge/evaluation/golden-question.ts";
import { score, withoutTones } from "../../knowledge/evaluation/score.ts";
import { openKnowledge } from "../../knowledge/index.ts";
import { contentDir } from "./content.ts";

const knowledge = openKnowledge(contentDir);
const today = "2026-11-22";
const questions = readGoldenQuestions(
  path.join(contentDir, "../evaluation/golden-questions.jsonl"),
);
const written = score(knowledge, questions, today);

/** Floors: a change that falls below one is refused. Raise them when the search gets better. */
const floors = {
  rightFirst: 0.97,
  withinThree: 0.99,
  rightBehaviour: 0.95,
  rightAspects: 0.97,
  followUps: 0.98,
};

describe("the golden questions", () => {
  it("cover every procedure", () => {
    const asked = new Set(questions.flatMap(({ codes }) => codes));
    expect(asked.size).toBe(knowledge.size);
  });

  it.each(Object.entries(floors))("score at least their floor: %s", (name, floor) => {
    expect(written.score[name as keyof typeof floors]).toBeGreaterThanOrEqual(floor);
  });

  it("lose at most one point without tone marks", () => {
    const bare = score(knowledge, withoutTones(questions), today).score;
    expect(written.score.rightFirst - bare.rightFirst).toBeLessThanOrEqual(0.01);
    expect(written.score.rightBehaviour - bare.rightBehaviour).toBeLessThanOrEqual(0.01);
  });

  it("get the same findings each time", () => {
    expect(score(knowledge, questions, today).grades).toEqual(written.grades);
  });
});
