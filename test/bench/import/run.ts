import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readPortalFile } from "../../../knowledge/import/read-portal-file.ts";
import { root } from "../../support/server-process.ts";
import { describeMachine } from "../describe-machine.ts";
import { checkFigures } from "./check-figures.ts";
import { renderImportReport, type ImportMeasured } from "./render-import-report.ts";

const help = `npm run bench:import -- FILE

Reads a national-portal export (.jsonl or .jsonl.gz) several times and writes
docs/benchmarks/import.{md,json}: speed, how each column was read, and whether every figure that
an answer tells stands in its row.`;

const rounds = 7;

function main(file: string): void {
  const machine = describeMachine();
  const wall: number[] = [];
  const processor: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const cpu = process.cpuUsage();
    readPortalFile(file);
    const { user, system } = process.cpuUsage(cpu);
    wall.push(performance.now() - start);
    processor.push((user + system) / 1000);
  }
  const empty = heapMegabytes();
  const { records, refused, report } = readPortalFile(file);
  const full = heapMegabytes();
  const measured: ImportMeasured = {
    machine,
    file: path.basename(file),
    refused: refused.length,
    wall,
    processor,
    heldMegabytes: empty === undefined || full === undefined ? undefined : full - empty,
    figures: checkFigures(file, records),
    report,
  };
  const folder = path.join(root, "docs/benchmarks");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "import.json"), `${JSON.stringify(measured, null, 2)}\n`);
  writeFileSync(path.join(folder, "import.md"), renderImportReport(measured));
  console.log(renderImportReport(measured));
}

function heapMegabytes(): number | undefined {
  if (globalThis.gc === undefined) return undefined;
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}

const [file] = process.argv.slice(2);
if (file === undefined || file === "--help") console.log(help);
else main(file);
