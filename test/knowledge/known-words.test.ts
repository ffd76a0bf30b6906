import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KnownWords, hashOn } from "../../knowledge/text/known-words.ts";
import { splitWords } from "../../knowledge/text/split-words.ts";
import { toWord, toWords } from "../../knowledge/text/word.ts";

const anything = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^[\n\r\t\u0020-\u007e\u00c0-\u01b0\u1ea0-\u1ef9]{0,60}$/),
);

describe("the words of a text", () => {
  it("are those into which it is split, whatever it holds", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(toWords(text)).toEqual(splitWords(text).map(toWord));
      }),
    );
  });

  it("share one text of the same letters", () => {
    const [school, long, bare] = toWords("Trường TRƯỢNG truong");
    expect([school?.folded, long?.folded, bare?.folded]).toEqual(["truong", "truong", "truong"]);
    expect(bare?.toned).toBe(bare?.folded);
  });
});

describe("known words", () => {
  const made: string[] = [];
  const known = new KnownWords((written) => {
    made.push(written);
    return { toned: written, folded: written };
  }, 2);
  const find = (word: string) =>
    known.find(`<${word}>`, 1, word.length + 1, Array.from(word).length);

  it("are made once each, of one hash or not, up to the most that are kept", () => {
    expect(["an", "ba", "an", "ba", "cô", "cô"].map((word) => find(word).toned)).toEqual(
      ["an", "ba", "an", "ba", "cô", "cô"], // all of one hash
    );
    expect(made).toEqual(["an", "ba", "cô", "cô"]);
  });

  it("have a hash that tells the order of letters", () => {
    expect(hashOn(hashOn(0, 97), 98)).not.toBe(hashOn(hashOn(0, 98), 97));
  });
});
