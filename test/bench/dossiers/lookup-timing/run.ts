import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Database, openDatabase } from "../../../../server/db.ts";
import { migrate } from "../../../../server/migrate.ts";
import { ticketCode } from "../../../../server/tickets/ticket-code.ts";
import { makeDossier } from "../../../dossiers/make-dossier.ts";
import { startChatServer } from "../../../public/chat-server.ts";
import { root } from "../../../support/server-process.ts";
import { openFor } from "../../../tickets/ticket-desk.ts";
import { describeMachine } from "../../describe-machine.ts";
import { type GroundName, groundNames, makeGround } from "../../stage.ts";
import { measureTiming, warmUp } from "./measure-timing.ts";
import { type MeasuredTiming, renderTimingReport } from "./render-timing-report.ts";
import { spreadOf, tellApart } from "./tell-apart.ts";

const help = `npm run bench:lookup-timing [-- TRIES]

Asks both public look-ups for TRIES (2000) codes that are there, with wrong digits, and as many
made-up ones, on the embedded database and, where TEST_POSTGRES_URL names a server, on PostgreSQL.
Writes docs/benchmarks/lookup-timing.{md,json}: whether the time of the answer tells them apart.`;

async function main(tries: number): Promise<void> {
  const machine = describeMachine();
  const measured: MeasuredTiming[] = [];
  for (const name of groundNames()) measured.push(...(await measureOn(name, tries)));
  const target = path.join(root, "docs/benchmarks");
  mkdirSync(target, { recursive: true });
  const json = `${JSON.stringify({ machine, measured }, null, 2)}\n`;
  writeFileSync(path.join(target, "lookup-timing.json"), json);
  const report = renderTimingReport({ machine, tries, measured });
  writeFileSync(path.join(target, "lookup-timing.md"), report);
  console.log(report);
}

async function measureOn(name: GroundName, tries: number): Promise<MeasuredTiming[]> {
  const ground = await makeGround(name);
  const db = await openDatabase(ground.options);
  await migrate(db.pool, path.join(root, "prisma/migrations"), () => {});
  const server = await startChatServer(db);
  const measure = async (what: MeasuredTiming["what"], page: string, codes: Codes) => {
    const timings = await measureTiming(new URL(page, server.url), codes);
    return (["clock", "processor"] as const).map((by): MeasuredTiming => {
      const { known, unknown } = timings[by];
      const spreads = { known: spreadOf(known), unknown: spreadOf(unknown) };
      return { what, database: name, by, ...spreads, ...tellApart(timings[by]) };
    });
  };
  try {
    return [
      ...(await measure("dossiers", "/tra-cuu", await seedDossiers(db, tries + warmUp))),
      ...(await measure("tickets", "/phieu", await seedTickets(db, tries + warmUp))),
    ];
  } finally {
    await server.stop();
    await db.close();
    await ground.remove();
  }
}

type Codes = { known: string[]; unknown: string[] };

/** Every other serial of a few days is there. */
async function seedDossiers(db: Database, count: number): Promise<Codes> {
  const codeOf = (place: number) =>
    `000.00.99.H99-2611${String(1 + (place % 9)).padStart(2, "0")}-${1000 + place}`;
  const places = Array.from({ length: count }, (_, place) => 2 * place);
  const known = places.map(codeOf);
  for (const code of known) await makeDossier(db.prisma, { code });
  await db.pool.query("ANALYZE");
  return { known, unknown: places.map((place) => codeOf(place + 1)) };
}

async function seedTickets(db: Database, count: number): Promise<Codes> {
  const codes: Codes = { known: [], unknown: [] };
  for (let place = 0; place < count; place += 1) {
    const named = { name: "Trần Thị Mẫu", phone: "0912345678" };
    codes.known.push((await db.transaction((tx) => openFor(tx, undefined, named))).code);
    codes.unknown.push(ticketCode({ series: "PA", year: 26, number: 500_000 + place }));
  }
  await db.pool.query("ANALYZE");
  return codes;
}

const [word = "2000"] = process.argv.slice(2);
if (word === "--help") console.log(help);
else await main(Number(word));
