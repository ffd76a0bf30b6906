import type { Machine } from "../report.ts";
import type { Figures } from "./measure-desk.ts";

export type DeskMeasured = { machine: Machine; tickets: number; figures: readonly Figures[] };

/** The figures as a page; written by `npm run bench:desk` alone, never by hand. */
export function renderDeskReport({ machine, tickets, figures }: DeskMeasured): string {
  const { when, commit, node, cores, cpu } = machine;
  return [
    "# The desk, measured",
    "",
    `Written by \`npm run bench:desk\` on ${when}, commit ${commit}, Node ${node}, ${cores} × ${cpu}.`,
    `PostgreSQL with ${tickets.toLocaleString("en")} tickets; server, database and client share these cores.`,
    "",
    "Ours is the whole page over HTTP: session, permission, query, counts, audit row, HTML. The peer",
    "is the bare query of a desk without an index of words (ILIKE over the words, every row counted),",
    "on the same table in the same run, without any page. Aim: 50 ms at the 95th percentile.",
    "",
    "| | ours p50 | ours p95 | peer p50 | peer p95 | ours / peer (p50) |",
    "|---|---|---|---|---|---|",
    ...figures.map(rowOf),
    "",
  ].join("\n");
}

function rowOf({ name, p50, p95, peerP50, peerP95 }: Figures): string {
  const times = [p50, p95, peerP50, peerP95].map((ms) => `${ms.toFixed(1)} ms`);
  return `| ${name} | ${times[0]} | **${times[1]}** | ${times[2]} | ${times[3]} | ${(p50 / peerP50).toFixed(2)} |`;
}
