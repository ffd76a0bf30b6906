import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { contentId } from "../../server/calendar/content-id.ts";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { newClock } from "../../server/calendar/ticket-clock.ts";
import { type Database } from "../../server/db.ts";
import { recounting } from "../../server/jobs/recount-deadlines.ts";
import { openSignals, type Signals } from "../../server/signals.ts";
import { datesOf } from "../../server/tickets/deadline-dates.ts";
import { recountDeadlines } from "../../server/tickets/recount-deadlines.ts";
import { type LiveCalendars, openLiveCalendars } from "../../server/working-time/live-calendars.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { openLog } from "../../server/log.ts";
import { makeStaff } from "../support/make-people.ts";
import { morning, openFor } from "../tickets/ticket-desk.ts";
import { makeUnit, publisher, withDay } from "./calendar-desk.ts";

const clock = { now: () => morning };
const shipped = contentId(defaultCalendar);
const before = new Date("2026-12-02T10:00:00Z");
const after = new Date("2026-12-03T10:00:00Z");

describe.each(databaseKinds)("deadlines counted anew on %s", (kind) => {
  let db: Database;
  let signals: Signals;
  let calendars: LiveCalendars;
  let publish: ReturnType<typeof publisher>;
  let officer: { id: string };
  beforeAll(async () => {
    db = await openTestDatabase(kind);
    signals = await openSignals(db);
  });
  beforeEach(async () => {
    await db.prisma.$executeRaw`TRUNCATE working_calendar, unit, ticket, staff, audit CASCADE`;
    officer = await makeStaff(db.prisma, "officer");
    publish = publisher(db, (await makeStaff(db.prisma, "leader")).id, clock);
    calendars = await openLiveCalendars({ db, signals, log: openLog("silent") });
  });
  afterEach(() => calendars.close());
  afterAll(async () => {
    await signals.close();
    await db.close();
  });

  const recount = async () => {
    await calendars.refresh();
    return db.transaction((tx) => recountDeadlines({ tx, clock, calendars }, 100));
  };
  const open = async (more: object = {}) => {
    const { id } = await openFor(db.prisma, undefined);
    return db.prisma.ticket.update({
      where: { id },
      data: { assigneeId: officer.id, calendarId: shipped, ...more },
    });
  };
  const read = (id: string) =>
    db.prisma.ticket.findUniqueOrThrow({
      where: { id },
      include: { events: { orderBy: { id: "asc" } } },
    });

  test("a holiday added later moves a running deadline; old, new and why are kept", async () => {
    const { id } = await open();
    expect((await read(id)).dueAt).toEqual(before);
    const version = await publish();
    expect(await recount()).toEqual({ recounted: 1, moved: 1 });
    const ticket = await read(id);
    expect(ticket.dueAt).toEqual(after);
    expect(ticket.calendarId).toBe(version.ok && version.value.id);
    expect(ticket.dueReason).toMatchObject({
      skipped: expect.arrayContaining([
        { day: "2026-11-25", name: "Nghỉ theo quyết định" },
      ]) as unknown,
    });
    expect(ticket.warnAt).toEqual(
      datesOf(calendars.of(), newClock(morning, { amount: 7, unit: "working_days" }), {
        warned: 0,
        now: morning,
      }).warnAt,
    );
    expect(ticket.events.at(-1)).toMatchObject({
      kind: "due_changed",
      actor: "system",
      isPublic: false,
      details: {
        oldDue: before.toISOString(),
        newDue: after.toISOString(),
        decision: "QĐ số 12/QĐ-UBND",
        calendarId: ticket.calendarId,
      },
    });
  });

  test("whoever has the ticket is told", async () => {
    const { id } = await open();
    await open({ assigneeId: null });
    await publish();
    await recount();
    expect(
      await db.prisma.notice.findMany({
        select: { staffId: true, kind: true, ticketId: true, details: true },
      }),
    ).toEqual([
      {
        staffId: officer.id,
        kind: "due_changed",
        ticketId: id,
        details: { oldDue: before.toISOString(), newDue: after.toISOString() },
      },
    ]);
  });

  test("a change that moves no date is silent, and nothing is counted twice", async () => {
    const { id } = await open();
    await publish({ data: withDay("2027-06-01") });
    expect(await recount()).toEqual({ recounted: 1, moved: 0 });
    expect(await recount()).toEqual({ recounted: 0, moved: 0 });
    expect((await read(id)).events.map((event) => event.kind)).toEqual(["opened"]);
    expect(await db.prisma.notice.count()).toBe(0);
  });

  test.each(["answered", "closed", "declined"])(
    "what is %s keeps the date it had",
    async (status) => {
      const { id } = await open({ status });
      await publish();
      expect(await recount()).toEqual({ recounted: 0, moved: 0 });
      expect((await read(id)).dueAt).toEqual(before);
    },
  );

  test("pauses and extensions count as before", async () => {
    const extension = {
      amount: 2,
      unit: "working_days",
      reason: "Chờ xác minh.",
      at: morning.toISOString(),
    };
    const clockBefore = {
      ...newClock(morning, { amount: 7, unit: "working_days" }),
      extensions: [extension],
    };
    const { id } = await open({ clock: clockBefore });
    const { id: waiting } = await open({
      status: "waiting_for_citizen",
      clock: { ...clockBefore, pauses: [{ from: morning.toISOString() }] },
      dueAt: null,
    });
    await publish();
    expect(await recount()).toEqual({ recounted: 2, moved: 1 });
    expect((await read(id)).dueAt).toEqual(new Date("2026-12-07T10:00:00Z"));
    expect((await read(waiting)).dueAt).toBeNull();
  });

  test("a unit's calendar moves only what is the unit's and of the units below", async () => {
    const commune = await makeUnit(db, "UBND phường Mẫu");
    const school = await makeUnit(db, "Trường Tiểu học Mẫu", commune);
    const other = await makeUnit(db, "UBND phường Khác");
    const [ofSchool, ofOther, ofHouse] = [
      await open({ unitId: school }),
      await open({ unitId: other }),
      await open(),
    ];
    await publish({ unitId: commune });
    expect(await recount()).toEqual({ recounted: 1, moved: 1 });
    expect((await read(ofSchool.id)).dueAt).toEqual(after);
    expect((await read(ofOther.id)).dueAt).toEqual(before);
    expect((await read(ofHouse.id)).dueAt).toEqual(before);
  });

  test("a ticket that went to a unit with a calendar of its own is counted by that", async () => {
    const commune = await makeUnit(db, "UBND phường Mẫu");
    await publish({ unitId: commune });
    const { id } = await open();
    expect(await recount()).toEqual({ recounted: 0, moved: 0 });
    await db.prisma.ticket.update({ where: { id }, data: { unitId: commune } });
    expect(await recount()).toEqual({ recounted: 1, moved: 1 });
  });

  test("another shipped calendar, as after an upgrade, counts what runs anew", async () => {
    const { id } = await open({
      calendarId: contentId({ ...defaultCalendar, dayOne: "same_day" }),
    });
    expect(await recount()).toEqual({ recounted: 1, moved: 0 });
    expect((await read(id)).calendarId).toBe(shipped);
  });

  test("a unit that gives its calendar up goes back to the house's dates", async () => {
    const commune = await makeUnit(db, "UBND phường Mẫu");
    const { id } = await open({ unitId: commune });
    await publish({ unitId: commune });
    await recount();
    await publish({ unitId: commune, basedOn: 1, data: null });
    expect(await recount()).toEqual({ recounted: 1, moved: 1 });
    expect(await read(id)).toMatchObject({ dueAt: before, calendarId: shipped });
  });

  test("a clock that cannot be read keeps its date and does not come again", async () => {
    const { id } = await open({ clock: { from: "hôm qua" } });
    await publish();
    expect(await recount()).toEqual({ recounted: 1, moved: 0 });
    expect((await read(id)).dueAt).toEqual(before);
    expect(await recount()).toEqual({ recounted: 0, moved: 0 });
  });

  test("a warning that was given comes again when the date moved far enough", async () => {
    const limit = { amount: 7, unit: "working_days" } as const;
    const now = new Date("2026-11-27T03:00:00Z");
    const dates = datesOf(calendars.of(), newClock(morning, limit), { warned: 1, now });
    expect(dates.warned).toBe(0);
    const later = datesOf(calendars.of(), newClock(morning, limit), {
      warned: 1,
      now: new Date("2026-11-30T03:00:00Z"),
    });
    expect(later).toMatchObject({ warned: 1 });
    expect(later.warnAt?.getTime()).toBeGreaterThan(now.getTime());
  });

  test("two thousand running deadlines move within a minute of the signal, in several transactions", async () => {
    const { id } = await open();
    await db.prisma.$executeRaw`
      INSERT INTO ticket (id, code, kind, category, summary, what, channel, clock, due_at, due_reason,
        opened_at, updated_at, assignee_id)
      SELECT gen_random_uuid(), 'T-' || n, kind, category, summary, what, channel, clock, due_at, due_reason,
        opened_at, updated_at, assignee_id
      FROM ticket, generate_series(1, 1999) n WHERE id = ${id}::uuid`;
    const job = recounting({ db, clock, calendars, signals, log: openLog("silent") });
    const began = performance.now();
    await publish();
    const left = () => db.prisma.ticket.count({ where: { dueAt: before } });
    await expect.poll(left, { timeout: 60_000, interval: 200 }).toBe(0);
    const seconds = (performance.now() - began) / 1000;
    job.stop();
    await job.run();
    expect(seconds).toBeLessThan(60);
    expect(await db.prisma.ticketEvent.count({ where: { kind: "due_changed" } })).toBe(2000);
    expect(await db.prisma.notice.count()).toBe(2000);
  }, 90_000);
});
