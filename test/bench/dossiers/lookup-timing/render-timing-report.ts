import type { Machine } from "../../report.ts";
import type { ToldApart } from "./tell-apart.ts";

type Spread = { p50: number; p95: number };

export type MeasuredTiming = ToldApart & {
  what: "dossiers" | "tickets";
  database: string;
  /** See Timings. */
  by: "clock" | "processor";
  known: Spread;
  unknown: Spread;
};

/** The figures as a page; written by `npm run bench:lookup-timing` alone, never by hand. */
export function renderTimingReport({
  machine,
  tries,
  measured,
}: {
  machine: Machine;
  tries: number;
  measured: readonly MeasuredTiming[];
}): string {
  const { when, commit, node, cores, cpu, loadBefore } = machine;
  return `# What the time of an answer tells a guesser

Written by \`npm run bench:lookup-timing\` on ${when}, commit ${commit}, Node ${node}, ${cores} × ${cpu}, load ${loadBefore.toFixed(1)} before.

The pages /tra-cuu and /phieu are asked over loopback for ${tries.toLocaleString("en")} codes that are there, with wrong digits, and as many made-up ones: in pairs whose order is left to chance, one try at a time, each from a network of its own. Both are refused in the same words; here is how long that takes, in milliseconds by the clock, and how much the process worked for it, which other load on the machine changes less (PostgreSQL's own work is not in it). "Slower" is the share of all pairs of one of each in which the code that is there takes longer: 50 % tells nothing. What lies within three standard errors of that is noise.

| | by | there, p50 | made up, p50 | there, p95 | made up, p95 | slower | noise | told apart |
|---|---|---|---|---|---|---|---|---|
${measured.map(line).join("\n")}

A code that five wrong tries were made on answers nobody but its owner for a while, and a network is locked after five: a guesser can't repeat one until the mean shows what a single answer hides.
`;
}

function line({ what, database, by, known, unknown, slower, noise }: MeasuredTiming): string {
  const figures = [
    `${what}, ${database}`,
    by,
    known.p50.toFixed(2),
    unknown.p50.toFixed(2),
    known.p95.toFixed(2),
    unknown.p95.toFixed(2),
    `${(slower * 100).toFixed(1)} %`,
    `50 ± ${(noise * 100).toFixed(1)} %`,
    Math.abs(slower - 0.5) > noise ? "yes" : "no",
  ];
  return `| ${figures.join(" | ")} |`;
}
