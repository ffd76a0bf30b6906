import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import {
  batchSize,
  importDossiers,
  type ImportOptions,
} from "../../server/dossiers/import/import-dossiers.ts";
import { hashDigits } from "../../server/dossiers/keyed-hash.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeDossier, secretKey } from "./make-dossier.ts";

const headings =
  "Mã hồ sơ,Tên thủ tục,Trạng thái,Đơn vị xử lý,Chủ hồ sơ,Số điện thoại,Ngày tiếp nhận,Ngày hẹn trả,Ghi chú";
const code = (n: number) => `000.00.99.H99-261105-${`${n}`.padStart(4, "0")}`;
const row = (n: number, state: number | string = 4) =>
  `${code(n)},Chuyển trường,${state},Sở GDĐT,Nguyễn Văn Mẫu,0900 001 234,05/11/2026,12/11/2026 17:00,`;
const asOf = new Date("2026-11-20T02:00:00Z");
const newer = new Date("2026-11-21T02:00:00Z");

describe.each(databaseKinds)("importing dossiers on %s", (kind) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  beforeEach(async () => {
    await db.prisma.dossier.deleteMany();
  });
  afterAll(() => db.close());

  const importCsv = (lines: string[] | Uint8Array, options: Partial<ImportOptions> = {}) => {
    const bytes = Array.isArray(lines) ? Buffer.from(lines.join("\r\n")) : lines;
    const clock = { now: () => new Date("2026-11-23T02:00:00Z") };
    return importDossiers({ db, clock, secretKey }, inPieces(bytes), { asOf, ...options });
  };
  const all = () => db.prisma.dossier.findMany({ orderBy: { code: "asc" }, omit: { id: true } });

  test("a row becomes a dossier with a masked name and no phone", async () => {
    const report = await importCsv([headings, row(1)]);
    expect(report).toMatchObject({ created: 1, changed: 0, refused: 0 });
    expect(await all()).toMatchObject([
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
        isDemo: false,
        updatedAt: asOf,
      },
    ]);
  });

  test("semicolons, a byte order mark, a title above and headings without tone marks are read", async () => {
    const report = await importCsv([
      "\uFEFFDANH SÁCH HỒ SƠ;;",
      ";;",
      "STT;MA HO SO;trang thai;Ten TTHC;Don vi",
      `1;${code(1).toLowerCase()};dang xu ly;"Chuyển; trường";Sở`,
      `2;${code(2)};10;Chuyển trường;Sở`,
    ]);
    expect(report).toMatchObject({ created: 2, refused: 0 });
    expect((await all()).map(({ state, procedureName }) => [state, procedureName])).toEqual([
      [4, "Chuyển; trường"],
      [10, "Chuyển trường"],
    ]);
  });

  test("the same file twice changes nothing, over several batches", async () => {
    const lines = [headings, ...Array.from({ length: batchSize * 2 + 7 }, (_, n) => row(n + 1))];
    expect(await importCsv(lines)).toMatchObject({ created: batchSize * 2 + 7 });
    const before = await all();
    expect(await importCsv(lines)).toMatchObject({ created: 0, changed: 0, unchanged: 1007 });
    expect(await all()).toEqual(before);
  });

  test("newer news overwrites, older news never does", async () => {
    await importCsv([headings, row(1, 4)], { asOf: newer });
    expect(await importCsv([headings, row(1, 2)])).toMatchObject({ older: 1, changed: 0 });
    expect((await all())[0]).toMatchObject({ state: 4 });
    const next = { asOf: new Date("2026-11-22T02:00:00Z") };
    expect(await importCsv([headings, row(1, 9)], next)).toMatchObject({ changed: 1 });
    expect((await all())[0]).toMatchObject({ state: 9, updatedAt: next.asOf });
  });

  test("a column of the file says when each row was true", async () => {
    const lines = [
      `${headings},Ngày cập nhật`,
      `${row(1, 9)},21/11/2026 10:00`,
      `${row(1, 4)},20/11/2026 10:00`,
      `${row(2, 4)},20261120100000`,
      `${row(3, 4)},24/11/2026`,
    ];
    const report = await importCsv(lines);
    expect(report).toMatchObject({ created: 2, older: 1, refused: 1 });
    expect(report.refusals).toEqual([{ line: 5, reason: "ngày cập nhật ở tương lai" }]);
    expect((await all()).map(({ state }) => state)).toEqual([9, 4]);
    expect(await importCsv(lines)).toMatchObject({ created: 0, changed: 0 });
  });

  test("two rows on one dossier as of the same instant: the second is refused", async () => {
    const report = await importCsv([headings, row(1, 4), row(1, 9)]);
    expect(report.refusals).toEqual([{ line: 3, reason: "trùng mã hồ sơ với dòng 2" }]);
    expect((await all())[0]).toMatchObject({ state: 4 });
  });

  test("what a file does not tell stays as it was", async () => {
    await makeDossier(db.prisma, { code: code(1), remark: "Bổ sung học bạ", state: 5 });
    const lines = ["Mã hồ sơ,Trạng thái", `${code(1)},4`];
    expect(await importCsv(lines, { asOf: newer })).toMatchObject({ changed: 1 });
    expect((await all())[0]).toMatchObject({
      state: 4,
      remark: "Bổ sung học bạ",
      phoneHash: hashDigits(secretKey, code(1), "1234"),
    });
    await importCsv([headings, row(1)], { asOf: newer });
    expect((await all())[0]).toMatchObject({ remark: null });
  });

  test("bad rows are named by line and reason, without what they hold, and the rest goes on", async () => {
    const report = await importCsv([
      headings,
      row(1),
      row(2, "bay"),
      ",Chuyển trường,4,Sở,Nguyễn Văn Mẫu,0900001234,,,",
      row(3).replace("05/11/2026", "31/02/2026"),
      row(4).replace("Chuyển trường", ""),
      `${code(5)},Chuyển "trường,4,Sở,,,,,`,
      row(6),
    ]);
    expect(report).toMatchObject({ created: 2, refused: 5 });
    expect(report.refusals.toSorted((a, b) => a.line - b.line)).toEqual([
      { line: 3, reason: "không hiểu trạng thái" },
      { line: 4, reason: "thiếu mã hồ sơ" },
      { line: 5, reason: "ngày tiếp nhận không đúng dạng ngày/tháng/năm" },
      { line: 6, reason: "thiếu tên thủ tục" },
      { line: 7, reason: "dòng có dấu ngoặc kép sai" },
    ]);
    expect((await all()).map((dossier) => dossier.code)).toEqual([code(1), code(6)]);
  });

  test("a dry run counts and writes nothing", async () => {
    await makeDossier(db.prisma, { code: code(1) });
    const before = await all();
    const report = await importCsv([headings, row(1, 9), row(2)], { asOf: newer, dryRun: true });
    expect(report).toMatchObject({ created: 1, changed: 1 });
    expect(await all()).toEqual(before);
  });

  test("a file cut in half leaves whole rows, and the whole file completes it", async () => {
    const lines = [headings, ...Array.from({ length: 600 }, (_, n) => row(n + 1))];
    const whole = Buffer.from(lines.join("\n"));
    await importCsv(whole.subarray(0, Math.floor(whole.length / 2)));
    const some = await all();
    expect(some.length).toBeGreaterThan(250);
    await importCsv(whole);
    expect(await all()).toHaveLength(600);
  });

  test.each([
    ["an empty file", Buffer.from("")],
    ["a file without the headings", Buffer.from("a,b\n1,2\n")],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe])],
    ["UTF-16", Buffer.from(`\uFEFF${headings}\n${row(1)}`, "utf16le")],
  ])("%s is refused whole, with a sentence", async (_, bytes) => {
    const report = await importCsv(bytes);
    expect(report.fault).toMatch(/tiêu đề|UTF-8|hỏng/);
    expect(await all()).toEqual([]);
  });

  test("a file that turns to rubbish half-way keeps what came before it", async () => {
    const good = Buffer.from(`${[headings, row(1), row(2)].join("\n")}\n`);
    const report = await importCsv(Buffer.concat([good, Buffer.from([0xff, 0xfe, 0xff])]));
    expect(report.fault).toContain("UTF-8");
    expect((await all()).length).toBe(report.created);
  });

  test("a real import takes the place of a demo dossier", async () => {
    await makeDossier(db.prisma, { code: code(1), isDemo: true });
    await importCsv([headings, row(1)], { asOf: newer });
    expect((await all())[0]).toMatchObject({ isDemo: false });
  });

  test("two imports of one file at once leave each dossier once", async () => {
    const lines = [headings, ...Array.from({ length: 800 }, (_, n) => row(n + 1))];
    await Promise.all([importCsv(lines), importCsv(lines.toReversed().toSpliced(0, 0, headings))]);
    expect(await all()).toHaveLength(800);
  });
});

/** In pieces of odd length, so that characters of several bytes are torn apart. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1021) yield bytes.subarray(at, at + 1021);
}
