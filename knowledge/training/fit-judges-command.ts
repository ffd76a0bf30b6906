import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clearFeatures, goingOnFeatures, severalFeatures } from "../judges/feature-names.ts";
import { openHouse } from "../open-house.ts";
import { fitJudge, type JudgeReport } from "./fit-judge.ts";
import { readTrainingOptions } from "./training-options.ts";
import { clearCases, goingOnCases, severalCases, unrelatedCases } from "./judge-examples.ts";

const help = `Fits the judgements of a message (content/tuning.json): whether it is clear enough to be
answered, whether it goes on about the procedure in hand, and whether it asks for several things.

  npm run fit:judges -- --corpus PORTAL-EXPORT --date YYYY-MM-DD
  --content DIR    --examples DIR (knowledge/training)    --dry-run (prints, writes nothing)

Reads knowledge/training/{vague,talks,pairs}.jsonl and the development questions; prints the figures of a
cross-validation. Run it after \`npm run fit\`, whose weights it builds on.
`;

/** A needless question back costs as much as an answer to what was not clear. */
const wrongAnswer = 1;
/** To answer a second thing that nobody asked for costs as much as to miss one that was. */
const wrongParting = 1;
/** To stay with a procedure that was left costs as much as to leave it. */
const wrongStay = 1;

function main() {
  const options = readTrainingOptions(help);
  if (options === undefined) return;
  const { content, corpus, date, examples } = options;
  if (corpus === undefined) return void process.stdout.write(help);
  const houses = [
    { name: "pack", questions: "golden", open: openHouse(content) },
    { name: "portal", questions: "portal", open: openHouse(content, { portalFile: corpus }) },
  ] as const;
  const clear = houses.flatMap(({ name, questions, open }) =>
    clearCases(open, name, {
      vague: join(examples, "vague.jsonl"),
      questions: join(content, "../evaluation", `${questions}-questions.jsonl`),
    }),
  );
  const going = houses.flatMap(({ name, questions, open }) => [
    goingOnCases(open, name, join(examples, "talks.jsonl")),
    unrelatedCases(open, join(content, "../evaluation", `${questions}-questions.jsonl`)),
  ]);
  const several = houses.flatMap(({ name, questions, open }) =>
    severalCases(open, name, {
      pairs: join(examples, "pairs.jsonl"),
      questions: join(content, "../evaluation", `${questions}-questions.jsonl`),
    }),
  );
  const judges = {
    isClear: fitJudge(clearFeatures, clear, wrongAnswer),
    stays: fitJudge(
      goingOnFeatures,
      going.flatMap(({ stays }) => stays),
      wrongStay,
    ),
    leans: fitJudge(
      goingOnFeatures,
      going.flatMap(({ leans }) => leans),
      wrongStay,
    ),
    isSeveral: fitJudge(severalFeatures, several, wrongParting),
  };
  for (const [name, { judge, report }] of Object.entries(judges)) show(name, judge.from, report);
  if (options.isDryRun) return;
  const file = join(content, "tuning.json");
  const before = JSON.parse(readFileSync(file, "utf8")) as object;
  const fitted = Object.entries(judges).map(([name, { judge, report }]) => [
    name,
    { ...judge, crossValidated: inPercent(report) },
  ]);
  const after = { ...before, judges: Object.fromEntries([["setOn", date], ...fitted]) as unknown };
  writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`);
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
