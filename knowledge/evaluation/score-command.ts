import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { openKnowledge, type Knowledge } from "../open-knowledge.ts";
import { readGoldenQuestions, type GoldenQuestion } from "./golden-question.ts";
import { score, withoutTones, type Score } from "./score.ts";

const help = `Scores the search on the golden questions.

  npm run score                     the shipped questions on the shipped content
  npm run score -- --failures       lists each question of the development half that went wrong
  --questions FILE  --content DIR  --today YYYY-MM-DD

Only look at failures of the development half: the test half must stay unseen.
`;

/** `npm run score`: prints a table, returns nothing but text; the gate itself is a test. */
function main() {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", short: "h" },
      failures: { type: "boolean" },
      questions: { type: "string", default: "knowledge/evaluation/golden-questions.jsonl" },
      content: { type: "string", default: "knowledge/content" },
      today: { type: "string", default: "2026-11-22" },
    },
  });
  if (values.help) return print(help);
  const start = performance.now();
  const knowledge = openKnowledge(values.content);
  const built = performance.now() - start;
  const all = readGoldenQuestions(values.questions);
  for (const split of ["development", "test"] as const) {
    const questions = all.filter((question) => question.split === split);
    const written = score(knowledge, questions, values.today);
    const bare = score(knowledge, withoutTones(questions), values.today);
    print(`\n${split}, ${questions.length} questions\n${table(written.score, bare.score)}`);
    if (values.failures && split === "development")
      for (const { question, finding, ranked, ...marks } of [...written.grades, ...bare.grades])
        if (Object.values(marks).includes(false))
          print(
            `${question.id} ${question.turns.join(" / ")}: ${finding.kind} ${ranked.join(", ")}`,
          );
  }
  print(`\nbuilt in ${built.toFixed(0)} ms; ${timing(knowledge, all, values.today)}\n`);
}

const rows = [
  ["right first", "rightFirst"],
  ["within three", "withinThree"],
  ["right behaviour", "rightBehaviour"],
  ["right aspects", "rightAspects"],
  ["follow-ups", "followUps"],
] as const satisfies readonly (readonly [string, keyof Score])[];

function table(written: Score, bare: Score): string {
  const percent = (share: number) => (share * 100).toFixed(1).padStart(6);
  return [
    "                    written  no tones    loss",
    ...rows.map(([name, key]) => {
      const loss = percent(written[key] - bare[key]);
      return `${name.padEnd(18)} ${percent(written[key])} % ${percent(bare[key])} % ${loss}`;
    }),
  ].join("\n");
}

function timing(knowledge: Knowledge, questions: readonly GoldenQuestion[], today: string): string {
  const times: number[] = [];
  for (let round = 0; round < 20; round++)
    for (const { turns } of questions) {
      const start = performance.now();
      knowledge.ask(turns[0] ?? "", { today });
      if (round > 0) times.push(performance.now() - start);
    }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  return `ask p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}

function print(text: string) {
  process.stdout.write(`${text}\n`);
}

main();
