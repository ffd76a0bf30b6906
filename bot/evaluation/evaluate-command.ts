import { readFileSync, writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { type Knowledge, openKnowledge } from "../../knowledge/index.ts";
import { type Evaluation, evaluateTalks, type EvaluationOptions } from "./evaluate-talks.ts";
import { belowFloors, floorsFile } from "./floors.ts";
import type { TalkResult } from "./grade-talk.ts";
import { isRight } from "./is-right.ts";
import type { EvaluationQuestion } from "./question.ts";
import { readQuestions } from "./read-questions.ts";
import { renderTable } from "./render-table.ts";
import { factsFromContent, factsFromPortal } from "./source-facts.ts";
import { withoutTones } from "./without-tones.ts";

const help = `Plays talks through the real engine and dialogue and grades the last turn of each.

  npm run evaluate -- --questions Q.jsonl [--corpus FILE] [--report out.json]

  --questions FILE    one JSON a line, or a JSON array; the shipped golden questions without it
  --corpus FILE       a national-portal export (JSON lines, .gz too) in place of the shipped pack
  --report FILE       writes everything there as JSON
  --split NAME        only the questions of that split: development or test
  --failures          lists what went wrong; never shows questions of the split "test"
  --floors FILE       ends with exit code 1 if a figure lies below its floor
  --today YYYY-MM-DD  the day of the talks (2026-11-22)
  --content DIR       the shipped content (knowledge/content)
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", short: "h" },
      questions: { type: "string", default: "knowledge/evaluation/golden-questions.jsonl" },
      corpus: { type: "string" },
      report: { type: "string" },
      split: { type: "string" },
      failures: { type: "boolean" },
      floors: { type: "string" },
      today: { type: "string", default: "2026-11-22" },
      content: { type: "string", default: "knowledge/content" },
    },
  });
  if (values.help) return print(help);
  const { corpus, content, today } = values;
  const questions = readQuestions(readFileSync(values.questions, "utf8"), values.questions).filter(
    ({ split }) => values.split === undefined || split === values.split,
  );
  const { knowledge, house } = build(content, corpus);
  const factsOf = corpus === undefined ? factsFromContent(content) : factsFromPortal(corpus);
  const { written, bare } = await evaluateBoth(knowledge, questions, { today, factsOf });
  print(`\n${questions.length} questions over ${house.procedures} procedures, ${today}\n`);
  print(renderTable(written.summary, bare.summary));
  print(`built in ${house.builtMs} ms, ${house.residentMb} MB resident after it\n`);
  const results = { written: written.results, withoutTones: bare.results };
  if (values.failures) printFailures([...written.results, ...bare.results]);
  if (values.report !== undefined) {
    const summary = { ...written.summary, withoutTones: bare.summary, house };
    const report = { summary, questions: results.written, withoutTones: results.withoutTones };
    writeFileSync(values.report, `${JSON.stringify(report, null, 1)}\n`);
  }
  if (values.floors !== undefined) {
    const floors = floorsFile.parse(JSON.parse(readFileSync(values.floors, "utf8")));
    const faults = belowFloors(floors, written, bare);
    if (faults.length > 0) {
      process.exitCode = 1;
      print(`Below the floor:\n${faults.join("\n")}`);
    }
  }
}

/** Opens the knowledge and says what that costs. */
function build(content: string, corpus: string | undefined) {
  const start = performance.now();
  const knowledge = openKnowledge(content, corpus === undefined ? {} : { portalFile: corpus });
  const house = {
    procedures: knowledge.size,
    builtMs: Math.round(performance.now() - start),
    residentMb: Math.round(process.memoryUsage.rss() / 1_048_576),
  };
  return { knowledge, house };
}

/** A silent round first, so that the times are those of a program that has run for a while. */
async function evaluateBoth(
  knowledge: Knowledge,
  questions: readonly EvaluationQuestion[],
  options: EvaluationOptions,
): Promise<{ written: Evaluation; bare: Evaluation }> {
  const round = (of: readonly EvaluationQuestion[], place: number) =>
    evaluateTalks(knowledge, of, {
      ...options,
      onProgress: (played, total) => showProgress(place * total + played, 3 * total),
    });
  await round(questions, 0);
  const written = await round(questions, 1);
  const bare = await round(withoutTones(questions), 2);
  return { written, bare };
}

function showProgress(played: number, total: number): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((played / total) * 30);
  const end = played === total ? "\r\u001B[K" : "";
  process.stderr.write(
    `\r[${"#".repeat(filled)}${".".repeat(30 - filled)}] ${played}/${total}${end}`,
  );
}

function printFailures(results: readonly TalkResult[]): void {
  for (const result of results) {
    if (isRight(result) || result.split === "test") continue;
    const { expected, marks, ranked, invented } = result;
    const wrong = Object.entries(marks).flatMap(([name, mark]) => (mark === false ? [name] : []));
    print(
      [
        `${result.id} [${wrong.join(" ")}] ${result.turns.join(" / ")}`,
        `  expected ${expected.behaviour} ${expected.codes.join(",")} ${expected.aspects.join(",")}`,
        `  got ${result.outcome} ${ranked.join(",")} ${result.asked.join(",")}`,
        ...(invented.length > 0 ? [`  invented ${invented.join(" ")}`] : []),
      ].join("\n"),
    );
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

try {
  await main();
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
