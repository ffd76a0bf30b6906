import {
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "../../../server/db.ts";
import { watchFolder } from "../../../server/dossiers/import/import-folder.ts";
import { runImports } from "../../../server/dossiers/import/run-imports.ts";
import { openTestDatabase } from "../../support/database.ts";
import { asOf, headings, type ImportDesk, openImportDesk, row } from "./import-desk.ts";

let db: Database;
let desk: ImportDesk;
let folder = "";
let number = 0;
beforeAll(async () => {
  db = await openTestDatabase("embedded");
  desk = openImportDesk(db);
});
beforeEach(async () => {
  await db.prisma.$executeRaw`TRUNCATE dossier, dossier_import CASCADE`;
  folder = path.join(desk.dataDir, `watched-${(number += 1)}`);
  mkdirSync(folder);
});
afterAll(async () => {
  desk.close();
  await db.close();
});

const put = (name: string, lines: string[]) => {
  writeFileSync(path.join(folder, name), lines.join("\n"));
  utimesSync(path.join(folder, name), asOf, asOf);
};
const watch = () => watchFolder(desk.house, folder);
const minute = async (watched: { look(): Promise<void> }) => {
  desk.clock.move(60_000);
  await watched.look();
  await runImports(desk.house);
};
const filesIn = (place: string) => readdirSync(path.join(folder, place));

test("a file that has rested for a minute is imported and put away with its report", async () => {
  const watched = watch();
  put("a.csv", [headings, row(1)]);
  for (let time = 0; time < 3; time += 1) await minute(watched);
  const [file = "", report = ""] = filesIn("xong");
  expect([file, report]).toEqual([expect.stringMatching(/-a\.csv$/), `${file}.txt`]);
  expect(readFileSync(path.join(folder, "xong", report), "utf8")).toMatch(/mới +1/);
  const { way, fileName, asOf: told } = await db.prisma.dossierImport.findFirstOrThrow();
  expect([way, fileName, told]).toEqual(["folder", "a.csv", asOf]);
});

test("a file that is still growing is left alone", async () => {
  const watched = watch();
  for (let lines = 1; lines < 5; lines += 1) {
    put("a.csv", [headings, ...Array.from({ length: lines }, (_, n) => row(n + 1))]);
    await minute(watched);
  }
  expect([await db.prisma.dossierImport.count(), filesIn("dang-nhap")]).toEqual([0, []]);
});

test("what can't be read ends among the faulty, with the reason", async () => {
  const watched = watch();
  put("b.csv", ["a,b", "1,2"]);
  put("trong.csv", []);
  for (let time = 0; time < 3; time += 1) await minute(watched);
  const reports = filesIn("loi").filter((name) => name.endsWith(".txt"));
  const words = reports.map((name) => readFileSync(path.join(folder, "loi", name), "utf8"));
  expect(words.toSorted()).toEqual([
    expect.stringContaining("Tập tin trống"),
    expect.stringContaining("tiêu đề"),
  ]);
});

test("two processes that die in between take a file once", async () => {
  put("a.csv", [headings, row(1)]);
  const first = watch();
  await first.look();
  desk.clock.move(60_000);
  const dead = new Error("killed");
  const dying = { ...desk.house, db: { ...db, transaction: () => Promise.reject(dead) } };
  const second = watchFolder(dying, folder);
  await second.look();
  desk.clock.move(60_000);
  await expect(second.look()).rejects.toThrow(dead);
  for (let time = 0; time < 3; time += 1) await minute(first);
  expect([await db.prisma.dossierImport.count(), filesIn("xong").length]).toEqual([1, 2]);
});

test("links, hidden and unfinished files are passed over", async () => {
  const watched = watch();
  for (const name of [".a.csv", "a.csv.part", "~$a.xlsx", "a.tmp"]) put(name, [headings, row(1)]);
  symlinkSync("/etc/hostname", path.join(folder, "link.csv"));
  for (let time = 0; time < 3; time += 1) await minute(watched);
  expect(await db.prisma.dossierImport.count()).toBe(0);
});

test("a folder called like a source holds the exports of that source", async () => {
  for (const name of ["igate", "Không phải nguồn"]) mkdirSync(path.join(folder, name));
  put("igate/a.csv", [headings, row(1)]);
  put("Không phải nguồn/b.csv", [headings, row(2)]);
  const watched = watch();
  for (let time = 0; time < 3; time += 1) await minute(watched);
  expect(await db.prisma.dossierImport.findMany()).toMatchObject([
    { source: "igate", fileName: "a.csv", state: "done" },
  ]);
  expect(filesIn("igate/xong")).toHaveLength(2);
  expect(filesIn("Không phải nguồn")).toEqual(["b.csv"]);
});
