import { readSheet } from "read-excel-file/node";
import { openFile } from "../../../../server/dossiers/import/open-file.ts";

export type MeasuredReading = {
  rows: number;
  seconds: number;
  processorSeconds: number;
  /** Of the whole process, our own code and its runtime included. */
  peakMegabytes: number;
};

/** In a process of its own, so that its memory is its own: who reads, and which file. */
const [who, file = ""] = process.argv.slice(2);
const began = performance.now();
const rows = who === "ours" ? await readByUs() : await readByPeer();
const { user, system } = process.cpuUsage();
const measured: MeasuredReading = {
  rows,
  seconds: (performance.now() - began) / 1000,
  processorSeconds: (user + system) / 1e6,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(measured));

/** All the way to what each row tells of a dossier. */
async function readByUs(): Promise<number> {
  const asOf = new Date("2026-11-20T02:00:00Z");
  const opened = await openFile(file, { fileName: file, asOf, now: asOf });
  let count = 0;
  for await (const row of opened.rows()) if (row.ok) count += 1;
  return count;
}

/** To bare cells. */
async function readByPeer(): Promise<number> {
  return (await readSheet(file)).length - 1;
}
