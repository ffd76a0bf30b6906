import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "../../../support/server-process.ts";
import { describeMachine } from "../../describe-machine.ts";
import { exportCsv, exportWorkbook } from "../make-export.ts";
import type { MeasuredReading } from "./measure-reading.ts";
import { renderReadingReport } from "./render-reading-report.ts";

const help = `npm run bench:dossier-reading [-- ROWS]

Reads an export of so many rows (100000) from XLSX and from CSV, and the XLSX with read-excel-file
in the same run, each in a process of its own. Writes docs/benchmarks/dossier-reading.{md,json}.`;

function main(rows: number): void {
  const machine = describeMachine();
  const folder = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-bench-"));
  try {
    const xlsx = path.join(folder, "ho-so.xlsx");
    const csv = path.join(folder, "ho-so.csv");
    writeFileSync(xlsx, exportWorkbook(rows));
    writeFileSync(csv, exportCsv(rows));
    const measured = {
      machine,
      rows,
      peer: measure("peer", xlsx),
      xlsx: measure("ours", xlsx),
      csv: measure("ours", csv),
    };
    const target = path.join(root, "docs/benchmarks");
    mkdirSync(target, { recursive: true });
    const json = `${JSON.stringify(measured, null, 2)}\n`;
    writeFileSync(path.join(target, "dossier-reading.json"), json);
    const report = renderReadingReport(measured);
    writeFileSync(path.join(target, "dossier-reading.md"), report);
    console.log(report);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(who: "ours" | "peer", file: string): MeasuredReading {
  const script = path.join(root, "test/bench/dossiers/reading/measure-reading.ts");
  const words = ["--import", "tsx", script, who, file];
  const said = execFileSync(process.execPath, words, { cwd: root });
  return JSON.parse(said.toString()) as MeasuredReading;
}

const [word = "100000"] = process.argv.slice(2);
if (word === "--help") console.log(help);
else main(Number(word));
