import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { findUnits } from "../../server/units/find-units.ts";
import { importUnits } from "../../server/units/import-units.ts";
import { planUnits } from "../../server/units/plan-units.ts";
import { readUnitCsv } from "../../server/units/read-unit-csv.ts";
import { readUnitIndex, readUnits } from "../../server/units/units-view.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { morning } from "../tickets/ticket-desk.ts";
import { type MadeUnits, makeUnits } from "./make-units.ts";

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join("\r\n"));
const head = "name;kind;parent;aliases";

describe("the list of units as a file", () => {
  test("is read with headings, kinds and separators as people write them", () => {
    const read = readUnitCsv(
      bytes("\uFEFFTên đơn vị,Loại,Cấp trên,Tên khác", "", 'Trường A,Trường,"Phường B",A1 | A2'),
    );
    expect(read).toEqual({
      ok: true,
      value: [
        { line: 3, name: "Trường A", kind: "school", parent: "Phường B", aliases: ["A1", "A2"] },
      ],
    });
  });

  test.each([
    ["not UTF-8", Uint8Array.from([0x6e, 0xff, 0xfe]), "not_utf8"],
    ["empty", bytes(""), "no_lines"],
    ["nothing but a heading", bytes(head), "no_lines"],
    ["without the columns", bytes("a;b", "1;2"), "no_columns"],
    ["with a quote that never ends", bytes(head, '"Trường A;school'), "bad_csv"],
    [
      "far too long",
      bytes(head, ...Array.from({ length: 5001 }, () => "A;school;B")),
      "too_many_lines",
    ],
  ])("is refused when it is %s", (_, file, reason) => {
    expect(readUnitCsv(file)).toEqual({ ok: false, reason });
  });
});

describe.each(databaseKinds)("importing units on %s", (kind) => {
  let db: Database;
  let made: MadeUnits;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  beforeEach(async () => {
    await db.prisma.$executeRaw`TRUNCATE unit CASCADE`;
    made = await makeUnits(db.prisma);
  });
  afterAll(() => db.close());

  const plan = async (...lines: string[]) => {
    const read = readUnitCsv(bytes(head, ...lines));
    if (!read.ok) throw new Error(read.reason);
    return planUnits(read.value, await readUnits(db.prisma)).map(({ outcome }) => outcome);
  };
  const run = (...lines: string[]) =>
    importUnits({ tx: db.prisma, clock: { now: () => morning } }, bytes(head, ...lines));

  test("adds what is new, parents first, and new names of what is known", async () => {
    const lines = [
      "Trường THCS Mới;school;Xã Rất Mới;THCS Mới cũ",
      "Xã Rất Mới;commune;sở giáo dục và đào tạo;",
      "phuong tan an;commune;Sở Giáo dục và Đào tạo;Thị trấn Cũ|Phường Tân An",
    ];
    expect(await plan(...lines)).toEqual([
      { kind: "add", parent: { line: 3 } },
      { kind: "add", parent: { unitId: made.so } },
      { kind: "known", unitId: made.tanAn, newAliases: ["Thị trấn Cũ"] },
    ]);
    expect(await run(...lines)).toEqual({ ok: true, value: { added: 2, aliases: 2, faults: 0 } });
    const index = await readUnitIndex(db.prisma);
    expect(findUnits(index, "thị trấn Cũ")).toEqual([made.tanAn]);
    expect(findUnits(index, "THCS Mới")).toHaveLength(1);
    // Once more changes nothing.
    expect(await run(...lines)).toEqual({ ok: true, value: { added: 0, aliases: 0, faults: 0 } });
  });

  test.each([
    ["an unknown kind", "Trường A;lâu đài;Phường Tân An", "bad_kind"],
    ["no parent", "Trường A;school;", "no_parent"],
    ["a parent that nobody knows", "Trường A;school;Phường Trên Mây", "unknown_parent"],
    ["itself as its parent", "Phường Vòng Quanh;commune;Phường Vòng Quanh", "unknown_parent"],
    ["a name that never ends", `${"A".repeat(201)};school;Phường Tân An`, "long_name"],
  ])("a line with %s is told and left out", async (_, line, fault) => {
    expect(await plan(line, "Trường Tốt;school;Phường Tân An")).toMatchObject([
      { kind: "fault", fault },
      { kind: "add" },
    ]);
    expect(await run(line, "Trường Tốt;school;Phường Tân An")).toMatchObject({
      value: { added: 1, faults: 1 },
    });
  });

  test("a line that stands twice is added once", async () => {
    const outcomes = await plan(
      "Trường A B;school;Phường Tân An",
      "truong a b;school;phường tân an",
    );
    expect(outcomes).toMatchObject([{ kind: "add" }, { kind: "fault", fault: "twice" }]);
  });

  test("two lines that are each other's parent are left out", async () => {
    const ring = ["Xã Một Hai;commune;Xã Ba Bốn", "Xã Ba Bốn;commune;Xã Một Hai"];
    expect(await run(...ring)).toEqual({ ok: true, value: { added: 0, aliases: 0, faults: 2 } });
  });

  test("the top of the tree may stand in the list as well", async () => {
    expect(await plan("Sở Giáo dục và Đào tạo;department;")).toEqual([
      { kind: "known", unitId: made.so, newAliases: [] },
    ]);
  });
});
