import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { percentile } from "../../../bot/evaluation/percentile.ts";
import { readQuestions } from "../../../bot/evaluation/read-questions.ts";
import { codesOfSlugs, type CorpusSource } from "./corpus-source.ts";
import { engines, type EngineName } from "./engines.ts";

/** What a child process is told to measure. */
export type EngineTask = {
  engine: EngineName;
  source: CorpusSource;
  contentDir: string;
  questions: string;
};

/** Shares from 0 to 1, times in milliseconds, memory in megabytes. */
export type EngineFigures = {
  questions: number;
  first: number;
  withinThree: number;
  p50: number;
  p99: number;
  builtMs: number;
  residentMb: number;
};

/** Builds one engine and asks it every question: one silent round, then three that count. */
export async function measureEngine(task: EngineTask): Promise<EngineFigures> {
  const start = performance.now();
  const search = await engines[task.engine](task.source, task.contentDir);
  const builtMs = performance.now() - start;
  globalThis.gc?.();
  const residentMb = process.memoryUsage.rss() / 1_048_576;
  const questions = unseenQuestions(task);
  const ranks = questions.map(({ words, codes }) =>
    search(words).findIndex((code) => codes.includes(code)),
  );
  const times: number[] = [];
  for (let round = 0; round < 3; round++)
    for (const { words } of questions) {
      const asked = performance.now();
      search(words);
      times.push(performance.now() - asked);
    }
  return {
    questions: questions.length,
    first: ranks.filter((rank) => rank === 0).length / ranks.length,
    withinThree: ranks.filter((rank) => rank >= 0).length / ranks.length,
    p50: percentile(times, 50),
    p99: percentile(times, 99),
    builtMs,
    residentMb,
  };
}

/** Of the test half, where there is one: whole questions that one procedure answers. */
function unseenQuestions({ questions: file, contentDir }: EngineTask) {
  const all = readQuestions(readFileSync(file, "utf8"), file).filter(
    ({ behaviour, turns, codes, requests }) =>
      behaviour === "answer" && turns.length === 1 && codes.length > 0 && requests === undefined,
  );
  const unseen = all.filter(({ split }) => split === "test");
  const codeOf = codesOfSlugs(contentDir);
  return (unseen.length > 0 ? unseen : all).map(({ turns, codes }) => ({
    words: turns[0] ?? "",
    codes: codes.map((code) => codeOf.get(code) ?? code),
  }));
}

const task = process.argv[2];
if (task !== undefined) {
  const figures = await measureEngine(JSON.parse(task) as EngineTask);
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
