import { execFile } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { finished } from "node:stream/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs, promisify } from "node:util";
import { root } from "../../support/server-process.ts";
import { describeMachine } from "../describe-machine.ts";
import { readPortalLines, shippedAsPortalLines, type CorpusSource } from "./corpus-source.ts";
import { engineNames } from "./engines.ts";
import { generateCorpus } from "./generate-corpus.ts";
import type { EngineFigures, EngineTask } from "./measure-engine.ts";
import { type MeasuredCorpus, renderSearchReport } from "./render-search-report.ts";

const help = `npm run bench:search [-- --corpus FILE] [--questions FILE]

Measures our search beside MiniSearch and SQLite FTS5 on this machine and writes
docs/benchmarks/search.{md,json}; ends by itself after some minutes.

  --corpus FILE     a national-portal export (JSON lines, .gz too), measured as it is and grown
                    tenfold; without it the large corpus grows from the shipped pack
  --questions FILE  questions over that corpus (knowledge/evaluation/portal-questions.jsonl)`;

const contentDir = path.join(root, "knowledge/content");
const golden = path.join(root, "knowledge/evaluation/golden-questions.jsonl");
const largest = 26_420;

type Ground = { procedures: number; about: string; source: CorpusSource; questions: string };

async function main(corpus: string | undefined, portalQuestions: string): Promise<void> {
  const machine = describeMachine();
  const folder = mkdtempSync(path.join(os.tmpdir(), "search-bench-"));
  try {
    const measured: MeasuredCorpus[] = [];
    for (const ground of await layGrounds(folder, corpus, portalQuestions))
      measured.push(await measureGround(ground));
    const report = renderSearchReport(machine, measured);
    const target = path.join(root, "docs/benchmarks/search");
    writeFileSync(`${target}.json`, `${JSON.stringify({ machine, measured }, null, 2)}\n`);
    writeFileSync(`${target}.md`, report);
    console.log(report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function layGrounds(
  folder: string,
  corpus: string | undefined,
  portalQuestions: string,
): Promise<Ground[]> {
  const base = corpus === undefined ? shippedAsPortalLines(contentDir) : readPortalLines(corpus);
  const grown = path.join(folder, "grown.jsonl");
  const out = createWriteStream(grown);
  for (const line of generateCorpus(base, largest)) out.write(`${JSON.stringify(line)}\n`);
  await finished(out.end());
  const questions = corpus === undefined ? golden : portalQuestions;
  const from = corpus === undefined ? "the shipped pack" : "the portal's export";
  const shipped: Ground = {
    procedures: shippedAsPortalLines(contentDir).length,
    about: "The shipped pack, with its golden questions.",
    source: { kind: "content", path: contentDir },
    questions: golden,
  };
  const large: Ground = {
    procedures: largest,
    about: `Grown from ${from} by putting the acts and objects of titles together anew; the same questions as there.`,
    source: { kind: "portal", path: grown },
    questions,
  };
  if (corpus === undefined) return [shipped, large];
  const whole: Ground = {
    procedures: base.length,
    about: "A national-portal export, with questions in lay words.",
    source: { kind: "portal", path: path.resolve(corpus) },
    questions,
  };
  return [shipped, whole, large];
}

async function measureGround(ground: Ground): Promise<MeasuredCorpus> {
  const { procedures, about, source, questions } = ground;
  const measured: MeasuredCorpus = { procedures, about, engines: {} };
  for (const engine of engineNames) {
    console.log(`${procedures} procedures: ${engine} …`);
    measured.engines[engine] = await inChild({ engine, source, contentDir, questions });
  }
  return measured;
}

/** In a process of its own, so that no other engine's memory is counted. */
async function inChild(task: EngineTask): Promise<EngineFigures> {
  const script = path.join(import.meta.dirname, "measure-engine.ts");
  const options = ["--expose-gc", "--max-old-space-size=16384", "--import", "tsx"];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...options, script, JSON.stringify(task)],
    { cwd: root, maxBuffer: 1_048_576 },
  );
  return JSON.parse(stdout) as EngineFigures;
}

const { values } = parseArgs({
  options: {
    help: { type: "boolean", short: "h" },
    corpus: { type: "string" },
    questions: {
      type: "string",
      default: path.join(root, "knowledge/evaluation/portal-questions.jsonl"),
    },
  },
});
if (values.help) console.log(help);
else await main(values.corpus, path.resolve(values.questions));
