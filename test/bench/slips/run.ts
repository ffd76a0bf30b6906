import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { readBarcodes } from "zxing-wasm/reader";
import { codesInSymbol } from "../../../server/slips/codes-in-symbol.ts";
import { openLog } from "../../../server/log.ts";
import { readSlip } from "../../../server/slips/read-slip.ts";
import { openSlipReader } from "../../../server/slips/slip-reader.ts";
import { type SlipPicture, slipPictures } from "../../slips/slip-pictures.ts";
import { root } from "../../support/server-process.ts";
import { describeMachine } from "../describe-machine.ts";
import { measureDelay } from "./measure-delay.ts";
import { type Delays, type Looked, renderSlipReport } from "./render-slip-report.ts";

const help = `npm run bench:slips -- [EACH] [SEED]

Draws EACH (13) slips of every kind of damage and symbol, reads them, and writes
docs/benchmarks/slips.{md,json}: how many were read, how fast, how many wrongly, and the same of the
library as it comes.`;

async function main(each: number, seed: number): Promise<void> {
  const machine = describeMachine();
  const looked: Looked[] = [];
  await readSlip(Buffer.alloc(0));
  const some: Buffer[] = [];
  for await (const picture of slipPictures(seed, each)) {
    looked.push(await look(picture));
    if ((looked.length - 1) % each === 0 && some.length < 20) some.push(picture.bytes);
    if (looked.length % 50 === 0) console.log(`${looked.length} pictures`);
  }
  const delays = await measureDelays(some);
  const page = renderSlipReport(machine, looked, delays, { each, seed });
  const folder = path.join(root, "docs/benchmarks");
  mkdirSync(folder, { recursive: true });
  const measured = { machine, each, seed, delays, looked };
  writeFileSync(path.join(folder, "slips.json"), `${JSON.stringify(measured, null, 1)}\n`);
  writeFileSync(path.join(folder, "slips.md"), page);
  console.log(page);
}

/** The same pictures read in the thread that answers, and beside it; and what it feels of itself. */
async function measureDelays(pictures: readonly Buffer[]): Promise<Delays> {
  const reader = openSlipReader({ log: openLog("warn") });
  const idle = await measureDelay(pictures, () => setTimeout(300));
  const within = await measureDelay(pictures, (bytes) => readSlip(bytes));
  const start = await measureDelay(pictures.slice(0, 1), reader.read);
  const beside = await measureDelay(pictures, reader.read);
  await reader.close();
  return { idle, within, start, beside };
}

async function look({ kind, symbol, code, bytes }: SlipPicture): Promise<Looked> {
  const began = performance.now();
  const cpuBegan = process.cpuUsage();
  const read = await readSlip(bytes);
  const tookMs = performance.now() - began;
  const cpu = process.cpuUsage(cpuBegan);
  const peerBegan = performance.now();
  const symbols = await readBarcodes(new Uint8Array(bytes)).catch(() => []);
  const peerMs = performance.now() - peerBegan;
  const peerCodes = symbols.flatMap(({ format, text }) =>
    codesInSymbol(text, format === "Code128" ? "code128" : "qr"),
  );
  return {
    kind,
    symbol,
    ours: verdict(read.ok ? read.value : [], code),
    peer: verdict(peerCodes, code),
    tookMs,
    cpuMs: (cpu.user + cpu.system) / 1000,
    peerMs,
  };
}

/** Right only where the code of the slip was found and no other. */
function verdict(codes: readonly string[], code: string | undefined): Looked["ours"] {
  if (codes.some((found) => found !== code)) return "wrong";
  return codes.length > 0 ? "read" : "none";
}

const [each = "13", seed = "2026"] = process.argv.slice(2);
if (each === "--help") console.log(help);
else await main(Number(each), Number(seed));
