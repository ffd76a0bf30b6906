import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DossierState } from "../../bot/dossier-desk.ts";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { openCalendar } from "../../server/calendar/working-calendar.ts";
import type { Database } from "../../server/db.ts";
import { lateCounts } from "../../server/late-dossiers/late-counts-view.ts";
import { onTimeRate, viewOnTime } from "../../server/late-dossiers/on-time-view.ts";
import { punctuality } from "../../server/late-dossiers/punctuality.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { at, dossierData, makeDossier } from "./make-dossier.ts";

const calendar = openCalendar(defaultCalendar);
const now = at("2026-11-23T09:00");
const span = { from: "2026-11-01", until: "2026-12-01" };

describe.each(databaseKinds)("the on-time report on %s", (kind) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  beforeEach(async () => {
    await db.prisma.$executeRaw`TRUNCATE dossier, unit CASCADE`;
  });
  afterAll(() => db.close());

  const finish = (dueOn: string | null, finishedOn: string | null, more: object = {}) =>
    makeDossier(db.prisma, {
      state: 10,
      dueOn: dueOn === null ? null : at(dueOn),
      finishedOn: finishedOn === null ? null : at(finishedOn),
      ...more,
    });
  const report = () => viewOnTime(db.prisma, { viewer: {}, now, span });

  test("every dossier is counted as punctuality judges it alone", async () => {
    const dues = [null, "2026-11-20T00:00", "2026-11-20T16:00", "2026-11-23T00:00"];
    const ends = ["2026-11-19T23:59", "2026-11-20T00:00", "2026-11-20T16:00", "2026-11-20T16:01"];
    const more = ["2026-11-20T23:59", "2026-11-21T00:00", "2026-11-23T16:00", null];
    const expected: Record<string, number> = {};
    const rows: ReturnType<typeof dossierData>[] = [];
    for (const state of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as DossierState[])
      for (const due of dues)
        for (const end of [...ends, ...more]) {
          const stateSince = at("2026-11-20T10:00");
          const row = {
            state,
            dueOn: due === null ? null : at(due),
            finishedOn: end === null ? null : at(end),
            stateSince,
          };
          rows.push(dossierData(row));
          const { kind: verdict } = punctuality(row, now, calendar);
          const key = state === 3 || state === 7 ? "nowhere" : verdict;
          const name = verdict === "no_date" && state >= 9 ? "unmeasured" : key;
          expected[name] = (expected[name] ?? 0) + 1;
        }
    await db.prisma.dossier.createMany({ data: rows });
    const { whole, open } = await report();
    expect(whole).toEqual({
      early: expected["ended_early"],
      onTime: expected["ended_on_time"],
      late: expected["ended_late"],
      unmeasured: expected["unmeasured"],
    });
    expect(open).toEqual({
      inTime: (expected["running"] ?? 0) + (expected["due_soon"] ?? 0),
      overdue: expected["late"],
      paused: expected["paused"],
      undated: expected["no_date"],
    });
    const counts = await lateCounts(db.prisma, { viewer: {}, now, calendar });
    expect(counts).toEqual({ late: expected["late"], soon: expected["due_soon"] });
  });

  test("counts by month, procedure and unit, and for the units of the viewer alone", async () => {
    const unit = await db.prisma.unit.create({
      data: { name: "Phường Mẫu", kind: "commune", createdAt: now },
    });
    const [unitId, procedureName] = [unit.id, "Xét tuyển"];
    await finish("2026-11-20T00:00", "2026-11-20T09:00", { unitId });
    await finish("2026-11-20T00:00", "2026-11-23T09:00", { unitId, procedureName });
    await finish("2026-11-20T00:00", "2026-11-10T09:00");
    const all = await report();
    const late = { early: 0, onTime: 0, late: 1, unmeasured: 0 };
    expect(all.byProcedure).toEqual([
      { name: expect.stringContaining("Chuyển trường"), ...late, early: 1, onTime: 1, late: 0 },
      { name: "Xét tuyển", ...late },
    ]);
    expect(all.byUnit).toEqual([
      { name: "Phường Mẫu", ...late, onTime: 1 },
      { name: null, ...late, early: 1, late: 0 },
    ]);
    expect(all.byMonth).toEqual([{ name: "2026-11", early: 1, onTime: 1, late: 1, unmeasured: 0 }]);
    const viewer = { units: [unitId] };
    const own = await viewOnTime(db.prisma, { viewer, now, span });
    expect(own.whole).toEqual({ early: 0, onTime: 1, late: 1, unmeasured: 0 });
    expect(onTimeRate(own.whole)).toBe(0.5);
  });

  test("a period begins and ends at midnight in Việt Nam", async () => {
    await finish("2026-12-20T00:00", "2026-10-31T23:59");
    await finish("2026-12-20T00:00", "2026-11-01T00:00");
    await finish("2026-12-20T00:00", "2026-11-30T23:59");
    await finish("2026-12-20T00:00", "2026-12-01T00:00");
    expect((await report()).whole.early).toBe(2);
  });

  test("nothing finished is no rate at all", async () => {
    const { whole, byMonth } = await report();
    expect([onTimeRate(whole), byMonth]).toEqual([undefined, []]);
  });
});
