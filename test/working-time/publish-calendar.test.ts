import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { contentId } from "../../server/calendar/content-id.ts";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { openSignals } from "../../server/signals.ts";
import {
  readCalendarFor,
  readCalendarUnits,
  readVersion,
  readVersions,
} from "../../server/working-time/calendar-view.ts";
import { openLiveCalendars } from "../../server/working-time/live-calendars.ts";
import { type Database } from "../../server/db.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { openLog } from "../../server/log.ts";
import { makeStaff } from "../support/make-people.ts";
import { makeUnit, publisher, withDay } from "./calendar-desk.ts";

const now = new Date("2026-11-23T02:00:00Z");

describe.each(databaseKinds)("working calendars on %s", (kind) => {
  let db: Database;
  let publish: ReturnType<typeof publisher>;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  beforeEach(async () => {
    await db.prisma.$executeRaw`TRUNCATE working_calendar, unit CASCADE`;
    publish = publisher(db, (await makeStaff(db.prisma, "leader")).id, { now: () => now });
  });
  afterAll(() => db.close());

  test("before anything is published the shipped calendar counts", async () => {
    const inUse = await readCalendarFor(db.prisma, null);
    expect(inUse).toEqual({ data: defaultCalendar, from: { kind: "shipped" }, version: 0 });
  });

  test("a version is kept with the decision that set it, and by whom", async () => {
    expect(await publish()).toMatchObject({ ok: true, value: { version: 1 } });
    expect(
      await publish({ basedOn: 1, data: withDay("2026-11-26"), decision: " QĐ  số 13 " }),
    ).toMatchObject({ ok: true, value: { version: 2 } });
    const versions = await readVersions(db.prisma, null);
    expect(versions).toMatchObject([
      { version: 2, decision: "QĐ số 13", at: now, isGivenUp: false },
      { version: 1, decision: "QĐ số 12/QĐ-UBND" },
    ]);
    expect(versions[0]?.staffName).toMatch(/^Cán bộ/);
    expect(await readCalendarFor(db.prisma, null)).toMatchObject({
      from: { kind: "own" },
      version: 2,
    });
    expect(await readVersion(db.prisma, null, 1)).toEqual(withDay("2026-11-25"));
    expect(await readVersion(db.prisma, null, 3)).toBeUndefined();
  });

  test("nobody overwrites what a colleague published meanwhile", async () => {
    await publish();
    expect(await publish({ basedOn: 0 })).toEqual({ ok: false, reason: "changed_meanwhile" });
    const both = await Promise.all([publish({ basedOn: 1 }), publish({ basedOn: 1 })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("a version without a decision is refused", async () => {
    expect(await publish({ decision: "  " })).toEqual({ ok: false, reason: "no_decision" });
  });

  test("wrong data are refused with what is wrong where", async () => {
    const refused = await publish({ data: withDay("2026-11-25", { name: "" }) });
    const place = defaultCalendar.specialDays.length;
    expect(refused).toEqual({
      ok: false,
      reason: "wrong_data",
      faults: [{ path: `specialDays.${place}.name`, message: "Xin ghi tên ngày." }],
    });
    expect(await readVersions(db.prisma, null)).toEqual([]);
  });

  test("a unit goes by its own calendar, else by that above, else by the house's", async () => {
    const commune = await makeUnit(db, "UBND phường Mẫu");
    const school = await makeUnit(db, "Trường Tiểu học Mẫu", commune);
    await publish();
    expect(await readCalendarFor(db.prisma, school)).toMatchObject({
      from: { kind: "house" },
      version: 0,
    });
    await publish({ unitId: commune, data: withDay("2026-12-01") });
    expect(await readCalendarFor(db.prisma, school)).toEqual({
      data: withDay("2026-12-01"),
      from: { kind: "unit", name: "UBND phường Mẫu" },
      version: 0,
    });
    await publish({ unitId: school, data: withDay("2026-12-02") });
    expect(await readCalendarFor(db.prisma, school)).toMatchObject({
      from: { kind: "own" },
      version: 1,
    });
    expect(await readCalendarUnits(db.prisma)).toEqual([
      { id: school, name: "Trường Tiểu học Mẫu", hasOwn: true },
      { id: commune, name: "UBND phường Mẫu", hasOwn: true },
    ]);
  });

  test("a unit may give its calendar up, the house may not", async () => {
    const commune = await makeUnit(db, "UBND phường Mẫu");
    await publish({ unitId: commune });
    expect(await publish({ unitId: commune, basedOn: 1, data: null })).toMatchObject({ ok: true });
    expect(await readCalendarFor(db.prisma, commune)).toMatchObject({
      from: { kind: "shipped" },
      version: 2,
    });
    expect(await readVersions(db.prisma, commune)).toMatchObject([
      { isGivenUp: true },
      { isGivenUp: false },
    ]);
    expect(await readCalendarUnits(db.prisma)).toMatchObject([{ hasOwn: false }]);
    expect(await publish({ data: null })).toEqual({ ok: false, reason: "house_needs_one" });
  });

  test("what is published is at hand in every part of the house at once", async () => {
    const commune = await makeUnit(db, "UBND phường Mẫu");
    const school = await makeUnit(db, "Trường Tiểu học Mẫu", commune);
    const signals = await openSignals(db);
    const calendars = await openLiveCalendars({ db, signals, log: openLog("silent") });
    expect(calendars.of(null)).toMatchObject({ id: contentId(defaultCalendar) });
    expect(calendars.of(school).on("2026-11-25").working).toBe(true);
    const done = await publish({ unitId: commune });
    await expect.poll(() => calendars.of(school).on("2026-11-25").working).toBe(false);
    expect(calendars.of(school).id).toBe(done.ok && done.value.id);
    expect(calendars.of("a unit that nobody knows")).toBe(calendars.of());
    expect(calendars.of().on("2026-11-25").working).toBe(true);
    await calendars.close();
    await signals.close();
  });
});
