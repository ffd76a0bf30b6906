import type { Machine } from "../report.ts";
import type { MeasuredImport } from "./measure-import.ts";

export type MeasuredDossiers = {
  machine: Machine;
  rows: number;
  /** The file alone, into nothing. */
  reading: MeasuredImport;
  embedded: { rest: MeasuredImport; first: MeasuredImport; again: MeasuredImport };
  postgresql?: { first: MeasuredImport; again: MeasuredImport; copySeconds: number };
};

/** The figures as a page; written by `npm run bench:dossiers` alone, never by hand. */
export function renderDossierReport(measured: MeasuredDossiers): string {
  const { machine, rows, reading, embedded, postgresql } = measured;
  const line = (name: string, one: MeasuredImport) =>
    `| ${name} | ${one.seconds.toFixed(1)} | ${(rows / one.seconds).toFixed(0)} | ${one.processorSeconds.toFixed(1)} | ${one.peakMegabytes.toFixed(0)} |`;
  return `# The import of dossiers, measured

Written by \`npm run bench:dossiers\` on ${machine.when}, commit ${machine.commit}, Node ${machine.node}, ${machine.cores} × ${machine.cpu}, load ${machine.loadBefore.toFixed(1)} before. Aim: 100,000 rows in under 60 s and under 400 MB on two cores.

An XLSX export of ${rows} rows and twelve columns. Each row is read, masked, hashed, compared, saved, written into the history and kept for undoing. The memory is the peak of the whole process; PostgreSQL's own is not counted, the embedded database's is.

| | seconds | rows/s | processor s | peak MB |
|---|---|---|---|---|
${[
  line("reading the file alone", reading),
  `| embedded: opened and at rest | | | ${embedded.rest.processorSeconds.toFixed(1)} | ${embedded.rest.peakMegabytes.toFixed(0)} |`,
  line("embedded: into an empty database", embedded.first),
  line("embedded: the same file again", embedded.again),
  ...(postgresql
    ? [
        line("PostgreSQL: into an empty database", postgresql.first),
        line("PostgreSQL: the same file again", postgresql.again),
      ]
    : []),
].join("\n")}

${postgresql ? peer(postgresql) : ""}Reading is ${share(reading, embedded.first)} % of the import into the embedded database${postgresql ? ` and ${share(reading, postgresql.first)} % of that into PostgreSQL` : ""}.
`;
}

function share(part: MeasuredImport, whole: MeasuredImport): string {
  return ((part.seconds / whole.seconds) * 100).toFixed(0);
}

function peer({ first, copySeconds }: NonNullable<MeasuredDossiers["postgresql"]>): string {
  return `Peer: PostgreSQL's own \`\\copy\` of the same rows, as text from a CSV into a table without keys, indexes, checks or history, takes ${copySeconds.toFixed(1)} s: the import takes ${(first.seconds / copySeconds).toFixed(0)} times that.\n\n`;
}
