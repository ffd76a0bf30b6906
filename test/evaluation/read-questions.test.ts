import { expect, test } from "vitest";
import { readQuestions } from "../../bot/evaluation/read-questions.ts";

const good = { id: "a1", turns: ["mất bằng"], behaviour: "answer", codes: ["1.001193"] };

test("a question needs only id, turns and behaviour; keys of others are ignored", () => {
  const line = JSON.stringify({ id: "a1", turns: ["chào"], behaviour: "smalltalk", colour: "red" });
  expect(readQuestions(`\uFEFF${line}\n\n`, "q.jsonl")).toEqual([
    { id: "a1", turns: ["chào"], behaviour: "smalltalk", codes: [], aspects: [] },
  ]);
});

test("other people's words for an aspect are understood, unknown ones let go", () => {
  const line = JSON.stringify({ ...good, aspects: ["documents", "Fee", "overview", "fee"] });
  expect(readQuestions(line, "q.jsonl")[0]?.aspects).toEqual(["papers", "fee"]);
});

test("a JSON array is as good as lines", () => {
  const both = [good, { ...good, id: "a2" }];
  const lines = both.map((one) => JSON.stringify(one)).join("\n");
  expect(readQuestions(JSON.stringify(both, null, 2), "q.json")).toEqual(
    readQuestions(lines, "q.jsonl"),
  );
});

test("every broken line is named with its reason", () => {
  const source = [
    JSON.stringify(good),
    "{broken",
    JSON.stringify({ ...good, id: "a2", behaviour: "dance" }),
    JSON.stringify(good),
  ].join("\n");
  expect(() => readQuestions(source, "q.jsonl")).toThrow(
    /^q\.jsonl:2: is not JSON: .+\nq\.jsonl:3: behaviour: .+\nq\.jsonl:4: id a1 stands there twice$/,
  );
});

test("a broken entry of an array is named by its place", () => {
  const source = JSON.stringify([good, { ...good, id: "a2", turns: [] }]);
  expect(() => readQuestions(source, "q.json")).toThrow(/^q\.json\[2\]: turns: /);
});

test("a file without questions is refused", () => {
  expect(() => readQuestions("\n\n", "q.jsonl")).toThrow("q.jsonl: holds no question");
});
