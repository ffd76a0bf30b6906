import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadProcedures } from "../../knowledge/load/load-procedures.ts";
import { loadTones, readTones } from "../../knowledge/load/load-tones.ts";
import { loadVocabulary } from "../../knowledge/load/load-vocabulary.ts";
import { spellingTexts } from "../../knowledge/load/spelling-texts.ts";
import { heardWords, readQuestion } from "../../knowledge/search/read-question.ts";
import { bestCover } from "../../knowledge/text/best-cover.ts";
import { foldTones } from "../../knowledge/text/fold-tones.ts";
import { PhraseTree } from "../../knowledge/text/phrase-tree.ts";
import { mayMean, toWord, toWords } from "../../knowledge/text/word.ts";
import { countTones, writtenTones } from "../../knowledge/training/count-tones.ts";
import { judgeTones } from "../../knowledge/training/judge-tones.ts";
import { contentDir } from "./content.ts";
import { rowsOf } from "./speller.ts";

const vocabulary = loadVocabulary(contentDir);
const names = spellingTexts(loadProcedures(contentDir));
const heard = (text: string) => heardWords(text, vocabulary);
const unitsOf = (text: string) => readQuestion(text, vocabulary).units.map(({ id }) => id);

describe("hearing a message that was typed without tone marks", () => {
  it.each(
    rowsOf(`
      dang ky ho kinh doanh => hộ, not họ
      van bang duoc cong nhan o dau => công, not cộng
      nha toi dang thue nha cua nguoi ta => thuê, not thuế
      vo chong toi mua can nha => nhà, not nha
    `),
  )("%s => %s", (text, told) => {
    const [meant = "", other = ""] = told.split(", not ");
    const word = heard(text).findLast(({ folded }) => folded === foldTones(meant))!;
    expect(mayMean(word, toWord(meant))).toBe(true);
    expect(mayMean(word, toWord(other))).toBe(false);
  });

  it("rules nothing out in a message with marks", () => {
    for (const word of heard("em muốn đăng ký hộ kinh doanh cho con"))
      expect(word).not.toHaveProperty("unlikely");
  });

  it("hears the bare words of a message in which one word bears marks", () => {
    const words = heard("xin hoi giay to dang ky ho kinh doanh o phường");
    expect(words.find(({ folded }) => folded === "ho")?.unlikely?.has("họ")).toBe(true);
    expect(words.at(-1)).toEqual(toWord("phường"));
  });

  it("does not rule out what it has never met", () => {
    const [word] = heard("zzyx dang ky");
    expect(word).toEqual(toWord("zzyx"));
  });

  it("hears a phrase of the staff which no text of ours has", () => {
    const phrase = "mực cồng cảnh";
    const own = loadVocabulary(contentDir, [{ everyday: phrase, official: "giấy khai sinh" }]);
    const found = own.senses.longestAt(heardWords(foldTones(phrase), own), 0);
    expect(found?.length).toBe(3);
  });

  it("changes no letter and no mark", () => {
    const text = fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom(...names).map(foldTones),
      fc.string({ unit: "grapheme", maxLength: 400 }),
      fc
        .array(fc.constantFrom("ho", "hộ", "con", "duoc", "9", "zz"), { maxLength: 250 })
        .map(joined),
    );
    fc.assert(
      fc.property(text, (said) => {
        const words = toWords(said);
        const read = vocabulary.readTones(words, words);
        expect(read.map(bare)).toEqual(words.map(bare));
        for (const { toned, folded, unlikely } of read) {
          if (toned !== folded) expect(unlikely).toBeUndefined();
          for (const form of unlikely ?? []) expect(foldTones(form)).toBe(folded);
        }
      }),
    );
  });

  it("leaves each bare word of a name some meaning", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names).map(foldTones), (said) => {
        for (const { folded, unlikely } of heard(said)) {
          const forms = loaded.syllables.filter((one) => foldTones(one) === folded);
          if (forms.length > 0) expect(unlikely?.size ?? 0).toBeLessThan(forms.length);
        }
      }),
      { numRuns: 20 },
    );
  });
});

const loaded = loadTones(contentDir);

describe("the best cover of a text", () => {
  it("reads the longer phrase where two overlap", () => {
    const tree = new PhraseTree<string>();
    for (const phrase of ["đứng tên hộ", "hộ kinh doanh cá thể", "tên"]) tree.add(phrase, phrase);
    const cover = bestCover(toWords("đứng tên hộ kinh doanh cá thể"), tree);
    expect(cover[2]?.value).toBe("hộ kinh doanh cá thể");
    expect(cover[1]?.value).toBe("tên");
  });

  it("begins with the first of two equal phrases", () => {
    const tree = new PhraseTree<string>();
    for (const phrase of ["khai sinh", "sinh con"]) tree.add(phrase, phrase);
    expect(bestCover(toWords("khai sinh con"), tree)[0]?.value).toBe("khai sinh");
  });

  it("reads the same business with and without tone marks", () => {
    const text = "đứng tên hộ kinh doanh";
    expect(unitsOf(foldTones(text))).toEqual(unitsOf(text));
  });
});

describe("learning tones", () => {
  const texts = names.slice(0, 300);

  it("is the same whatever the order of the texts", () => {
    expect(writtenTones(countTones(texts.toReversed()))).toEqual(writtenTones(countTones(texts)));
  });

  it("is read as it was written", () => {
    const model = readTones(writtenTones(countTones(["khai sinh", "khai sinh", "khai tử"])))!;
    expect(model.syllables).toEqual(["<", ">", "khai", "sinh", "tử"]);
    expect([...model.counts]).toEqual([0, 3, 3, 2, 1]);
    expect([...model.pairs]).toEqual([3, 2, 1, 2, 1]);
  });

  it("refuses numbers that do not fit the syllables", () => {
    const written = writtenTones(countTones(texts));
    expect(readTones({ ...written, syllables: "khai" })).toBeUndefined();
    expect(readTones({ ...written, pairs: "" })).toBeUndefined();
  });

  it("tells most tones of names that it has not seen", () => {
    const score = judgeTones(texts);
    expect(score.likeliest).toBeGreaterThan(0.8);
    expect(score.kept).toBeGreaterThan(score.likeliest);
  });
});

function joined(words: readonly string[]): string {
  return words.join(" ");
}

function bare({ toned, folded }: { toned: string; folded: string }) {
  return { toned, folded };
}
