import type { Machine } from "../report.ts";
import type { Delay } from "./measure-delay.ts";

/** How one picture was read, by us and by the library as it comes. */
export type Looked = {
  kind: string;
  symbol: "qr" | "code128";
  ours: Verdict;
  peer: Verdict;
  tookMs: number;
  /** Of all threads of the process. */
  cpuMs: number;
  peerMs: number;
};
/** Of the thread that answers: at rest, reading itself, with the reader's start, and beside it. */
export type Delays = Record<"idle" | "within" | "start" | "beside", Delay>;

type Verdict = "read" | "none" | "wrong";

/** The figures as a page; written by `npm run bench:slips` alone, never by hand. */
export function renderSlipReport(
  machine: Machine,
  looked: readonly Looked[],
  delays: Delays,
  { each, seed }: { each: number; seed: number },
): string {
  const withCode = looked.filter(({ kind }) => kind !== "no symbol");
  const ours = withCode.filter((one) => one.ours === "read").length;
  const peer = withCode.filter((one) => one.peer === "read").length;
  const kinds = [...new Set(withCode.map(({ kind }) => kind))];
  return [
    "# Reading slips, measured",
    "",
    `Written by \`npm run bench:slips\` on ${machine.when}, commit ${machine.commit}, Node ` +
      `${machine.node}, ${machine.cores} × ${machine.cpu}, load before ${machine.loadBefore.toFixed(1)}.`,
    "",
    `${withCode.length} pictures of made-up slips (${each} of each kind and symbol, seed ${seed}), and ` +
      `${looked.length - withCode.length} pages without a symbol. The peer is zxing-wasm with its own ` +
      "defaults on the bytes as sent. A read counts where the code of the slip was found and no other.",
    "",
    `**Read: ${share(ours, withCode.length)}; peer ${share(peer, withCode.length)}; ratio ` +
      `${(ours / Math.max(1, peer)).toFixed(2)}.** Wrong codes: ours ${wrong(looked, "ours")}, peer ` +
      `${wrong(looked, "peer")}.`,
    "",
    "| damage | QR, ours | peer | Code 128, ours | peer | ms p50 | p95 | peer p50 |",
    "|---|--:|--:|--:|--:|--:|--:|--:|",
    ...kinds.map((kind) =>
      row(
        kind,
        withCode.filter((one) => one.kind === kind),
      ),
    ),
    row("all", withCode),
    times(
      "no symbol",
      looked.filter(({ kind }) => kind === "no symbol"),
    ),
    "",
    `Processor time of a picture, all threads: p50 ${at(
      looked.map(({ cpuMs }) => cpuMs),
      0.5,
    )} ms, ` +
      `p95 ${at(
        looked.map(({ cpuMs }) => cpuMs),
        0.95,
      )} ms.`,
    "",
    `What the thread that answers citizens felt while ${delays.within.pictures} of them were read:`,
    "",
    "| | ms late, p99 | most | busy with it | took, s |",
    "|---|--:|--:|--:|--:|",
    felt("nothing is read", delays.idle),
    felt("read in that thread", delays.within),
    felt("beside it, as the server does: the first, with the start", delays.start),
    felt("all, once started", delays.beside),
    "",
  ].join("\n");
}

function felt(where: string, { p99Ms, mostMs, busy, tookMs }: Delay): string {
  return `| ${where} | ${p99Ms.toFixed(0)} | ${mostMs.toFixed(0)} | ${Math.round(100 * busy)} % | ${(tookMs / 1000).toFixed(1)} |`;
}

function row(kind: string, looked: readonly Looked[]): string {
  const of = (symbol: Looked["symbol"], whose: "ours" | "peer") => {
    const those = looked.filter((one) => one.symbol === symbol);
    return share(those.filter((one) => one[whose] === "read").length, those.length);
  };
  return `| ${kind} | ${of("qr", "ours")} | ${of("qr", "peer")} | ${of("code128", "ours")} | ${of("code128", "peer")} | ${figures(looked)} |`;
}

function times(kind: string, looked: readonly Looked[]): string {
  return `| ${kind} | | | | | ${figures(looked)} |`;
}

function figures(looked: readonly Looked[]): string {
  const took = looked.map(({ tookMs }) => tookMs);
  const peer = looked.map(({ peerMs }) => peerMs);
  return `${at(took, 0.5)} | ${at(took, 0.95)} | ${at(peer, 0.5)}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${part}/${whole} (${Math.round((100 * part) / whole)} %)`;
}

function wrong(looked: readonly Looked[], whose: "ours" | "peer"): number {
  return looked.filter((one) => one[whose] === "wrong").length;
}

function at(values: readonly number[], quantile: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))];
  return value === undefined ? "–" : value.toFixed(0);
}
