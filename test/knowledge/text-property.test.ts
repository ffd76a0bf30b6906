import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldTones, languageOf } from "../../knowledge/index.ts";
import { mendText } from "../../knowledge/text/mend-text.ts";
import { plainText } from "../../knowledge/text/plain-text.ts";
import { openSpeller } from "./speller.ts";

const { speller, learnt } = openSpeller();
const mend = (text: string) => mendText(text, speller);

const phrase = fc.constantFrom(...learnt);
const slips: readonly ((word: string) => string)[] = [
  (word) => word.replace(/^s/, "x").replace(/^ch/, "tr"),
  (word) => word.normalize("NFD").replace("\u0303", "\u0309").normalize("NFC"),
  (word) => word.replace(/(.)$/u, "$1$1"),
  (word) => word.slice(0, 1) + word.slice(2),
  (word) => word.replace(/(.)(.)$/u, "$2$1"),
  (word) => word,
];
/** A phrase some of whose words are mistyped. */
const slipped = fc
  .tuple(phrase, fc.infiniteStream(fc.constantFrom(...slips)))
  .map(([text, some]) => {
    const each = some[Symbol.iterator]();
    return text
      .split(" ")
      .map((word) => (each.next().value as (typeof slips)[number])(word))
      .join(" ");
  });
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12_000 }),
  fc.string({ unit: "grapheme", maxLength: 2_000 }),
  fc.stringMatching(/^[a-z0-9 ]{0,400}$/),
  slipped,
);

describe("mending a message", () => {
  it("takes any string and gives text back", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(mend(text).length).toBeLessThanOrEqual(text.length * 20);
        expect(["vietnamese", "other", "none"]).toContain(languageOf(text));
      }),
    );
  });

  it("does the same in NFC and NFD", () => {
    fc.assert(fc.property(slipped, (text) => mend(text.normalize("NFD")) === mend(text)));
  });

  it("leaves a mended message as it is", () => {
    fc.assert(
      fc.property(slipped, (text) => {
        const once = mend(text);
        expect(mend(once)).toBe(once);
      }),
    );
  });

  it("leaves what the content says as it is, but for numbers and words of a region", () => {
    const changed = learnt.filter((text) => mend(text) !== plainText(text));
    expect(changed.length / learnt.length).toBeLessThan(0.03);
  });

  it("leaves a message without tone marks without them", () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const bare = foldTones(text);
        expect(foldTones(mend(bare))).toBe(mend(bare));
      }),
    );
  });

  it.each([
    ["one long word", "dangkytamtru".repeat(900)],
    ["words run together", `${"giaykhaisinh".repeat(5)} `.repeat(160)],
    ["keys without sense", "qwxzjfs ".repeat(1_250)],
    ["marks heaped up", "a\u0301\u0302".repeat(3_000)],
    ["spaces", " ".repeat(10_000)],
  ])("takes 10,000 characters of %s in well under a second", (_, text) => {
    const start = performance.now();
    mend(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
