import { expect, test } from "vitest";
import { rememberLast } from "../../knowledge/remember-last.ts";
import { rememberWith } from "../../knowledge/remember-with.ts";

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

test("that there is no answer is remembered too", () => {
  const asked: string[] = [];
  const ask = rememberLast((text: string) => {
    asked.push(text);
    return undefined;
  }, String);
  expect([ask("a"), ask("a")]).toEqual([undefined, undefined]);
  expect(asked).toEqual(["a"]);
});

test("as many of the last answers as asked for are remembered, the oldest is let go", () => {
  const asked: string[] = [];
  const ask = rememberLast(
    (text: string) => asked.push(text),
    (text) => text,
    2,
  );
  for (const text of ["a", "b", "a", "c", "b", "a"]) ask(text);
  expect(asked).toEqual(["a", "b", "c", "a"]);
});

test("what is reckoned of an object is remembered with it, by what tells the rest apart", () => {
  const asked: string[] = [];
  const ask = rememberWith(
    (held: { name: string }, other: string) => {
      asked.push(`${held.name} ${other}`);
      return asked.length;
    },
    (other) => other,
  );
  const held = { name: "một" };
  expect(ask(held, "a")).toBe(ask(held, "a"));
  ask(held, "b");
  ask({ name: "hai" }, "a");
  expect(asked).toEqual(["một a", "một b", "hai a"]);
});
