import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "../../../server/db.ts";
import { confirmImport, dropImport } from "../../../server/dossiers/import/confirm-import.ts";
import { clearImportFiles } from "../../../server/dossiers/import/clear-import-files.ts";
import { importsView, importView } from "../../../server/dossiers/import/imports-view.ts";
import { prepareImport } from "../../../server/dossiers/import/prepare-import.ts";
import { runImports } from "../../../server/dossiers/import/run-imports.ts";
import { undoImport } from "../../../server/dossiers/import/undo-import.ts";
import { openTestDatabase } from "../../support/database.ts";
import {
  asOf,
  code,
  headings,
  type ImportDesk,
  newer,
  openImportDesk,
  row,
  rowsOf,
} from "./import-desk.ts";

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

const ask = (id: string) => db.transaction((tx) => undoImport({ tx }, { id, staffId: null }));

async function undo(id: string) {
  const asked = await ask(id);
  if (asked.ok) await runImports(desk.house, { batchRows: 5 });
  return asked.ok ? (await importView(db.prisma, { id }))?.report?.undone : asked.reason;
}

const at = (hours: number) => ({ asOf: new Date(newer.getTime() + hours * 3_600_000) });

test("undoing the last import gives every dossier back, over several batches", async () => {
  await desk.importFile(rowsOf(12, 4), { asOf });
  const before = await desk.all();
  const { id } = await desk.importFile(rowsOf(22, 9), at(0));
  expect(await undo(id)).toEqual({ restored: 12, deleted: 10, kept: 0 });
  expect(await desk.all()).toEqual(before);
  expect(await importView(db.prisma, { id })).toMatchObject({ state: "undone", canUndo: false });
});

test("its history stays, marked as undone, and tells of the undoing", async () => {
  await desk.importFile([headings, row(1, 4)]);
  const { id } = await desk.importFile([headings, row(1, 9)], at(0));
  await undo(id);
  const steps = await db.prisma.dossierEvent.findMany({ orderBy: { id: "asc" } });
  expect(steps.map(({ kind, state, undone }) => [kind, state, undone])).toEqual([
    ["created", 4, false],
    ["state", 9, true],
    ["undone", 4, false],
  ]);
});

test("twice is once, and what was undone may be imported again", async () => {
  const { id } = await desk.importFile([headings, row(1)]);
  await undo(id);
  expect(await undo(id)).toBe("not_done");
  expect((await desk.importFile([headings, row(1)])).is).toMatchObject({ created: 1 });
});

test("what something newer has touched since is kept and counted", async () => {
  const { id } = await desk.importFile([headings, row(1, 4), row(2, 4), row(3, 4)]);
  // Same state, later instant: nothing to tell, yet news.
  await desk.importFile([headings, row(2, 4)], at(1));
  const { id: dossierId } = await db.prisma.dossier.findFirstOrThrow({ where: { code: code(3) } });
  const contact = await db.prisma.contact.create({
    data: { channel: "web", bot: "web", address: "a" },
  });
  await db.prisma.dossierFollow.create({ data: { dossierId, contactId: contact.id, since: asOf } });
  expect(await undo(id)).toEqual({ restored: 0, deleted: 1, kept: 2 });
  const left = await db.prisma.dossier.findMany({ orderBy: { code: "asc" } });
  expect(left.map((one) => one.code)).toEqual([code(2), code(3)]);
});

test("only the newest that changed anything can be undone, then the one before", async () => {
  const first = await desk.importFile([headings, row(1, 4)]);
  const second = await desk.importFile([headings, row(1, 9)], at(0));
  const idle = await desk.importFile([headings, row(1, 9)], at(0));
  expect([await undo(first.id), await undo(idle.id)]).toEqual(["not_newest", "changed_nothing"]);
  const { imports } = await importsView(db.prisma);
  expect(imports.filter(({ canUndo }) => canUndo).map(({ id }) => id)).toEqual([second.id]);
  await undo(second.id);
  expect(await undo(first.id)).toEqual({ restored: 0, deleted: 1, kept: 0 });
});

test("an unknown import is not found, and one of long ago is too old", async () => {
  expect(await undo(desk.house.ids.uuid())).toBe("not_found");
  expect(await undo("no id")).toBe("not_found");
  const { id } = await desk.importFile([headings, row(1, 4)]);
  for (const hours of [1, 2, 3]) await desk.importFile([headings, row(1, 4)], at(hours));
  expect(await undo(id)).toBe("too_old");
});

async function fromPage(lines: string[]) {
  const file = await desk.keep(lines);
  const order = { file, way: "page", asOf } as const;
  await db.transaction((tx) => prepareImport({ tx, clock: desk.clock }, order));
  await runImports(desk.house);
  return file.id;
}

test("a page's import waits for a person after its check, then runs", async () => {
  const id = await fromPage([headings, row(1), row(2, "bay")]);
  expect(await importView(db.prisma, { id })).toMatchObject({
    state: "checked",
    rows: 2,
    checkReport: { created: 1, refused: 1 },
  });
  expect(await desk.all()).toEqual([]);
  expect(await db.transaction((tx) => confirmImport({ tx }, { id }))).toMatchObject({ ok: true });
  await runImports(desk.house);
  expect(await importView(db.prisma, { id })).toMatchObject({ state: "done", rows: 2 });
  const again = await db.transaction((tx) => confirmImport({ tx }, { id }));
  expect(again).toEqual({ ok: false, reason: "not_checked" });
});

test("a dropped import is never run, and its file is deleted", async () => {
  const id = await fromPage([headings, row(1)]);
  const house = { tx: db.prisma, clock: desk.clock };
  expect(await dropImport(house, { id })).toMatchObject({ ok: true });
  await runImports(desk.house);
  await clearImportFiles(desk.house);
  expect([await desk.all(), await desk.house.importFiles.has(id)]).toEqual([[], false]);
});

test("a file like one that was imported is told", async () => {
  const first = await desk.importFile([headings, row(1)]);
  const id = await fromPage([headings, row(1)]);
  const finishedAt = first.finishedAt;
  expect((await importView(db.prisma, { id }))?.sameAs).toEqual({ id: first.id, finishedAt });
});
