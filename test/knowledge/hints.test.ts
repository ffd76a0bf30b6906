import { beforeAll, describe, expect, it } from "vitest";
import type { Hints } from "../../knowledge/hints/hint.ts";
import { oddsOf } from "../../knowledge/hints/hint-reader.ts";
import { ContentError, foldTones } from "../../knowledge/index.ts";
import { loadHints } from "../../knowledge/load/load-hints.ts";
import { openHouse } from "../../knowledge/open-house.ts";
import { type HintLesson, learnHints } from "../../knowledge/training/learn-hints.ts";
import { contentDir, copyContent, editFile } from "./content.ts";

/** Messages that no training file holds, and what they hint at. */
const messages: readonly [hint: keyof Hints, text: string][] = [
  ["stay", "cái đó bao nhiêu tiền vậy anh"],
  ["stay", "giấy này ai ký ạ"],
  ["sibling", "còn trường tư thì sao ạ"],
  ["sibling", "thế nếu bị hỏng thì sao"],
  ["correct", "à nhầm, ý em là trường tiểu học"],
  ["correct", "không phải mất đâu, em muốn sửa tên thôi"],
  ["back", "quay lại chuyện ban nãy giúp em"],
  ["back", "còn cái đầu tiên em hỏi thì nộp ở đâu"],
  ["several", "em cần xin học lại, ngoài ra tiện thể cho hỏi luôn cách sửa tên trên bằng"],
];

describe("the words of a message", () => {
  let hintsOf: (text: string) => Hints;
  beforeAll(() => {
    const open = openHouse(contentDir);
    hintsOf = (text) => open.house.hints(open.mend(text));
  });

  it.each(messages)("hint at %s: %s", (hint, text) => {
    expect(hintsOf(text)[hint]).toBeGreaterThan(0);
    expect(hintsOf(foldTones(text))[hint]).toBeGreaterThan(0);
  });

  it("hint at nothing gone before where they ask anew", () => {
    const { stay, sibling, correct, back } = hintsOf(
      "Chị gái tôi muốn mở trung tâm tiếng Anh ở thị trấn thì xin phép ai",
    );
    expect(Math.max(stay, sibling, correct, back)).toBeLessThan(0);
  });

  it("are clearer the more they tell", () => {
    const told = hintsOf("Con tôi học lớp 3 trường công, tôi muốn chuyển cháu sang trường khác");
    expect(told.clear).toBeGreaterThan(hintsOf("cho hỏi giấy tờ của trường").clear);
  });
});

describe("content/hints.json", () => {
  it("must hold a number for each mark", () => {
    const dir = copyContent();
    editFile(dir, "hints.json", (text) => text.replace('"marks": "', '"marks": "thua|'));
    expect(() => loadHints(dir)).toThrow(ContentError);
  });

  it("must hold the columns of the code, in their order", () => {
    const dir = copyContent();
    editFile(dir, "hints.json", (text) => text.replace(/("columns": \[\s*)"fresh",/, "$1"));
    expect(() => loadHints(dir)).toThrow(ContentError);
  });
});

describe("odds", () => {
  it("are told against the first", () => {
    expect(oddsOf(["fresh", "stay", "back"], [1, 3, -2])).toEqual({ stay: 2, back: -3 });
  });
});

describe("the learning of hints", () => {
  /** Lessons of which "a" hints at one thing and "b" at the other; one stands alone. */
  const lessons: HintLesson<"no" | "yes">[] = [
    ...Array.from({ length: 120 }, (_, at) => ({
      id: `message ${at}`,
      marks: new Set([at % 2 === 0 ? "a" : "b", `word ${at % 7}`]),
      hint: at % 2 === 0 ? ("yes" as const) : ("no" as const),
      weight: 1,
    })),
    ...["lone", "lone"].map((id) => {
      return { id, marks: new Set(["seldom"]), hint: "yes" as const, weight: 1 };
    }),
  ];
  const learn = () => learnHints(["no", "yes"], lessons, { towardsZero: 1e-5, kept: 1 });

  it("finds what tells them apart", () => {
    const { lessons: hinted } = learn();
    const right = hinted.filter(({ id, hint, hints }) => {
      return id !== "lone" && hints.yes > 0 === (hint === "yes");
    });
    expect(right).toHaveLength(120);
  });

  it("tells each lesson's hint without having seen it", () => {
    const hints = learn().lessons.filter(({ id }) => id === "lone");
    expect(hints).toHaveLength(2);
    for (const lone of hints) expect(Math.abs(lone.hints.yes)).toBeLessThan(0.5);
  });

  it("comes out the same each time", () => {
    expect(learn()).toEqual(learn());
  });
});
