import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openDatabase } from "../../../server/db.ts";
import { migrate } from "../../../server/migrate.ts";
import { openConsoleApp } from "../../console/console-app.ts";
import { signInAs } from "../../console/sign-in-as.ts";
import { root } from "../../support/server-process.ts";
import { describeMachine } from "../describe-machine.ts";
import { groundNames, makeGround } from "../stage.ts";
import { type Asked, type Figures, measureDesk } from "./measure-desk.ts";
import { renderDeskReport } from "./render-desk-report.ts";
import { seedTickets } from "./seed-tickets.ts";

const help = `npm run bench:desk

Fills a database of its own on TEST_POSTGRES_URL with 100,000 tickets, reads the queue and searches
it over HTTP, and writes docs/benchmarks/desk.{md,json}. Loopback only; ends by itself after some
minutes.`;

const count = 100_000;
const open = "('new', 'accepted', 'assigned', 'waiting_for_citizen', 'forwarded', 'answered')";

const queue = `SELECT *, (SELECT count(*) FROM ticket) AS all_count,
    (SELECT count(*) FROM ticket WHERE status IN ${open}) AS open_count,
    (SELECT count(*) FROM ticket WHERE status IN ${open} AND due_at < now()) AS late_count
  FROM ticket WHERE status IN ${open} AND NOT restricted
  ORDER BY urgent DESC, due_at ASC NULLS LAST, opened_at LIMIT 50`;

const like = `SELECT * FROM ticket WHERE NOT restricted
  AND (what ILIKE $1 OR code ILIKE $1 OR phone ILIKE $1) ORDER BY opened_at DESC LIMIT 50`;

function searchFor(name: string, words: string, show = "all"): Asked {
  const query = `?show=${show}&q=${encodeURIComponent(words)}`;
  return { name, path: `/console/tickets${query}`, peer: { sql: like, values: [`%${words}%`] } };
}

function page(name: string, query: string): Asked {
  return { name, path: `/console/tickets${query}`, peer: { sql: queue, values: [] } };
}

const asked: readonly Asked[] = [
  page("the queue as it opens", ""),
  page("the late ones", "?show=late"),
  page("all, page 3", "?show=all&page=3"),
  searchFor("several words with tones", "nhà vệ sinh hết nước"),
  searchFor("the same without tones", "nha ve sinh het nuoc"),
  searchFor("a rare word", "kỷ yếu"),
  searchFor("a very frequent word", "trường"),
  searchFor("the same without tones, unfinished", "truon"),
  searchFor("among the open ones", "hoc ba", "open"),
  searchFor("a number that only one has", "98765"),
];

async function main(): Promise<void> {
  const machine = describeMachine();
  if (!groundNames().includes("PostgreSQL")) throw new Error("TEST_POSTGRES_URL names no server");
  const ground = await makeGround("PostgreSQL");
  const db = await openDatabase(ground.options);
  await migrate(db.pool, path.join(root, "prisma/migrations"), () => {});
  const app = await openConsoleApp(db);
  try {
    const client = await signInAs(app, "officer");
    const now = app.clock.now();
    console.log(`Filling ${count} tickets …`);
    await seedTickets(app.db, { count, now, assigneeId: client.staffId });
    const get = async (asking: string) => (await client.get(asking)).status;
    const figures: Figures[] = [];
    for (const one of asked) {
      console.log(one.name);
      figures.push(await measureDesk({ db: app.db, get }, one));
    }
    write(renderDeskReport({ machine, tickets: count, figures }), { machine, figures });
  } finally {
    await app.close();
    await ground.remove();
  }
}

function write(report: string, data: object): void {
  const folder = path.join(root, "docs/benchmarks");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "desk.json"), `${JSON.stringify(data, null, 2)}\n`);
  writeFileSync(path.join(folder, "desk.md"), report);
  console.log(report);
}

if (process.argv.includes("--help")) console.log(help);
else await main();
