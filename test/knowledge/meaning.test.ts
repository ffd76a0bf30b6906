import { describe, expect, it } from "vitest";
import { ContentError, openKnowledge } from "../../knowledge/index.ts";
import { loadMeaning } from "../../knowledge/load/load-meaning.ts";
import { directionOf, nearness } from "../../knowledge/search/meaning.ts";
import { contentDir, copyContent, editFile } from "./content.ts";

const meaning = loadMeaning(contentDir);
const near = (one: readonly string[], other: readonly string[]) => {
  const [a, b] = [one, other].map((terms) =>
    directionOf(new Map(terms.map((term) => [term, 1])), meaning),
  );
  return nearness(a!, b!)[0]!;
};

describe("the shipped meaning", () => {
  it("knows words of one matter from those of another, though they share none", () => {
    expect(near(["#so-do"], ["#tach-thua"])).toBeGreaterThan(near(["#so-do"], ["#ho-chieu"]));
    expect(near(["#ho-chieu"], ["visa"])).toBeGreaterThan(near(["#ho-chieu"], ["#trau-bo"]));
  });

  it("has no direction for words it never met", () => {
    expect(directionOf(new Map([["qwxz", 1]]), meaning).every((value) => value === 0)).toBe(true);
  });

  it("is refused when it is cut", () => {
    const dir = copyContent();
    editFile(dir, "meaning.json", (text) =>
      text.replace(/"directions": "[^"]{8}/, '"directions": "'),
    );
    expect(() => loadMeaning(dir)).toThrow(ContentError);
  });
});

describe("a question for others", () => {
  const knowledge = openKnowledge(contentDir);
  const ask = (text: string) => knowledge.ask(text, { today: "2026-11-22" });

  it.each([
    "làm lại sổ đỏ bị mất",
    "con mới sinh làm giấy khai sinh ở đâu",
    "bang lai xe may het han doi o dau",
    "mở công ty trách nhiệm hữu hạn cần gì",
  ])("is not answered with a school's procedure: %s", (question) => {
    expect(ask(question).kind).toBe("nothing");
  });

  it("is told whose it is, where that is known", () => {
    const finding = ask("nộp đơn ly hôn đơn phương ở đâu");
    expect(finding).toMatchObject({ kind: "nothing", reason: "out_of_scope" });
    expect(finding.kind === "nothing" && finding.holder).toMatch(/tòa án/i);
  });
});
