import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "../support/server-process.ts";
import { measureAcks } from "./acks.ts";
import { type Measured, renderReport } from "./report.ts";
import { buildServer, groundNames, makeGround } from "./stage.ts";
import { measureStarts } from "./starts.ts";
import { measureTurns } from "./turns.ts";

const help = `npm run bench [-- PART ...]

Measures the server on this machine and writes docs/benchmarks/spine.{md,json}. Loopback only;
ends by itself after some minutes. With TEST_POSTGRES_URL also on PostgreSQL (makes and drops
databases of its own there).

Parts (all when none is named): starts acks turns`;

const parts = ["starts", "acks", "turns"] as const;

async function main(wanted: ReadonlySet<string>): Promise<void> {
  buildServer();
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
    measured.push({
      name,
      ...(starts && { starts }),
      ...(acks && { acks }),
      ...(acksApart && { acksApart }),
      ...(turns && { turns }),
    });
  }
  write(measured);
}

function write(measured: readonly Measured[]): void {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root }).toString();
  const machine = {
    when: new Date().toISOString(),
    commit: commit.trim(),
    node: process.version,
    cpu: os.cpus()[0]?.model ?? "unknown",
    cores: os.cpus().length,
    loadBefore: os.loadavg()[0] ?? 0,
  };
  const folder = path.join(root, "docs/benchmarks");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, "spine.json"),
    `${JSON.stringify({ machine, measured }, null, 2)}\n`,
  );
  const report = renderReport(machine, measured);
  writeFileSync(path.join(folder, "spine.md"), report);
  console.log(report);
}

const words = process.argv.slice(2);
if (words.includes("--help")) console.log(help);
else await main(new Set(words.length > 0 ? words : parts));
