import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "../../../server/db.ts";
import { clearImportFiles } from "../../../server/dossiers/import/clear-import-files.ts";
import { leaseMs } from "../../../server/dossiers/import/import-rules.ts";
import { importView } from "../../../server/dossiers/import/imports-view.ts";
import { prepareImport } from "../../../server/dossiers/import/prepare-import.ts";
import { retryImport } from "../../../server/dossiers/import/retry-import.ts";
import { runImports } from "../../../server/dossiers/import/run-imports.ts";
import { openTestDatabase } from "../../support/database.ts";
import { asOf, code, type ImportDesk, newer, openImportDesk, row, rowsOf } from "./import-desk.ts";

let db: Database;
let desk: ImportDesk;
beforeAll(async () => {
  db = await openTestDatabase("embedded");
  desk = openImportDesk(db);
});
beforeEach(async () => {
  await db.prisma.$executeRaw`TRUNCATE dossier, dossier_import CASCADE`;
});
afterAll(async () => {
  desk.close();
  await db.close();
});

/** Batches of ten rows stand for those of five hundred. */
const small = { batchRows: 10 };

/** 60 rows: news of the first half that is known already, bad rows, twins and a second telling. */
const lines = [
  ...rowsOf(50, 9),
  row(3, "bay"),
  row(5, 4),
  ...[1, 2, 3].map((n) => row(n, 4)),
  ...[4001, 4002, 4003, 4004, 4005].map((n) => row(n)),
];

const history = () =>
  db.prisma.$queryRaw<object[]>`
    SELECT d.code, e.kind, e.state, e.old_state FROM dossier_event e
    JOIN dossier d ON d.id = e.dossier_id ORDER BY d.code, e.id`;

async function prepare(given: readonly string[] = lines): Promise<string> {
  const file = await desk.keep(given);
  const order = { file, way: "folder", asOf: newer } as const;
  await db.transaction((tx) => prepareImport({ tx, clock: desk.clock }, order));
  return file.id;
}

/** A database that dies at the nth transaction from now: before, inside or after it. */
function dying(
  nth: number,
  moment: "before" | "inside" | "after",
): Pick<Database, "transaction" | "prisma"> {
  let left = nth;
  const die = (): never => {
    throw new Error("killed");
  };
  return {
    prisma: db.prisma,
    transaction: async (work) => {
      left -= 1;
      if (left > 0) return db.transaction(work);
      if (left < 0 || moment === "before") return die();
      const value = await db.transaction(async (tx) => {
        const done = await work(tx);
        if (moment === "inside") die();
        return done;
      });
      return moment === "after" ? die() : value;
    },
  };
}

test("an import killed fifty times ends as one that was never disturbed", async () => {
  const known = rowsOf(300, 4);
  const news = [...rowsOf(690, 9), ...lines.slice(51)];
  await desk.importFile(known, { asOf });
  const undisturbed = await desk.importFile(news, { asOf: newer, way: "folder" });
  const [dossiers, steps] = [await desk.all(), await history()];
  await db.prisma.$executeRaw`TRUNCATE dossier, dossier_import CASCADE`;
  await desk.importFile(known, { asOf });
  const id = await prepare(news);
  // A little generator of its own: the same kills in each run of the test.
  let seed = 7;
  for (let kill = 0; kill < 50; kill += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    const moment = (["before", "inside", "after"] as const)[seed % 3] ?? "before";
    const house = { ...desk.house, db: dying(1 + (seed % 4), moment) };
    await expect(runImports(house, small)).rejects.toThrow("killed");
    desk.clock.move(leaseMs + 1);
  }
  await runImports(desk.house, small);
  const { report } = (await importView(db.prisma, { id })) ?? {};
  expect(report).toEqual(undisturbed.report);
  expect(await desk.all()).toEqual(dossiers);
  expect(await history()).toEqual(steps);
}, 60_000);

test("nobody takes up what another process holds, until its lease is over", async () => {
  const id = await prepare();
  await runImports({ ...desk.house, db: dying(3, "before") }, small).catch(() => {});
  await runImports(desk.house, small);
  expect(await importView(db.prisma, { id })).toMatchObject({ state: "running", rowsDone: 10 });
  desk.clock.move(leaseMs + 1);
  await runImports(desk.house, small);
  expect(await importView(db.prisma, { id })).toMatchObject({ state: "done", rows: 60 });
});

