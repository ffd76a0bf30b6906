import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { aspects } from "../procedure.ts";
import { aspectExamples, bareSubject } from "./aspect-examples.ts";
import { fitAspects } from "./fit-aspects.ts";
import { foldOfLine, foldOfWriter, judgeAspects, setAspectThresholds } from "./judge-aspects.ts";
import { contentExamples } from "./intent-examples.ts";
import { learnedFields } from "./learned-fields.ts";
import { inBytes } from "./mark-bytes.ts";
import { openVocabulary } from "./open-vocabulary.ts";
import { aspectScores, renderAspects } from "./show-aspects.ts";
import { readTrainingOptions } from "./training-options.ts";
import { withMarks } from "./with-marks.ts";

const help = `Learns which aspects a message asks for from examples and writes content/aspects.json.

  npm run train:aspects -- --date YYYY-MM-DD
  --examples DIR (knowledge/training)    --content DIR    --dry-run (writes nothing)

Prints how well the aspects of messages are found whose writers and lines were left out.
`;

function main() {
  const options = readTrainingOptions(help);
  if (options === undefined) return;
  const { records, vocabulary } = openVocabulary(options.content);
  const subjects = contentExamples(options.content, records).map(({ text }) => bareSubject(text));
  const lessons = withMarks([...aspectExamples(options.examples), ...subjects], vocabulary);
  const byWriter = judgeAspects(lessons, foldOfWriter);
  const byLine = judgeAspects(lessons, foldOfLine);
  const thresholds = setAspectThresholds(byWriter);
  print(`\nLearned from the other writers:\n${renderAspects(byWriter, thresholds)}\n`);
  print(`\nLearned from other lines:\n${renderAspects(byLine, thresholds)}\n`);
  if (options.isDryRun) return;
  const file = {
    source:
      "Learned by npm run train:aspects from examples written for it; no question of a test took part.",
    trainedOn: options.date,
    score: {
      messages: byWriter.length,
      byWriter: aspectScores(byWriter, thresholds),
      byLine: aspectScores(byLine, thresholds),
    },
    thresholds,
    aspects,
    ...learnedFields(inBytes(fitAspects(lessons))),
  };
  writeFileSync(join(options.content, "aspects.json"), `${JSON.stringify(file, null, 2)}\n`);
}

function print(text: string) {
  process.stdout.write(text);
}

main();
