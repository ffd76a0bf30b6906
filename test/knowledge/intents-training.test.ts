import { beforeAll, describe, expect, it } from "vitest";
import { likelihoods, likeliest } from "../../knowledge/intents/intent-model.ts";
import { type Intent, purposes } from "../../knowledge/intents/intent.ts";
import { readMarks } from "../../knowledge/marks/read-marks.ts";
import { loadVocabulary, type Vocabulary } from "../../knowledge/load/load-vocabulary.ts";
import { fitIntents } from "../../knowledge/training/fit-intents.ts";
import { inBytes } from "../../knowledge/training/mark-bytes.ts";
import type { IntentLesson } from "../../knowledge/training/intent-examples.ts";
import { foldOfWriter, judgeIntents } from "../../knowledge/training/judge-intents.ts";
import { withMarks } from "../../knowledge/training/with-marks.ts";
import { setThresholds } from "../../knowledge/training/set-thresholds.ts";
import { contentDir } from "./content.ts";

const said: readonly [Intent, ...string[]][] = [
  ["thanks", "cảm ơn nhiều", "cảm ơn anh nhiều", "cảm ơn chị nhé", "cảm ơn cô nhiều nhé"],
  ["person", "cho gặp cán bộ", "cho em gặp cán bộ", "xin gặp cán bộ trực", "gặp cán bộ với"],
  ["question", "thủ tục cần gì", "thủ tục ở đâu", "thủ tục mất bao lâu", "thủ tục cần giấy gì"],
];

describe("the training of the intents", () => {
  let vocabulary: Vocabulary;
  let lessons: IntentLesson[];
  beforeAll(() => {
    vocabulary = loadVocabulary(contentDir);
    const examples = said.flatMap(([intent, ...texts]) =>
      texts.map((text, at) => ({ intent, text, writer: at % 2 === 0 ? "lan" : "minh", weight: 1 })),
    );
    lessons = withMarks(examples, vocabulary);
  });

  it("tells messages that it has not seen", () => {
    const model = inBytes(fitIntents(lessons));
    const likely = likelihoods(readMarks("cho tôi gặp cán bộ nào đó", vocabulary), model);
    expect(likely.person).toBeGreaterThan(0.5);
    expect(Object.values(likely).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  });

  it("is the same at every run", () => {
    expect(fitIntents(lessons)).toEqual(fitIntents(lessons));
  });

  it("learns from a message as written and as typed without tone marks", () => {
    expect(lessons).toHaveLength(24);
    expect(lessons[0]?.marks.has("cảm ơn")).toBe(true);
    expect(lessons[1]?.marks.has("cảm ơn")).toBe(false);
    expect(lessons[1]?.marks.has("cam on")).toBe(true);
  });

  it("refuses to learn from nothing", () => {
    expect(() => fitIntents([])).toThrow(RangeError);
  });

  it("judges a writer by the others alone", () => {
    const odd = { intent: "thanks" as const, text: "quý hóa quá", writer: "lan", weight: 1 };
    const all = [...lessons, ...withMarks([odd], vocabulary)];
    const judged = judgeIntents(all, ({ writer }) => writer ?? "");
    expect(judged).toHaveLength(all.length);
    const [alone] = judged.filter(({ text }) => text === odd.text);
    const seen = inBytes(fitIntents([...all, ...all]));
    expect(alone?.likely.thanks).toBeLessThan(
      likelihoods(readMarks(odd.text, vocabulary), seen).thanks,
    );
  });

  it("deals out among the writers what was written for a few intents only", () => {
    const whole = ["lan", "minh"].flatMap((writer) =>
      purposes.map((intent) => ({ intent, text: intent, writer, weight: 1, marks: new Set("a") })),
    );
    const part = {
      intent: "hello" as const,
      text: "ê",
      writer: "tu",
      weight: 1,
      marks: new Set("a"),
    };
    const foldOf = foldOfWriter([...whole, part]);
    expect(foldOf(whole[0]!)).toBe("lan");
    expect(["lan", "minh"]).toContain(foldOf(part));
  });

  it("takes danger for meant sooner than anything else", () => {
    const half = (
      intent: Intent,
      emergency: number,
    ): Parameters<typeof setThresholds>[0][number] => {
      const none = Object.fromEntries(purposes.map((purpose) => [purpose, 0]));
      const likely = { ...none, emergency, thanks: emergency, question: 1 - 2 * emergency };
      return { intent, text: "", weight: 1, marks: new Set(), likely: likely as never };
    };
    const thresholds = setThresholds([
      ...Array.from({ length: 10 }, () => half("emergency", 0.3)),
      ...Array.from({ length: 10 }, () => half("thanks", 0.3)),
      ...Array.from({ length: 10 }, () => half("question", 0.4)),
      ...Array.from({ length: 5000 }, () => half("question", 0.1)),
    ]);
    expect(thresholds.emergency.least).toBeLessThanOrEqual(0.3);
    expect(thresholds.thanks.least).toBeGreaterThan(0.4);
    const likely = half("question", 0.45).likely;
    expect(likeliest(likely, thresholds)).toEqual({ purpose: "emergency", isSure: true });
    expect(thresholds.thanks.sure).toBeGreaterThan(0.45);
  });
});
