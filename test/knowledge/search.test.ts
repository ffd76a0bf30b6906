import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ContentError, openKnowledge } from "../../knowledge/index.ts";
import { loadCitizenWords } from "../../knowledge/load/load-citizen-words.ts";
import { loadMeaning } from "../../knowledge/load/load-meaning.ts";
import { loadProcedures } from "../../knowledge/load/load-procedures.ts";
import { loadVocabulary } from "../../knowledge/load/load-vocabulary.ts";
import { readContentFile } from "../../knowledge/load/read-content-file.ts";
import { buildIndex } from "../../knowledge/search/build-index.ts";
import { findCandidates } from "../../knowledge/search/find-candidates.ts";
import { nearness } from "../../knowledge/search/meaning.ts";
import { readQuestion } from "../../knowledge/search/read-question.ts";
import { countSides } from "../../knowledge/search/sides.ts";
import { hasTerm, termSet } from "../../knowledge/search/term-set.ts";
import { tuningFile } from "../../knowledge/search/tuning.ts";
import { contentDir, copyContent, editFile } from "./content.ts";

describe("the sides of opposites", () => {
  it.each([
    ["the same side agrees", 0b01, 0b01, 0b01, "agreements"],
    ["another side contrasts", 0b01, 0b10, 0b10, "contrasts"],
    ["an alias that takes the side saves it", 0b01, 0b10, 0b11, "agreements"],
    ["a side of the official name of which nothing is asked", 0b00, 0b10, 0b10, "unasked"],
    ["a side asked that no name takes", 0b01, 0b00, 0b00, "unmet"],
  ])("%s", (_, asked, official, all, counted) => {
    const none = { agreements: 0, contrasts: 0, unasked: 0, unmet: 0 };
    expect(countSides([asked], [official], [all])).toEqual({ ...none, [counted]: 1 });
  });

  it("of which neither says anything count for nothing", () => {
    expect(countSides([0], [0], [0])).toEqual({
      agreements: 0,
      contrasts: 0,
      unasked: 0,
      unmet: 0,
    });
  });
});

describe("a set of terms", () => {
  it("holds what was put in, and nothing else", () => {
    const terms = fc.array(fc.nat(500));
    fc.assert(
      fc.property(terms, fc.nat(500), (all, one) => {
        expect(hasTerm(termSet(all), one)).toBe(all.includes(one));
      }),
    );
  });
});

describe("nearness", () => {
  it("is the product with each direction in turn", () => {
    const others = Float32Array.from([1, 0, 0, 1, 0.6, 0.8]);
    expect([...nearness(Float32Array.from([0.5, 0.25]), others)]).toEqual([
      0.5,
      0.25,
      expect.closeTo(0.5, 5),
    ]);
  });
});

describe("the candidates", () => {
  const vocabulary = loadVocabulary(contentDir);
  const meaning = loadMeaning(contentDir);
  const tuning = readContentFile(path.join(contentDir, "tuning.json"), "tuning.json", tuningFile);
  const records = loadProcedures(contentDir);
  const find = (text: string, postings: number) => {
    const index = buildIndex(records, { vocabulary, meaning, tuning: { ...tuning, postings } });
    const { candidates } = findCandidates(readQuestion(text, vocabulary), index);
    const byWords = candidates.filter(({ words }) => words > 0);
    return byWords.map(({ place }) => index.profiles[place]?.slug);
  };

  it("are sought by the rarest words first, so that a spent budget loses only common ones", () => {
    const question = "trường học phúc khảo học sinh";
    const all = find(question, 2000);
    const few = find(question, 8);
    expect(few).toContain("phuc-khao-thi-tot-nghiep-thpt");
    expect(few.length).toBeLessThan(all.length);
  });

  it("are none by words where no word is known", () => {
    expect(find("qwxz zzkq", 2000)).toEqual([]);
  });
});

describe("the citizens' words", () => {
  const words = (file: string, content: object) => {
    const dir = copyContent();
    mkdirSync(path.join(dir, "citizen-words"), { recursive: true });
    writeFileSync(path.join(dir, "citizen-words", file), JSON.stringify(content));
    return dir;
  };

  it("find a procedure of the pack by its national code", () => {
    const code = "2.002854";
    const dir = words("extra.json", { source: "test", words: { [code]: ["dọn tủ sách đi xa"] } });
    const found = openKnowledge(dir).rank("dọn tủ sách đi xa")[0];
    expect(found?.slug).toBe("chuyen-truong");
  });

  it("are refused twice for one code, in a broken shape, and under no code", () => {
    const one = { source: "test", words: { "1.001193": ["làm khai sinh"] } };
    expect(() => loadCitizenWords(words("zz.json", one))).toThrow(/stands in two files/);
    const broken = words("zz.json", { source: "test", words: { "9.999999": [] } });
    expect(() => loadCitizenWords(broken)).toThrow(ContentError);
    const nameless = words("zz.json", { source: "test", words: { abc: ["x y"] } });
    expect(() => loadCitizenWords(nameless)).toThrow(/words\.abc/);
  });
});

describe("the matters of others", () => {
  it("are refused in a broken shape, with the file's name", () => {
    const dir = copyContent();
    editFile(dir, "elsewhere.json", (text) => text.replace('"id": "', '"id": "Ấ '));
    expect(() => openKnowledge(dir)).toThrow(/elsewhere\.json/);
  });
});
