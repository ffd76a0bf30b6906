import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openKnowledge, type ProcedureRecord } from "../../knowledge/index.ts";
import { lapsesOf } from "../../server/catalogue/lapse.ts";
import { warnOfLapses } from "../../server/catalogue/warn-of-lapses.ts";
import type { Database } from "../../server/db.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";

const never = { validTo: null, reviewBy: null, lastVerified: null };
const today = "2026-11-23";

test.each([
  ["sixty days ahead, to the day", { validTo: "2027-01-22" }, [["valid_to", 60]]],
  ["not a day earlier", { validTo: "2027-01-23" }, []],
  ["thirty days ahead", { validTo: "2026-12-23" }, [["valid_to", 30]]],
  ["a week ahead", { reviewBy: "2026-11-30" }, [["review_by", 7]]],
  ["on its last day, which still counts", { validTo: today }, [["valid_to", 7]]],
  ["once its last day is over", { validTo: "2026-11-22" }, [["valid_to", 0]]],
  ["a year after its check", { lastVerified: "2025-11-22" }, [["last_verified", 0]]],
  ["not within the year", { lastVerified: "2025-11-23" }, []],
  [
    "for several reasons, the soonest first",
    { validTo: "2026-12-20", reviewBy: "2026-11-25" },
    [
      ["review_by", 7],
      ["valid_to", 30],
    ],
  ],
] as [string, Partial<ProcedureRecord>, [string, number][]][])(
  "a record is warned of %s",
  (_, dates, warned) => {
    const lapses = lapsesOf({ ...never, ...dates }, today);
    expect(lapses.map(({ reason, step }) => [reason, step])).toEqual(warned);
    expect(lapses.every(({ isOver, step }) => isOver === (step === 0))).toBe(true);
  },
);

describe.each(databaseKinds)("the warning of lapses on %s", (kind) => {
  let db: Database;
  const clock = { at: new Date(), now: () => clock.at };
  const shipped = openKnowledge("knowledge/content").record("chuyen-truong") as ProcedureRecord;
  const record = { ...shipped, validTo: "2027-01-10" };
  const { slug, name, field } = record;
  const knowledge = { all: () => [{ slug, name, field }], record: () => record };
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  beforeEach(async () => {
    await db.prisma.lapseNotice.deleteMany();
    await db.prisma.staff.deleteMany();
  });
  afterAll(() => db.close());

  const hire = (login: string, role: string, isActive = true) =>
    db.prisma.staff.create({
      data: { login, displayName: login, role, isActive, createdAt: new Date() },
    });
  const warnOn = (day: string) => {
    clock.at = new Date(`${day}T03:00:00Z`);
    return db.transaction((tx) => warnOfLapses({ tx, clock, knowledge }));
  };
  const told = async () => {
    const rows = await db.prisma.notice.findMany({ include: { staff: true } });
    return rows.map(({ staff, kind: of, details }) => [staff.login, of, details]);
  };

  test("reaches each editor once a step", async () => {
    await hire("an", "editor");
    await hire("binh", "editor");
    await hire("former", "editor", false);
    await hire("admin", "administrator");
    expect(await warnOn("2026-11-10")).toBe(0);
    expect(await warnOn("2026-11-12")).toBe(1);
    expect(await warnOn("2026-11-13")).toBe(0);
    expect(await told()).toEqual([
      ["an", "lapses_soon", { slug: "chuyen-truong" }],
      ["binh", "lapses_soon", { slug: "chuyen-truong" }],
    ]);
    const days = ["2026-12-11", "2026-12-12", "2027-01-05", "2027-01-10", "2027-01-11"];
    const counts: number[] = [];
    for (const day of days) counts.push(await warnOn(day));
    expect(counts).toEqual([1, 0, 1, 0, 1]);
  });

  test("goes to the administrators of a house without an editor", async () => {
    await hire("admin", "administrator");
    await warnOn("2027-01-08");
    expect(await told()).toEqual([["admin", "lapses_soon", { slug: "chuyen-truong" }]]);
  });
});
