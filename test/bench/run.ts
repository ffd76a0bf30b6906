import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../support/server-process.ts";
import { measureAcks } from "./acks.ts";
import { describeMachine } from "./describe-machine.ts";
import { type Machine, type Measured, renderReport } from "./report.ts";
import { buildServer, groundNames, makeGround } from "./stage.ts";
import { measureStarts } from "./starts.ts";
import { mergeMeasured, withCommits } from "./merge-measured.ts";
import { measureTurns } from "./turns.ts";

const help = `npm run bench [-- PART ...]

Measures the server on this machine and writes docs/benchmarks/spine.{md,json}. Loopback only;
ends by itself after some minutes. What
is not measured keeps its earlier figures. With TEST_POSTGRES_URL also on PostgreSQL (makes and drops
databases of its own there).

Parts (all when none is named): starts acks turns`;

const parts = ["starts", "acks", "turns"] as const;

async function main(wanted: ReadonlySet<string>): Promise<void> {
  buildServer();
  const machine = describeMachine();
  const measured: Measured[] = [];
  for (const name of groundNames()) {
    const on = async <T>(part: (typeof parts)[number], run: () => Promise<T>) => {
      if (!wanted.has(part)) return undefined;
      console.log(`${name}: ${part} …`);
      return run();
    };
    const ground = () => makeGround(name);
    const inTurn = async <T>(measure: (g: Awaited<ReturnType<typeof ground>>) => Promise<T>) => {
      const own = await ground();
      try {
        return await measure(own);
      } finally {
        await own.remove();
      }
    };
    const starts = await on("starts", () => inTurn(measureStarts));
    const acks = await on("acks", () => measureAcks(name, "all"));
    const acksApart =
      name === "PostgreSQL" ? await on("acks", () => measureAcks(name, "web")) : undefined;
    const turns = await on("turns", () => inTurn(measureTurns));
    const figures: Measured = {
      name,
      ...(starts && { starts }),
      ...(acks && { acks }),
      ...(acksApart && { acksApart }),
      ...(turns && { turns }),
    };
    measured.push(withCommits(figures, machine.commit));
  }
  write(machine, measured);
}

/** Parts that were not measured now keep their figures, and the commit they were measured at. */
function write(machine: Machine, now: readonly Measured[]): void {
  const folder = path.join(root, "docs/benchmarks");
  const target = path.join(folder, "spine.json");
  const measured = mergeMeasured(readEarlier(target), now);
  mkdirSync(folder, { recursive: true });
  writeFileSync(target, `${JSON.stringify({ machine, measured }, null, 2)}\n`);
  const report = renderReport(machine, measured);
  writeFileSync(path.join(folder, "spine.md"), report);
  console.log(report);
}

function readEarlier(target: string): Measured[] {
  if (!existsSync(target)) return [];
  const { machine, measured } = JSON.parse(readFileSync(target, "utf8")) as {
    machine: Machine;
    measured: Measured[];
  };
  return measured.map((one) => withCommits(one, machine.commit));
}

const words = process.argv.slice(2);
if (words.includes("--help")) console.log(help);
else await main(new Set(words.length > 0 ? words : parts));
