import { beforeAll, describe, expect, it } from "vitest";
import { aspectLikelihoods } from "../../knowledge/aspects/aspect-model.ts";
import { loadVocabulary, type Vocabulary } from "../../knowledge/load/load-vocabulary.ts";
import { readMarks } from "../../knowledge/marks/read-marks.ts";
import { type Aspect, aspects } from "../../knowledge/procedure.ts";
import type { AspectLesson } from "../../knowledge/training/aspect-examples.ts";
import { fitAspects } from "../../knowledge/training/fit-aspects.ts";
import {
  foldOfWriter,
  foundIn,
  judgeAspects,
  type JudgedAspects,
  scoreOf,
  setAspectThresholds,
} from "../../knowledge/training/judge-aspects.ts";
import { inBytes } from "../../knowledge/training/mark-bytes.ts";
import { withMarks } from "../../knowledge/training/with-marks.ts";
import { contentDir } from "./content.ts";

const said: readonly [readonly Aspect[], ...string[]][] = [
  [["fee"], "đắt không", "nghe nói đắt lắm", "có đắt không anh", "sợ đắt quá"],
  [["online"], "nhà xa quá", "nhà xa lắm không đi được", "ở xa quá anh ơi", "đường xa quá"],
  [["fee", "online"], "đắt quá mà nhà xa quá", "nhà xa mà nghe nói đắt", "đắt lại xa", "xa và đắt"],
  [[], "chào buổi sáng", "em muốn hỏi chút", "anh ơi cho hỏi", "hỏi chút nhé"],
];

describe("the training of the aspects", () => {
  let vocabulary: Vocabulary;
  let lessons: AspectLesson[];
  beforeAll(() => {
    vocabulary = loadVocabulary(contentDir);
    const examples = said.flatMap(([asked, ...texts]) =>
      texts.map((text, at) => {
        return { aspects: asked, text, writer: at % 2 === 0 ? "lan" : "minh", weight: 1 };
      }),
    );
    lessons = withMarks(examples, vocabulary);
  });

  it("finds each of several aspects in a message that it has not seen", () => {
    const model = inBytes(fitAspects(lessons));
    const likely = (text: string) => aspectLikelihoods(readMarks(text, vocabulary), model);
    const both = likely("xa quá mà đắt");
    expect(Math.min(both.fee, both.online)).toBeGreaterThan(0.5);
    expect(likely("đắt hả anh").fee).toBeGreaterThan(likely("đắt hả anh").online);
    expect(likely("chào anh nhé").fee).toBeLessThan(0.5);
  });

  it("is the same at every run", () => {
    expect(fitAspects(lessons)).toEqual(fitAspects(lessons));
  });

  it("refuses to learn from nothing", () => {
    expect(() => fitAspects([])).toThrow(RangeError);
  });

  it("judges written messages alone, a writer by the others", () => {
    const turn: AspectLesson = { text: "t", aspects: ["fee"], weight: 1, marks: new Set("t") };
    const judged = judgeAspects([...lessons, turn], foldOfWriter);
    expect(judged).toHaveLength(lessons.length);
    const odd = withMarks(
      [{ text: "khét lẹt", aspects: ["fee" as const], writer: "lan", weight: 1 }],
      vocabulary,
    );
    const [alone] = judgeAspects([...lessons, ...odd, ...odd], foldOfWriter).slice(-1);
    const seen = inBytes(fitAspects([...lessons, ...odd, ...odd]));
    const marks = odd[0]?.marks ?? new Set();
    expect(alone?.likely.fee ?? 1).toBeLessThan(aspectLikelihoods(marks, seen).fee);
  });

  it("sets each threshold where most is found and least is wrong", () => {
    const one = (asked: Aspect[], fee: number): JudgedAspects => {
      const none = Object.fromEntries(aspects.map((aspect) => [aspect, 0])) as Record<
        Aspect,
        number
      >;
      return { text: "", aspects: asked, weight: 1, marks: new Set(), likely: { ...none, fee } };
    };
    const judged = [one(["fee"], 0.6), one(["fee"], 0.35), one([], 0.3), one([], 0.3)];
    const { fee } = setAspectThresholds(judged);
    expect(fee).toBeCloseTo(0.35);
    const found = foundIn(judged, "fee", ({ likely }) => likely.fee >= fee);
    expect(found).toEqual({ right: 2, wrong: 0, missed: 0 });
    expect(scoreOf(found)).toBe(1);
    expect(scoreOf({ right: 0, wrong: 1, missed: 1 })).toBe(0);
  });
});
