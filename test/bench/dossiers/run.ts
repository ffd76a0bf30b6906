import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openDatabase } from "../../../server/db.ts";
import { migrate } from "../../../server/migrate.ts";
import { root } from "../../support/server-process.ts";
import { describeMachine } from "../describe-machine.ts";
import { exportCsv, exportWorkbook } from "./make-export.ts";
import type { MeasuredImport } from "./measure-import.ts";
import { renderDossierReport } from "./render-dossier-report.ts";

const help = `npm run bench:dossiers [-- ROWS]

Imports an XLSX export of so many rows (100000) into an empty embedded database and, where
TEST_POSTGRES_URL names a server, into PostgreSQL; then the same again, and a newer one. Writes
docs/benchmarks/dossiers.{md,json}.`;

async function main(rows: number): Promise<void> {
  const machine = describeMachine();
  const folder = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-bench-"));
  try {
    const xlsx = path.join(folder, "ho-so.xlsx");
    const csv = path.join(folder, "ho-so.csv");
    writeFileSync(xlsx, exportWorkbook(rows));
    writeFileSync(csv, exportCsv(rows));
    const measure = measurer(folder);
    const reading = measure(["read", xlsx]);
    const embedded = await onEmbedded(measure, folder, xlsx);
    const server = process.env["TEST_POSTGRES_URL"];
    const files = { folder, xlsx, csv };
    const postgresql = server ? await onPostgresql(measure, files, server) : undefined;
    const measured = { machine, rows, reading, embedded, ...(postgresql && { postgresql }) };
    const target = path.join(root, "docs/benchmarks");
    mkdirSync(target, { recursive: true });
    writeFileSync(path.join(target, "dossiers.json"), `${JSON.stringify(measured, null, 2)}\n`);
    const report = renderDossierReport(measured);
    writeFileSync(path.join(target, "dossiers.md"), report);
    console.log(report);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function onEmbedded(measure: Measure, folder: string, xlsx: string) {
  const db = await openDatabase({ kind: "embedded", dir: path.join(folder, "database") });
  await migrate(db.pool, path.join(root, "prisma/migrations"));
  await db.close();
  const rest = measure(["rest", "", folder]);
  const first = measure(["import", xlsx, folder]);
  return { rest, first, again: measure(["import", xlsx, folder]) };
}

async function onPostgresql(
  measure: Measure,
  { folder, xlsx, csv }: { folder: string; xlsx: string; csv: string },
  server: string,
) {
  const name = "dan_hoi_bench_dossiers";
  const url = new URL(server);
  url.pathname = `/${name}`;
  const psql = (where: string, statement: string): void =>
    void execFileSync("psql", [where, "-q", "-c", statement]);
  psql(server, `DROP DATABASE IF EXISTS ${name}`);
  psql(server, `CREATE DATABASE ${name}`);
  try {
    const db = await openDatabase({ kind: "postgresql", url: url.href });
    await migrate(db.pool, path.join(root, "prisma/migrations"));
    await db.close();
    const first = measure(["import", xlsx, folder, url.href]);
    const again = measure(["import", xlsx, folder, url.href]);
    const columns = Array.from({ length: 12 }, (_, n) => `c${n} text`).join(", ");
    psql(url.href, `CREATE TABLE copied (${columns})`);
    const began = performance.now();
    psql(url.href, `\\copy copied FROM '${csv}' (FORMAT csv, HEADER, DELIMITER ';')`);
    return { first, again, copySeconds: (performance.now() - began) / 1000 };
  } finally {
    psql(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}

type Measure = (words: string[]) => MeasuredImport;

/** As the command runs: compiled, and what is short-lived is cleared away before it piles up. */
function measurer(folder: string): Measure {
  const built = path.join(folder, "built");
  const tsc = path.join(root, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "-p", root, "--noCheck", "--outDir", built]);
  symlinkSync(path.join(root, "node_modules"), path.join(built, "node_modules"));
  copyFileSync(path.join(root, "package.json"), path.join(built, "package.json"));
  const script = path.join(built, "test/bench/dossiers/measure-import.js");
  const how = ["--max-old-space-size=256", "--max-semi-space-size=4", script];
  return (words) => {
    const said = execFileSync(process.execPath, [...how, ...words], { cwd: root });
    return JSON.parse(said.toString()) as MeasuredImport;
  };
}

const [word = "100000"] = process.argv.slice(2);
if (word === "--help") console.log(help);
else await main(Number(word));
