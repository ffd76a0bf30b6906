import { expect, test } from "vitest";
import { rememberLast } from "../../knowledge/remember-last.ts";

test("the same question is answered once, another one anew", () => {
  const asked: string[] = [];
  const ask = rememberLast(
    (text: string, topic: string) => {
      asked.push(text);
      return { answer: `${text} ${topic}` };
    },
    (text, topic) => JSON.stringify([text, topic]),
  );
  expect(ask("lệ phí", "a")).toBe(ask("lệ phí", "a"));
  expect(ask("lệ phí", "b")).toEqual({ answer: "lệ phí b" });
  expect(ask("lệ phí", "a")).toEqual({ answer: "lệ phí a" });
  expect(asked).toHaveLength(3);
});
