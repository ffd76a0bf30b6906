import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clarities, requestCounts, turnActs } from "../hints/hint.ts";
import { togetherFeatures } from "../judges/feature-names.ts";
import { openHouse } from "../open-house.ts";
import type { JudgeReport } from "./fit-judge.ts";
import { fitJudges, type JudgedHouse } from "./fit-judges.ts";
import { crossValidate, fitModel } from "./fit-model.ts";
import { learnedFields } from "./learned-fields.ts";
import { questionFiles } from "./question-files.ts";
import { readTrainingOptions } from "./training-options.ts";

const help = `Learns what the words of a message hint at (content/hints.json), and fits the judgements that
weigh the hints with what is found (content/tuning.json): whether a message is clear enough to be
answered, goes on about the procedure in hand, takes something back, asks for several things.

  npm run fit:judges -- --corpus PORTAL-EXPORT --date YYYY-MM-DD
  --content DIR    --examples DIR (knowledge/training)    --dry-run (prints, writes nothing)

Reads knowledge/training/{vague,talks,follow-ups,pairs}.jsonl and the development questions; prints the
figures of a cross-validation. Run it after \`npm run fit\`, whose weights it builds on.
`;

function main() {
  const options = readTrainingOptions(help);
  if (options === undefined) return;
  const { content, corpus, date, examples } = options;
  if (corpus === undefined) return void process.stdout.write(help);
  const houses: JudgedHouse[] = [
    { name: "pack", questions: "golden", open: openHouse(content) },
    { name: "portal", questions: "portal", open: openHouse(content, { portalFile: corpus }) },
  ];
  const { learned, judges, together } = fitJudges(houses, {
    example: (name) => join(examples, `${name}.jsonl`),
    questions: (name) => questionFiles(content, name),
  });
  for (const [name, { judge, report }] of Object.entries(judges)) show(name, judge.from, report);
  for (const [set, { questions, first, withinThree }] of crossValidate(together))
    process.stdout.write(
      `${set.padEnd(18)} ${questions} ${JSON.stringify({ first, withinThree })}\n`,
    );
  if (options.isDryRun) return;
  const fitted = Object.entries(judges).map(([name, { judge, report }]) => [
    name,
    { ...judge, crossValidated: inPercent(report) },
  ]);
  const file = join(content, "tuning.json");
  const before = JSON.parse(readFileSync(file, "utf8")) as object;
  const [bias, ...weights] = fitModel(together);
  write(file, {
    ...before,
    judges: Object.fromEntries([["setOn", date], ...fitted]) as unknown,
    together: {
      bias,
      weights: Object.fromEntries(togetherFeatures.map((name, at) => [name, weights[at]])),
    },
  });
  write(join(content, "hints.json"), {
    source:
      "Learned by npm run fit:judges from examples written for it and the development questions; no question of a test took part.",
    trainedOn: date,
    acts: { columns: turnActs, ...learnedFields(learned.acts) },
    clarity: { columns: clarities, ...learnedFields(learned.clarity) },
    requests: { columns: requestCounts, ...learnedFields(learned.requests) },
  });
}

function write(file: string, what: object) {
  writeFileSync(file, `${JSON.stringify(what, null, 2)}\n`);
}

function show(name: string, from: number, report: JudgeReport) {
  process.stdout.write(
    `${name.padEnd(10)} yes from ${from} ${JSON.stringify(inPercent(report))}\n`,
  );
}

function inPercent({ cases, rightYes, rightNo }: JudgeReport): JudgeReport {
  const percent = (share: number) => Math.round(share * 1000) / 10;
  return { cases, rightYes: percent(rightYes), rightNo: percent(rightNo) };
}

main();
