import { beforeAll, describe, expect, it } from "vitest";
import { loadVocabulary, type Vocabulary } from "../../knowledge/load/load-vocabulary.ts";
import { featureNames } from "../../knowledge/search/feature-names.ts";
import type { Example } from "../../knowledge/training/examples.ts";
import { crossValidate, fitModel, weigh } from "../../knowledge/training/fit-model.ts";
import { isHeldOut } from "../../knowledge/training/is-held-out.ts";
import { prepareLesson, type Subject } from "../../knowledge/training/lesson.ts";
import {
  describe as describeProcedures,
  directed,
  trainMeaning,
  training,
} from "../../knowledge/training/train-meaning.ts";
import { sparseRows, times } from "../../knowledge/training/sparse-rows.ts";
import { contentDir } from "./content.ts";

/** Each matter has two procedures, for a term of one alone teaches nothing. */
const subjects: Subject[] = [
  { matter: "giam-ho", phrases: ["chú ruột trông nom cháu mồ côi", "dì trông nom cháu mồ côi"] },
  { matter: "tau-ca", phrases: ["ghe mới đóng đánh cá ngoài khơi", "thuyền đánh cá ngoài khơi"] },
  { matter: "cay-xanh", phrases: ["đốn gốc xoài sắp đổ", "cưa gốc phượng sắp đổ"] },
].flatMap(({ matter, phrases }) =>
  ["lần đầu", "lần sau"].map((deed) => ({
    id: `${matter} ${deed}`,
    name: `Thủ tục ${matter} ${deed}`,
    facts: "",
    phrases: phrases.map((phrase) => `${phrase} ${deed}`),
  })),
);

describe("the training of the meaning", () => {
  let vocabulary: Vocabulary;
  let learned: { terms: readonly string[]; points: Float32Array };
  const lessonOf = () => prepareLesson(subjects, vocabulary);

  beforeAll(() => {
    vocabulary = loadVocabulary(contentDir);
    const lesson = lessonOf();
    learned = { terms: lesson.terms, points: trainMeaning(lesson, () => undefined) };
  });

  it("lets a question find a subject by the words of others who asked for it", () => {
    const lesson = lessonOf();
    const width = training.dimensions;
    const towards = directed(
      times(
        describeProcedures(lesson, () => true),
        learned.points,
        width,
      ),
      width,
    ).unit;
    const terms = ["trong", "nom"].map((term) => lesson.terms.indexOf(term));
    expect(terms).not.toContain(-1);
    const asked = sparseRows([new Map(terms.map((term) => [term, 1]))]);
    const from = directed(times(asked, learned.points, width), width).unit;
    const near = subjects.map((_, place) =>
      from.reduce((sum, value, d) => sum + value * towards[place * width + d]!, 0),
    );
    expect(Math.min(...near.slice(0, 2))).toBeGreaterThan(Math.max(...near.slice(2)));
  });

  it("is the same at every run", () => {
    expect(trainMeaning(lessonOf(), () => undefined)).toEqual(learned.points);
  });

  it("refuses a lesson from which nothing can be learned", () => {
    const lesson = prepareLesson([{ ...subjects[0]!, phrases: [] }], vocabulary);
    expect(() => trainMeaning(lesson, () => undefined)).toThrow(RangeError);
  });
});

describe("the phrases left out", () => {
  it("are about one in sixteen, always the same ones", () => {
    const phrases = Array.from({ length: 1600 }, (_, at) => `cách nói số ${at}`);
    const heldOut = phrases.filter(isHeldOut);
    expect(heldOut.length).toBeGreaterThan(60);
    expect(heldOut.length).toBeLessThan(140);
    expect(phrases.filter(isHeldOut)).toEqual(heldOut);
  });
});

describe("the fit of the weights", () => {
  const telling = featureNames.indexOf("meaning");
  const row = (value: number) => featureNames.map((_, at) => (at === telling ? value : 0.5));
  const examples: Example[] = Array.from({ length: 40 }, (_, at) => ({
    id: `e${at}`,
    set: at < 30 ? "ours" : "foreign",
    weight: 1,
    isForeign: at >= 30,
    candidates:
      at < 30
        ? [
            { features: row(0.2), isRight: false },
            { features: row(0.9), isRight: true },
          ]
        : [{ features: row(0.3), isRight: false }],
  }));

  it("gives weight to the feature that tells the right one from the wrong", () => {
    const weights = fitModel(examples);
    expect(weights[telling + 1]).toBeGreaterThan(2);
    expect(weigh(weights, row(0.9))).toBeGreaterThan(0);
    expect(weigh(weights, row(0.3))).toBeLessThan(0);
  });

  it("is scored on questions that it was not fitted on", () => {
    const scores = crossValidate(examples);
    expect(scores.get("ours")).toMatchObject({ questions: 30, first: 1, refused: 0 });
    expect(scores.get("foreign")).toMatchObject({ questions: 10, refused: 1 });
  });
});
