import path from "node:path";
import { percentile } from "../../../bot/evaluation/percentile.ts";
import { openDatabase } from "../../../server/db.ts";
import { dueFilters } from "../../../server/dossiers/staff-filter.ts";
import { readStaffList } from "../../../server/dossiers/staff-list-view.ts";
import { readStaffSearch } from "../../../server/dossiers/staff-search.ts";
import { migrate } from "../../../server/migrate.ts";
import { openConsoleApp } from "../../console/console-app.ts";
import { signInAs } from "../../console/sign-in-as.ts";
import { root } from "../../support/server-process.ts";
import { groundNames, makeGround } from "../stage.ts";
import { seedDossiers, word } from "./seed-dossiers.ts";

/** `tsx test/bench/dossier-list/run.ts`: the staff's list of 100,000 dossiers on
 * TEST_POSTGRES_URL, each page as a browser gets it, in milliseconds. */
const count = 100_000;
const rounds = 100;
const warmUp = 10;

const asked: readonly { name: string; path?: string; q?: string }[] = [
  { name: "the list as it opens", path: "" },
  { name: "what is late", path: "?due=late" },
  { name: "what is soon due", path: "?due=soon" },
  { name: "the end of a code", path: "?q=261105-0023" },
  { name: "a serial of five digits", path: "?q=00023" },
  { name: "four digits", q: "1234" },
  { name: "a rare name", q: `nguyen ${word(123)}` },
  { name: "a frequent name", q: "nguyễn thị" },
  { name: "a name that nobody has", q: "nguyen van khongco" },
  { name: "name and four digits", q: "nguyễn 1234" },
];

function figures(took: readonly number[]): string {
  const [p50, p95] = [percentile(took, 50), percentile(took, 95)];
  return `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;
}

if (!groundNames().includes("PostgreSQL")) throw new Error("TEST_POSTGRES_URL names no server");
const ground = await makeGround("PostgreSQL");
const db = await openDatabase(ground.options);
await migrate(db.pool, path.join(root, "prisma/migrations"), () => {});
const app = await openConsoleApp(db);
try {
  const client = await signInAs(app, "officer");
  const { secretKey } = app.house;
  await seedDossiers(db, { count, now: app.clock.now(), secretKey });
  await client.get("/console/dossiers");
  for (const { name, path: query = "", q } of asked) {
    const typed = q ?? new URLSearchParams(query).get("q") ?? "";
    const search = readStaffSearch(typed);
    const due = dueFilters.find((one) => query === `?due=${one}`);
    const took: number[] = [];
    const queried: number[] = [];
    for (let round = 0; round < rounds + warmUp; round += 1) {
      const began = performance.now();
      const answer =
        q === undefined
          ? await client.get(`/console/dossiers${query}`)
          : await client.post("/console/dossiers", { q });
      if (answer.status !== 200) throw new Error(`${name} answered ${answer.status}`);
      const shown = performance.now();
      await readStaffList(db.prisma, {
        viewer: {},
        filter: { search, ...(due && { due }) },
        now: app.clock.now(),
        calendars: app.house.calendars,
        secretKey,
      });
      if (round < warmUp) continue;
      took.push(shown - began);
      queried.push(performance.now() - shown);
    }
    console.log(`${name.padEnd(28)} page ${figures(took)}, query ${figures(queried)}`);
  }
} finally {
  await app.close();
  await ground.remove();
}
