import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPortalFile } from "../import/read-portal-file.ts";
import { withCitizenWords } from "../load/load-citizen-words.ts";
import { loadElsewhere } from "../load/load-elsewhere.ts";
import { loadMeaning } from "../load/load-meaning.ts";
import { loadProcedures } from "../load/load-procedures.ts";
import { loadVocabulary } from "../load/load-vocabulary.ts";
import type { Meaning } from "../search/meaning.ts";
import { bodyOf } from "../search/body-of.ts";
import { prepareLesson, type Lesson, type Subject } from "./lesson.ts";
import { describe, directed, trainMeaning, training } from "./train-meaning.ts";
import { sparseRows, times } from "./sparse-rows.ts";
import { readTrainingOptions } from "./training-options.ts";

const help = `Learns what citizens' words have to do with procedures and writes content/meaning.json.

  npm run train -- --corpus PORTAL-EXPORT   from the shipped procedures and an export
  --date YYYY-MM-DD (written into the file)    --content DIR
  --keep           keeps what was learned, only reckons the procedures' directions and the score

Takes some minutes. Run \`npm run fit\` afterwards.
`;

function main() {
  const options = readTrainingOptions(help);
  if (options === undefined) return;
  const subjects = subjectsOf(options.content, options.corpus);
  const lesson = prepareLesson(subjects, loadVocabulary(options.content));
  const { terms, phrases, heldOut } = lesson;
  print(
    `${subjects.length} procedures and matters, ${terms.length} terms, ${phrases.length} phrases`,
  );
  const bytes = options.keeps
    ? keptPoints(lesson, loadMeaning(options.content))
    : inBytes(trainMeaning(lesson, showStep));
  const points = Float32Array.from(bytes);
  const score = scoreHeldOut(lesson, points);
  print(`\n${heldOut.length} phrases left out: ${JSON.stringify(score)}`);
  const file = {
    source:
      "Learned by npm run train from the citizens' words, the names and the facts of procedures; no question of a test took part.",
    trainedOn: options.date,
    score: { phrases: heldOut.length, ...score },
    dimensions: training.dimensions,
    terms: terms.join(" "),
    vectors: base64(bytes),
    procedures: subjects.map(({ id }) => id).join(" "),
    directions: base64(
      Int8Array.from(directionsOf(lesson, points), (value) => Math.round(value * 127)),
    ),
  };
  writeFileSync(join(options.content, "meaning.json"), `${JSON.stringify(file, null, 2)}\n`);
}

/** The shipped procedures, those of the export, and the matters of others. */
function subjectsOf(content: string, corpus: string | undefined): Subject[] {
  const imported = corpus === undefined ? [] : readPortalFile(corpus).records;
  const known = withCitizenWords([...loadProcedures(content), ...imported], content);
  const procedures = known.map((record) => ({
    id: record.code ?? record.slug,
    name: record.name,
    facts: bodyOf(record),
    phrases: [...record.aliases, ...record.citizenWords],
  }));
  const matters = loadElsewhere(content).map(({ id, name, phrases }) => {
    return { id: `elsewhere:${id}`, name, facts: "", phrases };
  });
  return [...procedures, ...matters];
}

/** What was learned before, for the terms of this lesson; a new term has no meaning yet. */
function keptPoints({ terms }: Lesson, { dimensions, rows, vectors }: Meaning): Int8Array {
  const kept = new Int8Array(terms.length * dimensions);
  terms.forEach((term, row) => {
    const start = (rows.get(term) ?? -1) * dimensions;
    if (start >= 0) kept.set(vectors.subarray(start, start + dimensions), row * dimensions);
  });
  return kept;
}

function directionsOf(lesson: Lesson, points: Float32Array): Float32Array {
  const { dimensions } = training;
  return directed(
    times(
      describe(lesson, () => true),
      points,
      dimensions,
    ),
    dimensions,
  ).unit;
}

function base64(bytes: Int8Array): string {
  return Buffer.from(bytes.buffer).toString("base64");
}

/** Scaled so that nearly all numbers fit a signed byte; the few beyond are cut. */
function inBytes(points: Float32Array): Int8Array {
  const sizes = points.map(Math.abs).toSorted();
  const most = sizes[Math.floor(sizes.length * 0.9995)] || 1;
  return Int8Array.from(points, (value) =>
    Math.max(-127, Math.min(127, Math.round((value / most) * 127))),
  );
}

function scoreHeldOut(lesson: Lesson, points: Float32Array) {
  const width = training.dimensions;
  const towards = directed(
    times(
      describe(lesson, () => true),
      points,
      width,
    ),
    width,
  ).unit;
  const rows = lesson.heldOut.map(({ terms }) => new Map(terms.map((term) => [term, 1])));
  const from = directed(times(sparseRows(rows), points, width), width).unit;
  const ranks = lesson.heldOut.map(({ owner }, row) => {
    const near = (place: number) => {
      let sum = 0;
      for (let d = 0; d < width; d++) sum += from[row * width + d]! * towards[place * width + d]!;
      return sum;
    };
    const own = near(owner);
    return lesson.names.filter((_, place) => near(place) > own).length;
  });
  const share = (below: number) =>
    Math.round((1000 * ranks.filter((rank) => rank < below).length) / ranks.length) / 1000;
  return { first: share(1), withinThree: share(3) };
}

function showStep(step: number) {
  if (process.stdout.isTTY) process.stdout.write(`\rstep ${step} of ${training.steps}`);
}

function print(text: string) {
  process.stdout.write(`${text}\n`);
}

main();
