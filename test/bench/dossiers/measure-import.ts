import { readFileSync } from "node:fs";
import { openDatabase } from "../../../server/db.ts";
import { importAtOnce } from "../../../server/dossiers/import/import-at-once.ts";
import { openImportFiles } from "../../../server/dossiers/import/import-files.ts";
import { keepImportFile } from "../../../server/dossiers/import/keep-import-file.ts";
import { openFile } from "../../../server/dossiers/import/open-file.ts";
import { systemClock } from "../../../server/clock.ts";
import { randomIds } from "../../../server/ids.ts";

export type MeasuredImport = {
  seconds: number;
  processorSeconds: number;
  /** Of the whole process, the database included where it is embedded. */
  peakMegabytes: number;
  created: number;
  changed: number;
  unchanged: number;
};

const asOf = new Date("2026-11-20T02:00:00Z");

/** In a process of its own, so that its memory is its own: what (read, rest, import), file, where. */
const [what, file = "", dataDir = "", url = ""] = process.argv.slice(2);
const began = performance.now();
const works = { read: readAlone, rest: openAlone, import: importWhole };
const counts = await works[what as keyof typeof works]();
const { user, system } = process.cpuUsage();
const measured: MeasuredImport = {
  seconds: (performance.now() - began) / 1000,
  processorSeconds: (user + system) / 1e6,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  ...counts,
};
process.stdout.write(JSON.stringify(measured));

async function readAlone() {
  const now = systemClock.now();
  const opened = await openFile(file, { fileName: file, asOf, now });
  let created = 0;
  for await (const row of opened.rows()) if (row.ok) created += 1;
  return { created, changed: 0, unchanged: 0 };
}

function open() {
  const dir = `${dataDir}/database`;
  return openDatabase(url ? { kind: "postgresql", url } : { kind: "embedded", dir });
}

/** The program and its database, without any work. */
async function openAlone() {
  const db = await open();
  const created = await db.prisma.dossier.count();
  await db.close();
  return { created, changed: 0, unchanged: 0 };
}

async function importWhole() {
  const db = await open();
  const importFiles = openImportFiles(dataDir);
  const house = { db, clock: systemClock, ids: randomIds, secretKey: "k".repeat(32), importFiles };
  const kept = await keepImportFile(house, { from: readFileSync(file), fileName: file });
  if (!kept.ok) throw new Error(kept.reason);
  const done = await importAtOnce(house, { file: kept.value, way: "command", asOf });
  await db.close();
  if (!done.ok || !done.value.report) throw new Error("not imported");
  const { created, changed, unchanged, refused, fault } = done.value.report;
  if (refused > 0 || fault) throw new Error(`refused: ${refused} ${fault}`);
  return { created, changed, unchanged };
}
