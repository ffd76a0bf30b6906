import { describe, expect, it } from "vitest";
import type { Found } from "../../knowledge/answer/found.ts";
import { inLightOf, wholeScore } from "../../knowledge/answer/in-light-of.ts";
import { featureNames, type Features } from "../../knowledge/search/feature-names.ts";

const features = Object.fromEntries(featureNames.map((name) => [name, 0])) as Features;

/** What a text finds: shares by slug, each as likely as the score given. */
function found(
  text: string,
  ranked: Record<string, readonly [share: number, score: number]>,
): Found {
  return {
    text,
    words: [],
    question: {
      units: [],
      asked: [],
      askedWeakly: [],
      matters: [],
      refersBack: false,
      cases: new Set(),
    },
    isNamedByCode: false,
    ranked: Object.entries(ranked).map(([slug, [share, score]]) => ({
      slug,
      share,
      score,
      features,
    })),
  };
}

describe("a part of a message, read in the light of the whole", () => {
  const whole = found("gỡ thế chấp sổ đỏ, rồi sang tên cho con", {
    "xoa-the-chap": [0.9, 0.99],
    "sang-ten-dat": [0.1, 0.6],
  });
  const part = found("sang tên cho con", { "sang-ten-xe": [0.6, 0.9], "sang-ten-dat": [0.4, 0.9] });

  it("means what the whole message finds too", () => {
    expect(inLightOf(whole, part).ranked.map(({ slug }) => slug)).toEqual([
      "sang-ten-dat",
      "sang-ten-xe",
    ]);
  });

  it("still holds shares that are one together", () => {
    const shares = inLightOf(whole, part).ranked.map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  it("stays as it is where the whole message finds none of it", () => {
    const other = found("hỏi thêm", {});
    const [first, second] = inLightOf(other, part).ranked;
    expect([first?.slug, second?.slug]).toEqual(["sang-ten-xe", "sang-ten-dat"]);
    expect(first?.share).toBeCloseTo(0.6);
  });

  it("finds what the whole message does not with no likelihood", () => {
    expect(wholeScore(whole, "sang-ten-xe")).toBe(0);
  });
});
