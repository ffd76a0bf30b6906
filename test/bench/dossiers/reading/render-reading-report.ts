import type { Machine } from "../../report.ts";
import type { MeasuredReading } from "./measure-reading.ts";

export type MeasuredReadings = {
  machine: Machine;
  rows: number;
  peer: MeasuredReading;
  xlsx: MeasuredReading;
  csv: MeasuredReading;
};

/** The figures as a page; written by `npm run bench:dossier-reading` alone, never by hand. */
export function renderReadingReport({ machine, rows, peer, xlsx, csv }: MeasuredReadings): string {
  const { when, commit, node, cores, cpu, loadBefore } = machine;
  return `# The reading of exports, measured

Written by \`npm run bench:dossier-reading\` on ${when}, commit ${commit}, Node ${node}, ${cores} × ${cpu}, load ${loadBefore.toFixed(1)} before.

An export of ${rows.toLocaleString("en")} rows and twelve columns. Ours goes all the way to what each row tells of a dossier (code, state, dates, masked name) and refuses bombs, macros and formulas; the peer, read-excel-file, hands out bare cells, all at once. Each reads in a process of its own; the memory is the peak of that process. The aim for the whole import, reading included, is 60 s and 400 MB.

| | rows read | seconds | rows/s | processor s | peak MB |
|---|---|---|---|---|---|
${[line("XLSX, ours", xlsx), line("XLSX, read-excel-file", peer), line("CSV, ours", csv)].join("\n")}

On XLSX ours takes ${(xlsx.processorSeconds / peer.processorSeconds).toFixed(2)} of the peer's processor time and ${(xlsx.peakMegabytes / peer.peakMegabytes).toFixed(2)} of its memory.
`;
}

function line(name: string, one: MeasuredReading): string {
  const { rows, seconds, processorSeconds, peakMegabytes } = one;
  const figures = [
    rows.toLocaleString("en"),
    seconds.toFixed(1),
    (rows / seconds).toFixed(0),
    processorSeconds.toFixed(1),
    peakMegabytes.toFixed(0),
  ];
  return `| ${name} | ${figures.join(" | ")} |`;
}
