import type { ImportReport } from "../../../knowledge/import/import-report.ts";
import type { Machine } from "../report.ts";
import type { FigureCheck } from "./check-figures.ts";

export type ImportMeasured = {
  machine: Machine;
  file: string;
  refused: number;
  /** Milliseconds of each reading, unpacking and JSON included. */
  wall: number[];
  /** The same in processor time, which other programs on the machine do not lengthen as much. */
  processor: number[];
  /** Megabytes that the records hold, after a collection; undefined without --expose-gc. */
  heldMegabytes: number | undefined;
  figures: FigureCheck;
  report: ImportReport;
};

export function renderImportReport(measured: ImportMeasured): string {
  const { machine, file, refused, report, figures } = measured;
  const best = Math.min(...measured.processor);
  return `# The import of a national-portal export, measured

Written by \`npm run bench:import\` on ${machine.when}, commit ${machine.commit}, Node ${machine.node}, ${machine.cores} × ${machine.cpu}, load ${machine.loadBefore.toFixed(1)} before.

\`${file}\`: ${report.rows} rows read, ${refused} lines refused.

| | |
|---|---|
| processor time of one reading, best of ${measured.processor.length} | ${best.toFixed(0)} ms |
| rows a second of processor time | ${((report.rows / best) * 1000).toFixed(0)} |
| wall time, best and worst | ${Math.min(...measured.wall).toFixed(0)} ms, ${Math.max(...measured.wall).toFixed(0)} ms |
| held by the records | ${measured.heldMegabytes === undefined ? "not measured" : `${measured.heldMegabytes.toFixed(0)} MB`} |

## How each column was read

Parsed: taken apart. Kept: the portal's own text is told. Rate: parsed of those that hold anything.

| column | parsed | kept | empty | rate |
|---|---|---|---|---|
${Object.entries(report.columns).map(columnRow).join("\n")}

## Doubts

| column | what | rows | for example |
|---|---|---|---|
${Object.entries(report.columns).flatMap(remarkRows).join("\n")}

## Left out

${Object.entries(report.leftOut)
  .map(([name, { count }]) => `- \`${name}\`: ${count} rows`)
  .join("\n")}

Result codes ("Mã: KQ…") and the page's buttons behind the result are left out too.

## Figures told

Every number, date, fee and document number in every aspect, uncut, held against its row:
${figures.figures} figures in ${figures.passages} passages; ${figures.plain} stand in the row by themselves,
${figures.runTogether} run together with the next cell, **${figures.invented.length}** not at all.
${figures.invented
  .slice(0, 20)
  .map((line) => `- ${line}\n`)
  .join("")}`;
}

type Column = ImportReport["columns"][string];

function columnRow([name, { parsed, kept, empty }]: [string, Column]): string {
  const rate = parsed + kept === 0 ? "" : `${((parsed / (parsed + kept)) * 100).toFixed(1)} %`;
  return `| ${name} | ${parsed} | ${kept} | ${empty} | ${rate} |`;
}

function remarkRows([name, { remarks }]: [string, Column]): string[] {
  return Object.entries(remarks).map(
    ([what, { count, codes }]) => `| ${name} | ${what} | ${count} | ${codes.join(", ")} |`,
  );
}
