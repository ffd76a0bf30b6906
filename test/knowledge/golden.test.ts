import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Evaluation, evaluateTalks } from "../../bot/evaluation/evaluate-talks.ts";
import { belowFloors, floorsFile } from "../../bot/evaluation/floors.ts";
import { readQuestions } from "../../bot/evaluation/read-questions.ts";
import { factsFromContent } from "../../bot/evaluation/source-facts.ts";
import { withoutTones } from "../../bot/evaluation/without-tones.ts";
import { openKnowledge } from "../../knowledge/index.ts";
import { contentDir } from "./content.ts";

const folder = path.join(contentDir, "../evaluation");
const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
const floors = floorsFile.parse(JSON.parse(read("floors.json")));
const questions = readQuestions(read("golden-questions.jsonl"), "golden-questions.jsonl");
const knowledge = openKnowledge(contentDir);
const options = { today: floors.today, factsOf: factsFromContent(contentDir) };

describe("the golden questions, played through the real dialogue", () => {
  let written: Evaluation;
  let bare: Evaluation;
  beforeAll(async () => {
    written = await evaluateTalks(knowledge, questions, options);
    bare = await evaluateTalks(knowledge, withoutTones(questions), options);
  });

  it("cover every procedure", () => {
    const asked = new Set(questions.flatMap(({ codes }) => codes));
    const missed = knowledge
      .all()
      .filter(({ slug, code }) => !asked.has(slug) && !asked.has(code ?? ""));
    expect(missed.map(({ slug }) => slug)).toEqual([]);
  });

  it("lie above every floor, with tone marks and without", () => {
    expect(belowFloors(floors, written, bare)).toEqual([]);
  });

  it("get the same replies each time", async () => {
    const again = await evaluateTalks(knowledge, questions.slice(0, 40), options);
    const replies = ({ results }: Evaluation) =>
      results.slice(0, 40).map(({ id, outcome, reply, ranked }) => [id, outcome, reply, ranked]);
    expect(replies(again)).toEqual(replies(written));
  });
});