test("a process that was too slow writes nothing more into what another took over", async () => {
  const id = await prepare();
  let isTaken = false;
  const slow = {
    prisma: db.prisma,
    transaction: async <T>(work: Parameters<typeof db.transaction<T>>[0]) => {
      const before = await importView(db.prisma, { id });
      if (before?.rowsDone === 10 && !isTaken) {
        isTaken = true;
        desk.clock.move(leaseMs + 1);
        await runImports(desk.house, small);
      }
      return db.transaction(work);
    },
  };
  await runImports({ ...desk.house, db: slow }, small);
  const { report, state } = (await importView(db.prisma, { id })) ?? {};
  expect([state, report?.created, report?.refused]).toEqual(["done", 55, 5]);
  expect(await db.prisma.dossierEvent.count()).toBe(55);
});

test("a stop puts an import down after its batch, and the next start goes on at once", async () => {
  const id = await prepare();
  const stop = new AbortController();
  const onProgress = () => stop.abort();
  await runImports(desk.house, { ...small, stop: stop.signal, onProgress });
  expect(await importView(db.prisma, { id })).toMatchObject({ state: "running", rowsDone: 10 });
  await runImports(desk.house, small);
  expect(await importView(db.prisma, { id })).toMatchObject({ state: "done" });
  expect(await db.prisma.dossier.count({ where: { code: code(4001) } })).toBe(1);
});

/** Fails at every file, as a bug would. */
const buggy = () => ({
  ...desk.house,
  log: { error: () => {} },
  importFiles: {
    ...desk.house.importFiles,
    pathOf: () => {
      throw new Error("a bug");
    },
  },
});
const tryTimes = async (times: number) => {
  for (let time = 0; time < times; time += 1) {
    await runImports(buggy(), small);
    desk.clock.move(leaseMs + 1);
  }
};
const stateOf = async (id: string) => (await importView(db.prisma, { id }))?.state;

test("an import that breaks off five times in a row is given up", async () => {
  const id = await prepare();
  await tryTimes(5);
  expect(await stateOf(id)).toBe("running");
  await runImports(desk.house, small);
  expect(await importView(db.prisma, { id })).toMatchObject({
    state: "broken",
    rowsDone: 0,
    finishedAt: desk.clock.now(),
  });
  await runImports(desk.house, small);
  expect(await stateOf(id)).toBe("broken");
});

test("attempts that come on are not counted", async () => {
  const id = await prepare();
  for (let time = 0; time < 5; time += 1) {
    await tryTimes(4);
    await runImports({ ...desk.house, db: dying(2, "after") }, small).catch(() => {});
    desk.clock.move(leaseMs + 1);
  }
  await runImports(desk.house, small);
  expect(await importView(db.prisma, { id })).toMatchObject({ state: "done", rowsDone: 60 });
});

test("a broken import goes on behind its last batch when it is tried again", async () => {
  const id = await prepare();
  await runImports({ ...desk.house, db: dying(3, "before") }, small).catch(() => {});
  desk.clock.move(leaseMs + 1);
  await tryTimes(6);
  expect(await importView(db.prisma, { id })).toMatchObject({ state: "broken", rowsDone: 10 });
  const retry = () => db.transaction((tx) => retryImport({ tx }, { id }));
  expect(await retry()).toEqual({ ok: true, value: { id } });
  expect(await retry()).toEqual({ ok: false, reason: "not_broken" });
  await runImports(desk.house, small);
  const { state, report } = (await importView(db.prisma, { id })) ?? {};
  expect([state, report?.created, report?.refused]).toEqual(["done", 55, 5]);
});

test("a check that breaks off at its third batch each time is given up, and is tried again from the top", async () => {
  const file = await desk.keep(lines);
  const order = { file, way: "page", asOf: newer } as const;
  await db.transaction((tx) => prepareImport({ tx, clock: desk.clock }, order));
  for (let time = 0; time < 6; time += 1) {
    await runImports({ ...desk.house, db: dying(4, "before") }, small).catch(() => {});
    desk.clock.move(leaseMs + 1);
  }
  expect(await importView(db.prisma, { id: file.id })).toMatchObject({
    state: "broken",
    rowsDone: 0,
  });
  await db.transaction((tx) => retryImport({ tx }, file));
  await runImports(desk.house, small);
  expect(await importView(db.prisma, file)).toMatchObject({
    state: "checked",
    checkReport: { created: 55 },
  });
});

test("the file of a broken import is kept for a week", async () => {
  const id = await prepare();
  await tryTimes(6);
  await clearImportFiles(desk.house);
  expect(await desk.house.importFiles.has(id)).toBe(true);
  desk.clock.move(7 * 24 * 3_600_000 + 1);
  await clearImportFiles(desk.house);
  expect([await stateOf(id), await desk.house.importFiles.has(id)]).toEqual(["failed", false]);
});
