import type { Machine } from "../report.ts";
import type { EngineName } from "./engines.ts";
import type { EngineFigures } from "./measure-engine.ts";

export type MeasuredCorpus = {
  procedures: number;
  /** What it is made of, and which questions were asked. */
  about: string;
  engines: Partial<Record<EngineName, EngineFigures>>;
};

const engineWords: Record<EngineName, string> = {
  minisearch: "MiniSearch, its defaults, name and full text",
  fts5: "SQLite FTS5, bm25, tones folded, name × 5",
  ours: "**ours**",
};

/** The figures as a page; written by `npm run bench:search` alone, never by hand. */
export function renderSearchReport(machine: Machine, corpora: readonly MeasuredCorpus[]): string {
  return [
    "# The search, measured",
    "",
    `Written by \`npm run bench:search\` on ${machine.when}, commit ${machine.commit}, Node ${machine.node}, ` +
      `${machine.cores} × ${machine.cpu}, load before the start ${machine.loadBefore.toFixed(1)}.`,
    "",
    "Every engine and corpus is measured in a process of its own: built from the file on disk, asked",
    "every question once without counting, then three times. Questions are those of the test half",
    "that one procedure answers, in one turn. Memory is what the process holds after the build, with",
    "Node and the loader of TypeScript itself; our build also reads, checks and prepares the",
    "records, and our time is that of the ranking. Figures of accuracy on a generated corpus are a",
    "lower bound: some of its made-up titles answer a question as well as the real one.",
    "",
    ...corpora.flatMap(section),
    ...growth(corpora),
  ].join("\n");
}

function section({ procedures, about, engines }: MeasuredCorpus): string[] {
  const measured = Object.entries(engines) as [EngineName, EngineFigures][];
  return [
    `## ${procedures.toLocaleString("en-US")} procedures`,
    "",
    `${about} ${measured[0]?.[1].questions ?? 0} questions.`,
    "",
    "| | first | within three | p50 | p99 | build | memory |",
    "|---|---|---|---|---|---|---|",
    ...measured.map(([name, figures]) => `| ${engineWords[name]} | ${cells(figures)} |`),
    "",
  ];
}

function cells(figures: EngineFigures): string {
  const { first, withinThree, p50, p99, builtMs, residentMb } = figures;
  return [
    `${(first * 100).toFixed(1)} %`,
    `${(withinThree * 100).toFixed(1)} %`,
    `${p50.toFixed(2)} ms`,
    `${p99.toFixed(2)} ms`,
    builtMs < 1000 ? `${Math.round(builtMs)} ms` : `${(builtMs / 1000).toFixed(1)} s`,
    `${Math.round(residentMb)} MB`,
  ].join(" | ");
}

/** What ten times the corpus costs us a query. */
function growth(corpora: readonly MeasuredCorpus[]): string[] {
  const [smaller, larger] = corpora.slice(-2);
  const before = smaller?.engines.ours;
  const after = larger?.engines.ours;
  if (!smaller || !larger || !before || !after) return [];
  const times = (larger.procedures / smaller.procedures).toFixed(0);
  return [
    `${times} times the corpus (${smaller.procedures.toLocaleString("en-US")} to ` +
      `${larger.procedures.toLocaleString("en-US")}) costs our search ` +
      `**${(after.p50 / before.p50).toFixed(2)}** times the time per query at p50 and ` +
      `**${(after.p99 / before.p99).toFixed(2)}** times at p99.`,
    "",
  ];
}
