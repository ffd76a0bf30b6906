import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { countTones, writtenTones } from "./count-tones.ts";
import { judgeTones } from "./judge-tones.ts";
import { tonedTexts } from "./toned-texts.ts";
import { readTrainingOptions } from "./training-options.ts";

const help = `Learns which tone marks neighbours speak for and writes content/tones.json.

  npm run train:tones -- --date YYYY-MM-DD
  --examples DIR (knowledge/training)    --content DIR    --dry-run (writes nothing)

Prints how well the tones of texts are told that were left out.
`;

function main() {
  const options = readTrainingOptions(help);
  if (options === undefined) return;
  const texts = tonedTexts(options.content, options.examples);
  const score = judgeTones(texts);
  process.stdout.write(`${texts.length} texts, left out by fifths: ${JSON.stringify(score)}\n`);
  if (options.isDryRun) return;
  const file = {
    source:
      "Learned by npm run train:tones from the shipped content and the examples of other trainings; no question of a test took part.",
    trainedOn: options.date,
    score,
    ...writtenTones(countTones(texts)),
  };
  writeFileSync(join(options.content, "tones.json"), `${JSON.stringify(file, null, 2)}\n`);
}

main();
