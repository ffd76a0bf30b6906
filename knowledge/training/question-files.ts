import { join } from "node:path";

/** The golden questions, of the shipped pack, and those of a national-portal export. */
export type QuestionSet = "golden" | "portal";

/** Where the questions of a set stand: those of the evaluation, and those for the training alone. */
export function questionFiles(content: string, set: QuestionSet): string[] {
  return [
    join(content, "../evaluation", `${set}-questions.jsonl`),
    join(content, "../training/questions", `${set}.jsonl`),
  ];
}
