import { z } from "zod";
import { clearFeaturesOf } from "../answer/clear-features-of.ts";
import { mergeTwins } from "../answer/merge-twins.ts";
import { goingOnFeaturesOf } from "../answer/going-on-features-of.ts";
import { partRequests } from "../answer/part-requests.ts";
import { severalFeaturesOf } from "../answer/several-features-of.ts";
import type { ClearFeature, GoingOnFeature, SeveralFeature } from "../judges/feature-names.ts";
import type { OpenHouse } from "../open-house.ts";
import { foldTones } from "../text/fold-tones.ts";
import { developmentQuestions } from "./development-questions.ts";
import type { Case } from "./fit-judge.ts";
import { linesOf } from "./lines-in.ts";

/** Which procedures are served: the shipped ones, or those of the portal export. */
export type Corpus = "pack" | "portal";

/** knowledge/training/vague.jsonl: messages that are too vague to answer, and some that only look so. */
const vagueMessage = z.object({
  text: z.string(),
  corpus: z.enum(["pack", "portal"]),
  clear: z.boolean().optional(),
});

/** knowledge/training/pairs.jsonl: messages with several requests, and some that only sound so. */
const pair = z.object({
  text: z.string(),
  corpus: z.enum(["pack", "portal"]),
  requests: z.array(z.array(z.string())).min(1),
});

/** knowledge/training/talks.jsonl: what each turn of a talk does. */
const talk = z.object({
  corpus: z.enum(["pack", "portal"]),
  turns: z.array(
    z.object({
      text: z.string(),
      kind: z.enum(["fresh", "stay", "sibling", "correct", "back", "aside"]),
      codes: z.array(z.string()).default([]),
    }),
  ),
});

/** Vague messages and single questions of the development half, with and without tone marks. */
export function clearCases(
  open: OpenHouse,
  corpus: Corpus,
  files: { vague: string; questions: string },
): Case<ClearFeature>[] {
  const written = linesOf(files.vague)
    .map((line) => vagueMessage.parse(line))
    .filter((one) => one.corpus === corpus)
    .map(({ text, clear = false }) => ({ text, isYes: clear, weight: writtenWeight }));
  const asked = developmentQuestions(files.questions)
    .filter(({ requests }) => requests === undefined)
    .filter(({ behaviour }) => behaviour === "answer" || behaviour === "clarify")
    .map(({ text, behaviour }) => ({ text, isYes: behaviour === "answer", weight: 0.5 }));
  return [...written, ...asked].flatMap(({ text, isYes, weight }) =>
    [text, foldTones(text)].flatMap((one) => {
      const found = open.house.find(open.mend(one));
      const [best, ...others] = mergeTwins(open.house, found);
      if (best === undefined || found.isNamedByCode) return [];
      const features = clearFeaturesOf(open.house, found, [best, ...others]);
      return { id: text, features, isYes, weight };
    }),
  );
}

/** The messages written to be vague are far more than citizens' are. */
const writtenWeight = 0.25;

/**
 * A question that was put by itself goes on about nothing: each is put amid a talk about a
 * procedure that has nothing to do with it.
 */
export function unrelatedCases(
  open: OpenHouse,
  file: string,
): Pick<GoingOnCases, "stays" | "leans"> {
  const records = [...open.records.values()];
  const cases = developmentQuestions(file)
    .filter(({ behaviour }) => behaviour === "answer" || behaviour === "abstain")
    .flatMap(({ text, behaviour }, at) => {
      const topic = records[(at * 7919) % records.length];
      const found = open.house.find(open.mend(at % 2 === 0 ? text : foldTones(text)), topic?.slug);
      if (topic === undefined || found.ranked[0]?.slug === topic.slug) return [];
      const features = goingOnFeaturesOf(open.house, found, topic);
      return { id: text, features, isYes: false, weight: behaviour === "abstain" ? 0.1 : 0.05 };
    });
  return { stays: cases, leans: cases };
}

export type GoingOnCases = { stays: Case<GoingOnFeature>[]; leans: Case<GoingOnFeature>[] };

/**
 * The later turns of the talks: does the turn stay with the procedure in hand, and does it lean on
 * it for another case of it? What goes back or takes back is told by its words.
 */
export function goingOnCases(open: OpenHouse, corpus: Corpus, file: string): GoingOnCases {
  const slugs = new Map([...open.records.values()].map(({ code, slug }) => [code ?? slug, slug]));
  const cases: GoingOnCases = { stays: [], leans: [] };
  const talks = linesOf(file).map((line) => talk.parse(line));
  for (const { turns } of talks.filter((one) => one.corpus === corpus)) {
    const told = turns.filter(({ kind }) => kind !== "aside");
    told.slice(1).forEach(({ text, kind, codes }, at) => {
      if (kind === "back" || kind === "aside") return;
      const slug = slugs.get(told[at]?.codes[0] ?? "") ?? told[at]?.codes[0] ?? "";
      const topic = open.records.get(slug);
      const isSame = codes.some((code) => told[at]?.codes.includes(code));
      // Who takes back may mean the same procedure still.
      if (topic === undefined || (kind === "correct" && isSame)) return;
      for (const one of [text, foldTones(text)]) {
        const found = open.house.find(open.mend(one), slug);
        const features = goingOnFeaturesOf(open.house, found, topic);
        const shared = { id: text, features, weight: 0.5 };
        cases.stays.push({ ...shared, isYes: kind === "stay" });
        if (kind !== "stay" && kind !== "correct")
          cases.leans.push({ ...shared, isYes: kind === "sibling" });
      }
    });
  }
  return cases;
}

/** The messages that can be parted: do they ask for each part? Single questions do not. */
export function severalCases(
  open: OpenHouse,
  corpus: Corpus,
  files: { pairs: string; questions: string },
): Case<SeveralFeature>[] {
  const written = linesOf(files.pairs)
    .map((line) => pair.parse(line))
    .filter((one) => one.corpus === corpus)
    .map(({ text, requests }) => ({ text, isYes: requests.length > 1, weight: 0.5 }));
  const asked = developmentQuestions(files.questions)
    .filter(({ behaviour }) => behaviour === "answer")
    .map(({ text, requests }) => ({ text, isYes: requests !== undefined, weight: 0.5 }));
  return [...written, ...asked].flatMap(({ text, isYes, weight }) =>
    [text, foldTones(text)].flatMap((one) => {
      const whole = open.house.find(open.mend(one));
      const parts = partRequests(open.house, whole.text);
      if (parts.length < 2) return [];
      return { id: text, features: severalFeaturesOf(open.house, whole, parts), isYes, weight };
    }),
  );
}
