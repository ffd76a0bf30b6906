import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPortalFile } from "../import/read-portal-file.ts";
import { withCitizenWords } from "../load/load-citizen-words.ts";
import { loadMeaning } from "../load/load-meaning.ts";
import { loadProcedures } from "../load/load-procedures.ts";
import { loadVocabulary } from "../load/load-vocabulary.ts";
import { readContentFile } from "../load/read-content-file.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import { buildIndex } from "../search/build-index.ts";
import { featureNames } from "../search/feature-names.ts";
import { tuningFile } from "../search/tuning.ts";
import {
  foreignExamples,
  phraseExamples,
  questionExamples,
  withoutHeldOut,
  type Example,
} from "./examples.ts";
import { crossValidate, fitModel } from "./fit-model.ts";
import { questionFiles, type QuestionSet } from "./question-files.ts";
import { readTrainingOptions } from "./training-options.ts";

const help = `Fits the weights of the search (content/tuning.json) on the development questions.

  npm run fit -- --corpus PORTAL-EXPORT --date YYYY-MM-DD
  --content DIR    --dry-run (prints, writes nothing)

Questions of the test half are never read. Prints the figures of a cross-validation.
`;

function main() {
  const options = readTrainingOptions(help);
  if (options === undefined) return;
  const examples = readExamples(options.content, options.corpus);
  const crossValidated = report(examples);
  const [bias, ...weights] = fitModel(examples);
  const model = {
    bias,
    ...Object.fromEntries(featureNames.map((name, at) => [name, weights[at]])),
  };
  process.stdout.write(`${JSON.stringify(model)}\n`);
  if (options.isDryRun) return;
  const file = join(options.content, "tuning.json");
  const before = JSON.parse(readFileSync(file, "utf8")) as object;
  const after = { ...before, setOn: options.date, crossValidated, model };
  writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`);
}

/** Questions of the pack put to the pack, of the export to the export, and each to the other. */
function readExamples(content: string, corpus: string | undefined): Example[] {
  const house = {
    vocabulary: loadVocabulary(content),
    meaning: loadMeaning(content),
    tuning: readContentFile(join(content, "tuning.json"), "tuning.json", tuningFile),
  };
  const questions = (name: QuestionSet) => questionFiles(content, name);
  const examplesOf = (
    records: readonly ProcedureRecord[],
    own: QuestionSet,
    others: QuestionSet,
  ) => {
    const known = withCitizenWords(records, content);
    const index = buildIndex(known, house);
    return [
      ...phraseExamples(known, buildIndex(withoutHeldOut(known), house), 0.1),
      ...questionExamples(questions(own), own, known, index),
      ...foreignExamples(questions(others), `${own}, asked elsewhere`, index),
    ];
  };
  const pack = examplesOf(loadProcedures(content), "golden", "portal");
  if (corpus === undefined) return pack;
  return [...pack, ...examplesOf(readPortalFile(corpus).records, "portal", "golden")];
}

/** Prints the figures of a cross-validation, set by set, in percent. */
function report(examples: readonly Example[]) {
  const score: Record<string, Record<string, number>> = {};
  const percent = (share: number) => Math.round(share * 1000) / 10;
  for (const [set, { questions, first, withinThree, refused }] of crossValidate(examples)) {
    score[set] = {
      questions,
      first: percent(first),
      withinThree: percent(withinThree),
      refused: percent(refused),
    };
    process.stdout.write(`${set.padEnd(24)} ${JSON.stringify(score[set])}\n`);
  }
  return score;
}

main();
