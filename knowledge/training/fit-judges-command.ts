import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clarities, requestCounts, turnActs } from "../hints/hint.ts";
import type { HintModels } from "../hints/hint-reader.ts";
import {
  clearFeatures,
  goingOnFeatures,
  returningFeatures,
  severalFeatures,
  takingBackFeatures,
  togetherFeatures,
} from "../judges/feature-names.ts";
import { openHouse, type OpenHouse } from "../open-house.ts";
import { clearLessons } from "./clear-lessons.ts";
import { fitJudge, type JudgeReport } from "./fit-judge.ts";
import { crossValidate, fitModel } from "./fit-model.ts";
import { learnedFields } from "./learned-fields.ts";
import { learnHints } from "./learn-hints.ts";
import { severalLessons } from "./several-lessons.ts";
import { readTrainingOptions } from "./training-options.ts";
import { togetherExamples } from "./together-examples.ts";
import { turnCases } from "./turn-cases.ts";
import { turnLessons, unrelatedLessons } from "./turn-lessons.ts";

const help = `Learns what the words of a message hint at (content/hints.json), and fits the judgements that
weigh the hints with what is found (content/tuning.json): whether a message is clear enough to be
answered, goes on about the procedure in hand, takes something back, asks for several things.

  npm run fit:judges -- --corpus PORTAL-EXPORT --date YYYY-MM-DD
  --content DIR    --examples DIR (knowledge/training)    --dry-run (prints, writes nothing)

Reads knowledge/training/{vague,talks,pairs}.jsonl and the development questions; prints the
figures of a cross-validation. Run it after \`npm run fit\`, whose weights it builds on.
`;

/** A needless question back costs more than an answer to what was not clear: life has few vague messages. */
const wrongAnswer = 0.7;
/** To answer what nobody asked for beside it costs more than to miss a second request, for the same reason. */
const wrongParting = 2;

function main() {
  const options = readTrainingOptions(help);
  if (options === undefined) return;
  const { content, corpus, date, examples } = options;
  if (corpus === undefined) return void process.stdout.write(help);
  const houses: House[] = [
    { name: "pack", questions: "golden", open: openHouse(content) },
    { name: "portal", questions: "portal", open: openHouse(content, { portalFile: corpus }) },
  ];
  const { learned, judges, together } = fit(houses, {
    example: (name) => join(examples, `${name}.jsonl`),
    questions: (name) => join(content, "../evaluation", `${name}-questions.jsonl`),
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

type House = { name: "pack" | "portal"; questions: "golden" | "portal"; open: OpenHouse };
type Files = {
  example(name: "vague" | "talks" | "pairs"): string;
  questions(name: House["questions"]): string;
};

function fit(houses: readonly House[], files: Files) {
  const clear = learnHints(
    clarities,
    houses.flatMap(({ name, questions, open }) => {
      const read = { vague: files.example("vague"), questions: files.questions(questions) };
      return clearLessons(open, name, read);
    }),
    { towardsZero: 1e-4, kept: 1 },
  );
  const turns = learnHints(
    turnActs,
    houses.flatMap(({ name, questions, open }) => [
      ...turnLessons(open, name, files.example("talks")),
      ...unrelatedLessons(open, files.questions(questions)),
    ]),
    { towardsZero: 1e-5, kept: 0.9 },
  );
  const several = learnHints(
    requestCounts,
    houses.flatMap(({ name, questions, open }) => {
      const read = { pairs: files.example("pairs"), questions: files.questions(questions) };
      return severalLessons(open, name, read);
    }),
    { towardsZero: 1e-4, kept: 1 },
  );
  const learned: HintModels = {
    acts: turns.learned,
    clarity: clear.learned,
    requests: several.learned,
  };
  const together = houses.flatMap(({ name, open }) =>
    togetherExamples(open, name, files.example("talks")),
  );
  const { stays, leans, takesBack, returns } = turnCases(turns.lessons);
  const judges = {
    isClear: fitJudge(
      clearFeatures,
      clear.lessons.map((one) => ({ ...one, features: { ...one.features, ...one.hints } })),
      wrongAnswer,
    ),
    stays: fitJudge(goingOnFeatures, stays, 1),
    leans: fitJudge(goingOnFeatures, leans, 1),
    takesBack: fitJudge(takingBackFeatures, takesBack, 1),
    returns: fitJudge(returningFeatures, returns, 1),
    isSeveral: fitJudge(
      severalFeatures,
      several.lessons.flatMap(({ id, weight, hint, features, hints }) =>
        features === undefined
          ? []
          : [{ id, weight, isYes: hint === "several", features: { ...features, ...hints } }],
      ),
      wrongParting,
    ),
  };
  return { learned, judges, together };
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
