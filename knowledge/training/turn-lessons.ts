import { z } from "zod";
import type { Found } from "../answer/found.ts";
import { takingBackFeaturesOf } from "../answer/correct-question.ts";
import { meantWords } from "../answer/meant-words.ts";
import { lookBack, returningFeaturesOf } from "../answer/return-to.ts";
import type { TurnAct } from "../hints/hint.ts";
import type { ReturningFeature, TakingBackFeature } from "../judges/feature-names.ts";
import type { OpenHouse } from "../open-house.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import { foldTones } from "../text/fold-tones.ts";
import type { Corpus } from "./corpus.ts";
import { developmentQuestions } from "./development-questions.ts";
import type { HintLesson } from "./learn-hints.ts";
import { linesOf } from "./lines-in.ts";
import { talksOf } from "./talks-of.ts";

/** A turn of a talk. */
export type TurnLesson = HintLesson<TurnAct> & {
  /** What is found for it amid the talk; undefined where no procedure is in hand. */
  features?: Record<TakingBackFeature, number>;
  /** The same and what the procedures in hand before that add; undefined where there are none. */
  returning?: Record<ReturningFeature, number>;
  /** It means the procedure in hand, whatever it does. */
  isSame: boolean;
};

/** Every turn of the talks but thanks, with and without tone marks. */
export function turnLessons(open: OpenHouse, corpus: Corpus, file: string): TurnLesson[] {
  const slugs = new Map([...open.records.values()].map(({ code, slug }) => [code ?? slug, slug]));
  return talksOf(file, corpus).flatMap((told) =>
    told.flatMap(({ text, kind, codes }, at) => {
      const before = told
        .slice(0, at)
        .map((turn) => turn.codes[0] ?? "")
        .toReversed();
      const inHand = before.map((code) => open.records.get(slugs.get(code) ?? code));
      const [topic] = inHand;
      const others = inHand.flatMap((one) =>
        one === undefined || one === topic ? [] : [one.slug],
      );
      const earlier = [...new Set(others)].slice(0, 3);
      const isSame = codes.some((code) => (told[at - 1]?.codes ?? []).includes(code));
      return [text, foldTones(text)].map((typed) => {
        const found = open.house.find(open.mend(typed), topic?.slug);
        const marks = open.marksOf(found.text);
        const lesson = { id: text, marks, hint: kind, weight: 0.5, isSame };
        if (topic === undefined) return lesson;
        const features = featuresOf(open, found, topic);
        if (earlier.length === 0) return { ...lesson, features };
        const seen = lookBack(open.house, found, earlier);
        const returning = returningFeaturesOf(open.house, found, topic, seen);
        return { ...lesson, features, returning };
      });
    }),
  );
}

const followUp = z.strictObject({ text: z.string().trim().min(1) });

/**
 * What goes on about whatever is in hand, and names nothing of it: each is put amid a talk about
 * some procedure.
 */
export function goingOnLessons(open: OpenHouse, file: string): TurnLesson[] {
  const records = [...open.records.values()];
  return linesOf(file).flatMap((line, at) => {
    const { text } = followUp.parse(line);
    const topic = records[(at * 7919) % records.length];
    if (topic === undefined) return [];
    const found = open.house.find(open.mend(text), topic.slug);
    const features = featuresOf(open, found, topic);
    const marks = open.marksOf(found.text);
    return [{ id: text, marks, hint: "stay", weight: goingOnWeight, isSame: true, features }];
  });
}

const goingOnWeight = 0.25;

/**
 * A question that was put by itself goes on about nothing: each is put amid a talk about a
 * procedure that has nothing to do with it.
 */
export function unrelatedLessons(open: OpenHouse, files: readonly string[]): TurnLesson[] {
  const records = [...open.records.values()];
  return developmentQuestions(files)
    .filter(({ behaviour }) => behaviour === "answer" || behaviour === "abstain")
    .flatMap(({ text, behaviour }, at) => {
      const topic = records[(at * 7919) % records.length];
      const found = open.house.find(open.mend(at % 2 === 0 ? text : foldTones(text)), topic?.slug);
      if (topic === undefined || found.ranked[0]?.slug === topic.slug) return [];
      return {
        id: text,
        marks: open.marksOf(found.text),
        hint: "fresh",
        weight: behaviour === "abstain" ? 0.1 : 0.05,
        isSame: false,
        features: featuresOf(open, found, topic),
      };
    });
}

function featuresOf(open: OpenHouse, found: Found, topic: ProcedureRecord) {
  const isCut = meantWords(found.text, open.house) !== undefined;
  return takingBackFeaturesOf(open.house, found, topic, isCut);
}
