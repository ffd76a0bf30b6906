import { join } from "node:path";
import { z } from "zod";
import { type Intent, intents } from "../intents/intent.ts";
import { loadCitizenWords } from "../load/load-citizen-words.ts";
import { loadElsewhere } from "../load/load-elsewhere.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import { linesIn } from "./lines-in.ts";

/** A message and what it means. */
export type IntentExample = {
  intent: Intent;
  text: string;
  /** Who wrote it for this training: a file of training/intents. Undefined: taken from elsewhere. */
  writer?: string;
  /** How much it counts beside the others. */
  weight: number;
};

/** How much what was not written for this training counts, so that it does not drown the rest. */
const weight = { content: 0.15, otherTrainings: 0.06 };

/** A message as the training reads it. */
export type IntentLesson = IntentExample & { marks: ReadonlySet<string> };

const text = z.string().trim().min(1);
const ownLine = z.strictObject({ intent: z.enum(intents), text });
/** Examples written for other trainings: questions, but for the "ok, thanks" between them. */
const otherLine = z.union([
  z.object({ turns: z.array(z.object({ text, kind: z.string() })) }),
  z.object({ text }).transform((turn) => ({ turns: [{ ...turn, kind: "fresh" }] })),
]);

/**
 * The examples in knowledge/training: those of the folder intents, a file for each writer, and the
 * questions that other trainings learn from. Throws where a line of them is wrong.
 */
export function writtenExamples(folder: string): IntentExample[] {
  const own = linesIn(join(folder, "intents")).map(({ file, line }) => {
    const writer = file.replace(".jsonl", "");
    return { ...ownLine.parse(line), writer, weight: 1 };
  });
  const others = ["", "aspects"].flatMap((name) => linesIn(join(folder, name)));
  const questions = others.flatMap(({ line }) =>
    otherLine.parse(line).turns.map(({ text: said, kind }): IntentExample => {
      return {
        intent: kind === "aside" ? "thanks" : "question",
        text: said,
        weight: weight.otherTrainings,
      };
    }),
  );
  return [...own, ...questions];
}

/** How many phrases of other corpora are taken. */
const taken = 3000;

/**
 * Questions as the content knows them: the words for the shipped procedures and for the matters of
 * others, and a broad sample of those for other corpora.
 */
export function contentExamples(
  contentDir: string,
  records: readonly ProcedureRecord[],
): IntentExample[] {
  const shipped = records
    .filter(({ slug }) => !otherIntents.has(slug))
    .flatMap(({ aliases, citizenWords }) => [...aliases, ...citizenWords]);
  const matters = loadElsewhere(contentDir)
    .filter(({ id }) => !otherIntents.has(id))
    .flatMap(({ phrases }) => phrases);
  const words = [...loadCitizenWords(contentDir).values()].flat();
  const step = Math.max(1, words.length / taken);
  const sample = words.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step));
  return [...shipped, ...matters, ...sample].map((phrase) => {
    return { intent: "question", text: phrase, weight: weight.content };
  });
}

/** Procedures and matters whose words often are a case of one's own, a greeting or a curse. */
const otherIntents = new Set([
  "giai-quyet-khieu-nai-lan-dau",
  "giai-quyet-to-cao",
  "phan-anh-kien-nghi",
  "chao-hoi",
  "chui-boi",
]);
