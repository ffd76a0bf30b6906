import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { intents } from "../intents/intent.ts";
import { fitIntents } from "./fit-intents.ts";
import { inBytes } from "./mark-bytes.ts";
import { contentExamples, type IntentLesson, writtenExamples } from "./intent-examples.ts";
import { learnedFields } from "./learned-fields.ts";
import { openVocabulary } from "./open-vocabulary.ts";
import { readTrainingOptions } from "./training-options.ts";
import { withMarks } from "./with-marks.ts";
import { foldOfLine, foldOfWriter, judgeIntents } from "./judge-intents.ts";
import { recognised, renderConfusions } from "./show-intents.ts";
import { setThresholds } from "./set-thresholds.ts";

const help = `Learns what messages want from examples and writes content/intents.json.

  npm run train:intents -- --date YYYY-MM-DD
  --examples DIR (knowledge/training)    --content DIR    --dry-run (writes nothing)

Prints how well messages of writers and lines that were left out are recognised.
`;

function main() {
  const options = readTrainingOptions(help);
  if (options === undefined) return;
  const lessons = readLessons(options.examples, options.content);
  const byWriter = judgeIntents(lessons, foldOfWriter(lessons));
  const byLine = judgeIntents(lessons, foldOfLine);
  const thresholds = setThresholds(byWriter);
  print(`\nLearned from the other writers:\n${renderConfusions(byWriter, thresholds)}`);
  print(`\nLearned from other lines:\n${renderConfusions(byLine, thresholds)}`);
  if (options.isDryRun) return;
  const file = {
    source:
      "Learned by npm run train:intents from examples written for it and the citizens' words; no question of a test took part.",
    trainedOn: options.date,
    score: {
      messages: byWriter.filter(({ writer }) => writer !== undefined).length,
      byWriter: recognised(byWriter, thresholds),
      byLine: recognised(byLine, thresholds),
    },
    thresholds,
    intents,
    ...learnedFields(inBytes(fitIntents(lessons))),
  };
  writeFileSync(join(options.content, "intents.json"), `${JSON.stringify(file, null, 2)}\n`);
}

function readLessons(examples: string, content: string): IntentLesson[] {
  const { records, vocabulary } = openVocabulary(content);
  return withMarks(
    [...writtenExamples(examples), ...contentExamples(content, records)],
    vocabulary,
  );
}

function print(text: string) {
  process.stdout.write(`${text}\n`);
}

main();
