import type { AckReport } from "./acks.ts";
import type { StartFigures } from "./starts.ts";
import type { TurnReport } from "./turns.ts";

export type Machine = {
  when: string;
  commit: string;
  node: string;
  cpu: string;
  cores: number;
  loadBefore: number;
};

export type Measured = {
  name: "embedded" | "PostgreSQL";
  starts?: StartFigures;
  acks?: AckReport;
  /** PostgreSQL with a process for the web alone. */
  acksApart?: AckReport;
  turns?: TurnReport;
  /** The commit at which each part was measured. */
  commits?: Readonly<Record<string, string>>;
};

/** The figures as a page; written by `npm run bench` alone, never by hand. */
export function renderReport(machine: Machine, measured: readonly Measured[]): string {
  return [
    "# The spine, measured",
    "",
    `Written by \`npm run bench\` on ${machine.when}, commit ${machine.commit}, Node ${machine.node}, ` +
      `${machine.cores} × ${machine.cpu}. Server, database, load and fake Telegram share these cores.`,
    ...olderParts(machine, measured),
    "",
    ...acks(measured),
    ...turns(measured),
    ...starts(measured),
    ...memory(measured),
  ].join("\n");
}

function olderParts({ commit }: Machine, measured: readonly Measured[]): string[] {
  const older = measured.flatMap(({ name, commits = {} }) =>
    Object.entries(commits)
      .filter(([, own]) => own !== commit)
      .map(([part, own]) => `${part} (${name}) at ${own}`),
  );
  return older.length === 0 ? [] : [`Measured earlier: ${older.join(", ")}.`];
}

function acks(measured: readonly Measured[]): string[] {
  const rows = measured.flatMap(({ name, acks: all, acksApart }) => [
    ...(all ? [ackRow(`${name}, one process does all`, all)] : []),
    ...(acksApart ? [ackRow(`${name}, ROLES=web`, acksApart)] : []),
  ]);
  if (rows.length === 0) return [];
  return [
    "## Webhook acknowledgements against a bare echo bot",
    "",
    "The peer is Express + grammY without a database, its answer in the webhook's own reply. Ours",
    "has committed the update before it answers. Rounds of both in turn; the ratio is the median.",
    "Aims: 0.85 on PostgreSQL, 0.6 embedded; p99 at most 25 ms at half of our peak.",
    "",
    "| | ours / peer | ours, a second | peer, a second | at half: p50 | p99 | peer's p99 |",
    "|---|---|---|---|---|---|---|",
    ...rows,
    "",
  ];
}

function ackRow(name: string, { rounds, ratio, atHalf }: AckReport): string {
  const ours = rounds.map((round) => Math.round(round.ours)).join(", ");
  const echo = rounds.map((round) => Math.round(round.echo)).join(", ");
  return `| ${name} | **${ratio.toFixed(2)}** | ${ours} | ${echo} | ${atHalf.ours.p50} ms | ${atHalf.ours.p99} ms | ${atHalf.echo.p99} ms |`;
}

function turns(measured: readonly Measured[]): string[] {
  const rows = measured.flatMap(({ name, turns: report }) =>
    (report?.figures ?? []).map(({ chats, offered, perSecond, p50, p95, p99 }) => {
      const load = offered ? `${offered} a second offered` : "as fast as answered";
      const times = [p50, p95, p99].map((ms) => `${Math.round(ms)} ms`).join(" | ");
      return `| ${name} | ${chats} | ${load} | ${Math.round(perSecond)} | ${times} |`;
    }),
  );
  if (rows.length === 0) return [];
  return [
    "## Full turns, from a citizen's message to Telegram's sendMessage",
    "",
    "Telegram's own limits are out of the way. Aims on PostgreSQL: 300 turns a second, and p95 at",
    "most 100 ms at 100 turns a second offered.",
    "",
    "| | chats | load | turns a second | p50 | p95 | p99 |",
    "|---|---|---|---|---|---|---|",
    ...rows,
    "",
  ];
}

function starts(measured: readonly Measured[]): string[] {
  const rows = measured.flatMap(({ name, starts: own }) =>
    own ? [`| ${name} | ${seconds(own.coldMs)} | ${seconds(own.warmMs)} |`] : [],
  );
  if (rows.length === 0) return [];
  return [
    "## From the start of the process until it is ready",
    "",
    "Aims: 15 s on nothing, 5 s the second time.",
    "",
    "| | first start | second start |",
    "|---|---|---|",
    ...rows,
    "",
  ];
}

function memory(measured: readonly Measured[]): string[] {
  const rows = measured.flatMap(({ name, turns: report }) =>
    report ? [`| ${name} | ${report.memory.rest} MB | ${report.memory.peak} MB |`] : [],
  );
  if (rows.length === 0) return [];
  return [
    "## Resident memory of the server process",
    "",
    "Aims at rest: 250 MB on PostgreSQL, 500 MB embedded. The peak is that of the turns above.",
    "",
    "| | at rest | at its peak |",
    "|---|---|---|",
    ...rows,
    "",
  ];
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
