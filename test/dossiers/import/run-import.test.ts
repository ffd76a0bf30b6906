import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../../server/db.ts";
import { batchSize } from "../../../server/dossiers/import/import-rules.ts";
import { hashDigits } from "../../../server/dossiers/keyed-hash.ts";
import { databaseKinds, openTestDatabase } from "../../support/database.ts";
import { makeDossier, secretKey } from "../make-dossier.ts";
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

describe.each(databaseKinds)("importing dossiers on %s", (kind) => {
  let db: Database;
  let desk: ImportDesk;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
    desk = openImportDesk(db);
  });
  beforeEach(async () => {
    await db.prisma.$executeRaw`TRUNCATE dossier, dossier_import, unit CASCADE`;
  });
  afterAll(async () => {
    desk.close();
    await db.close();
  });

  const dossiers = () => db.prisma.dossier.findMany({ orderBy: { code: "asc" } });

  test("a row becomes a dossier with a masked name and no phone", async () => {
    const { is } = await desk.importFile([headings, row(1)]);
    expect(is).toMatchObject({ created: 1, changed: 0, refused: 0 });
    expect(await dossiers()).toMatchObject([
      {
        code: code(1),
        procedureCode: null,
        procedureName: "Chuyển trường",
        state: 4,
        office: "Sở GDĐT",
        applicantMask: "Nguyễn V*** M***",
        phoneHash: hashDigits(secretKey, code(1), "1234"),
        receivedOn: new Date("2026-11-04T17:00:00Z"),
        dueOn: new Date("2026-11-12T10:00:00Z"),
        finishedOn: null,
        remark: null,
        source: "mac-dinh",
        isDemo: false,
        updatedAt: asOf,
      },
    ]);
  });

  test("the file is gone once it is done", async () => {
    const { id, state } = await desk.importFile([headings, row(1)]);
    expect([state, await desk.house.importFiles.has(id)]).toEqual(["done", false]);
  });

  test("the same file twice changes nothing, over several batches", async () => {
    const lines = rowsOf(batchSize * 2 + 7);
    expect((await desk.importFile(lines)).is).toMatchObject({ created: 1007 });
    const before = await dossiers();
    expect((await desk.importFile(lines)).is).toMatchObject({ created: 0, unchanged: 1007 });
    expect(await dossiers()).toEqual(before);
    expect(await db.prisma.dossierEvent.count()).toBe(1007);
  });

  test("the same file twice at once changes nothing the second time", async () => {
    const lines = rowsOf(800);
    const both = await Promise.all([desk.importFile(lines), desk.importFile(lines)]);
    const created = both.reduce((sum, { is }) => sum + is.created, 0);
    const unchanged = both.reduce((sum, { is }) => sum + is.unchanged, 0);
    expect([created, unchanged]).toEqual([800, 800]);
    expect(await db.prisma.dossierEvent.count()).toBe(800);
  });

  test("newer news overwrites, older news never does", async () => {
    await desk.importFile([headings, row(1, 4)], { asOf: newer });
    expect((await desk.importFile([headings, row(1, 2)])).is).toMatchObject({ older: 1 });
    expect(await dossiers()).toMatchObject([{ state: 4 }]);
    const next = { asOf: new Date("2026-11-22T02:00:00Z") };
    expect((await desk.importFile([headings, row(1, 9)], next)).is).toMatchObject({ changed: 1 });
    expect(await dossiers()).toMatchObject([
      { state: 9, updatedAt: next.asOf, stateSince: next.asOf },
    ]);
  });

  test("each change is a step of the history, with its source", async () => {
    await desk.importFile([headings, row(1, 4)]);
    const lines = [headings, row(1, 5).replace("12/11/2026 17:00,", "13/11/2026,Bổ sung học bạ")];
    await desk.importFile(lines, { asOf: newer, source: "igate" });
    const steps = await db.prisma.dossierEvent.findMany({ orderBy: { id: "asc" } });
    expect(steps.map(({ kind: what, source, at }) => [what, source, at])).toEqual([
      ["created", "mac-dinh", asOf],
      ["state", "igate", newer],
      ["due", "igate", newer],
    ]);
    expect(steps[1]).toMatchObject({ oldState: 4, state: 5, remark: "Bổ sung học bạ" });
  });

  test("an office that one unit is known by is tied to it", async () => {
    const createdAt = asOf;
    const { id } = await db.prisma.unit.create({
      data: { name: "Sở Giáo dục và Đào tạo", kind: "department", createdAt },
    });
    await desk.importFile([headings, row(1), row(2).replace("Sở GDĐT", "Phòng lạ")]);
    expect((await dossiers()).map(({ unitId }) => unitId)).toEqual([id, null]);
  });

  test("two rows on one dossier as of the same instant: the second is refused", async () => {
    const { is } = await desk.importFile([headings, row(1, 4), row(1, 9)]);
    expect(is.refusals).toEqual([{ line: 3, reason: { code: "twin", of: "2" } }]);
    expect(await dossiers()).toMatchObject([{ state: 4 }]);
  });

  test("what a file does not tell stays as it was", async () => {
    await makeDossier(db.prisma, { code: code(1), remark: "Bổ sung học bạ", state: 5 });
    const lines = ["Mã hồ sơ,Trạng thái", `${code(1)},4`];
    expect((await desk.importFile(lines, { asOf: newer })).is).toMatchObject({ changed: 1 });
    expect(await dossiers()).toMatchObject([
      { state: 4, remark: "Bổ sung học bạ", phoneHash: hashDigits(secretKey, code(1), "1234") },
    ]);
  });

  test("news of progress on an unknown dossier is refused", async () => {
    const { is } = await desk.importFile(["Mã hồ sơ,Trạng thái", `${code(1)},4`]);
    expect(is.refusals).toEqual([{ line: 2, reason: { code: "unknown_dossier" } }]);
  });

  test("bad rows are named by line and reason, and the rest goes on", async () => {
    const { is, state } = await desk.importFile([
      headings,
      row(1),
      row(2, "bay"),
      row(4).replace("Chuyển trường", ""),
      row(6),
    ]);
    expect([state, is.created, is.refused]).toEqual(["done", 2, 2]);
    expect(is.refusals).toEqual([
      { line: 3, reason: { code: "wrong_state" } },
      { line: 4, reason: { code: "no_procedure_name" } },
    ]);
  });

  test("a dry run tells what the run then does, and writes nothing", async () => {
    await makeDossier(db.prisma, { code: code(1), office: "Sở GDĐT" });
    const before = await dossiers();
    const later = [`${headings},Ngày cập nhật`, `${row(700, 4)},21/11/2026 10:00`];
    const many = rowsOf(650)
      .slice(1)
      .map((one) => `${one},21/11/2026 10:00`);
    const lines = [...later, ...many, row(2, "bay"), `${row(700, 9)},22/11/2026 10:00`];
    const tried = await desk.importFile(lines, { dryRun: true });
    expect([tried.state, tried.report]).toEqual(["dropped", undefined]);
    expect(await dossiers()).toEqual(before);
    const { report } = await desk.importFile(lines);
    expect(tried.checkReport).toEqual(report);
    expect(report).toMatchObject({ created: 650, changed: 2, refused: 1 });
  });

  test("a file cut in half leaves whole rows, and the whole file completes it", async () => {
    const whole = Buffer.from(rowsOf(600).join("\n"));
    await desk.importFile(whole.subarray(0, Math.floor(whole.length / 2)));
    expect((await dossiers()).length).toBeGreaterThan(250);
    await desk.importFile(whole);
    expect(await dossiers()).toHaveLength(600);
  });

  test("a file that can't be read is refused whole, with a sentence", async () => {
    const { state, is } = await desk.importFile(Buffer.from("a,b\n1,2\n"));
    expect([state, await dossiers()]).toEqual(["failed", []]);
    expect(is.fault).toContain("tiêu đề");
  });

  test("a real import takes the place of a demo dossier", async () => {
    await makeDossier(db.prisma, { code: code(1), isDemo: true });
    await desk.importFile([headings, row(1)], { asOf: newer });
    expect(await dossiers()).toMatchObject([{ isDemo: false }]);
  });
});
