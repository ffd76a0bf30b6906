import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldTones } from "../../knowledge/text/fold-tones.ts";

const anything = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.integer({ min: 0x20, max: 0x323 }).map((code) => String.fromCharCode(code)),
  }),
  fc.string({
    unit: fc.integer({ min: 0x1ea0, max: 0x1ef9 }).map((code) => String.fromCharCode(code)),
  }),
);

describe("folding tones", () => {
  it("takes marks from letters of every kind, and from nothing else", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const bare = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d");
        expect(foldTones(text)).toBe(bare.toLowerCase());
      }),
    );
  });

  it("is the same for either form of Unicode", () => {
    expect(foldTones("Đường Nguyễn".normalize("NFD"))).toBe("duong nguyen");
  });
});
