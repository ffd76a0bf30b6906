import { readFileSync } from "node:fs";
import path from "node:path";
import { floorsFile } from "../../bot/evaluation/floors.ts";
import { readQuestions } from "../../bot/evaluation/read-questions.ts";
import type { GateSources } from "./open-gate.ts";

/** Reads the shipped golden questions and their day from knowledge/evaluation. */
export function readGoldenQuestions(folder: string): ReturnType<GateSources["questions"]> {
  const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
  const { today } = floorsFile.parse(JSON.parse(read("floors.json")));
  const name = "golden-questions.jsonl";
  return { questions: readQuestions(read(name), name), today };
}
