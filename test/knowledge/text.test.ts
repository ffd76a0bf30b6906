import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aspects, foldTones, openKnowledge, splitWords } from "../../knowledge/index.ts";
import { findCodes } from "../../knowledge/search/find-code.ts";
import { settleToneMark } from "../../knowledge/text/settle-tone-mark.ts";
import { mayMean, toWord } from "../../knowledge/text/word.ts";
import { contentDir } from "./content.ts";

const knowledge = openKnowledge(contentDir);
const today = "2026-11-22";
const words =
  "chuyển trường học sinh mở nhóm trẻ độc lập bằng cấp 3 bị mất tuyển sinh lớp 10 hỗ trợ chi phí tập lệ phí ở đâu giấy tờ gì dạ em hỏi hoà thuỷ không Đà Nẵng".split(
    " ",
  );
const question = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((all) => all.join(" "));
const anything = fc.oneof(fc.string({ unit: "binary", maxLength: 4096 }), question);

describe("Vietnamese text", () => {
  it("is folded once and for all", () => {
    fc.assert(fc.property(anything, (text) => foldTones(foldTones(text)) === foldTones(text)));
  });

  it("is folded and split the same in NFC and NFD", () => {
    fc.assert(
      fc.property(question, (text) => {
        expect(foldTones(text.normalize("NFD"))).toBe(foldTones(text.normalize("NFC")));
        expect(splitWords(text.normalize("NFD"))).toEqual(splitWords(text.normalize("NFC")));
      }),
    );
  });

  it.each([
    ["hoà", "hòa"],
    ["thuỷ", "thủy"],
    ["khoẻ", "khỏe"],
    ["quý", "quý"],
    ["hoàn", "hoàn"],
    ["hòa", "hòa"],
  ])("settles the tone mark of %s as %s", (written, settled) => {
    expect(settleToneMark(written)).toBe(settled);
  });

  it("lets a word without marks mean any of its tones, and no other tone", () => {
    expect(mayMean(toWord("thi"), toWord("thì"))).toBe(true);
    expect(mayMean(toWord("thị"), toWord("thì"))).toBe(false);
  });

  it.each([
    ["thủ tục 1.012953 làm sao", ["1.012953"]],
    ["1. 012953", ["1.012953"]],
    ["000.00.12.H17-261105-0023", []],
    ["11.0129531", []],
    ["2.002854 và 2.002855.", ["2.002854", "2.002855"]],
  ])("holds the procedure codes: %s", (text, codes) => {
    expect(findCodes(text)).toEqual(codes);
  });
});

describe("the search", () => {
  it("takes any string without throwing, and in bounded time", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(undefined, "chuyen-truong", "?"), (text, topic) => {
        const finding = knowledge.ask(text, topic === undefined ? { today } : { today, topic });
        expect(["answered", "clarify", "nothing"]).toContain(finding.kind);
      }),
      { numRuns: 300 },
    );
  });

  it("finds the same in NFC and NFD", () => {
    fc.assert(
      fc.property(question, (text) => {
        const found = (form: string) => knowledge.ask(text.normalize(form), { today });
        expect(found("NFD")).toEqual(found("NFC"));
      }),
    );
  });

  it("finds each procedure by its own name, with and without tone marks", () => {
    for (const { slug, name } of knowledge.all()) {
      expect(knowledge.rank(name)[0]?.slug).toBe(slug);
      expect(knowledge.rank(foldTones(name))[0]?.slug).toBe(slug);
    }
  });

  it("ranks the written tones above others", () => {
    const scoreOf = (text: string) => knowledge.rank(text)[0]?.score ?? 0;
    expect(scoreOf("nhóm trẻ gia đình tư thục")).toBeGreaterThan(
      scoreOf("nhỏm trẹ gìa đỉnh tủ thúc"),
    );
  });

  it("gives a score between 0 and 1, best first", () => {
    fc.assert(
      fc.property(question, (text) => {
        const scores = knowledge.rank(text).map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
      }),
    );
  });

  it("answers each aspect with lines of plain text", () => {
    for (const { slug } of knowledge.all())
      for (const passage of knowledge.answer(slug, aspects, today)?.passages ?? [])
        for (const line of passage.lines) expect(line).toMatch(/^\S(.*\S)?$/);
  });
});
