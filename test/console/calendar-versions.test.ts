import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database.ts";
import { dayForm, dayOf, decision, inUse } from "./calendar-form.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import type { ConsoleClient } from "./console-client.ts";
import { signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("versions of calendars in the console on %s", (kind) => {
  let app: ConsoleApp;
  let leader: ConsoleClient;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(async () => {
    await app.reset();
    await app.db.prisma.$executeRaw`TRUNCATE working_calendar CASCADE`;
    leader = await signInAs(app, "leader");
    await leader.get("/console/calendar");
  });
  afterAll(() => app.close());

  test("two people who change the calendar at once do not overwrite each other", async () => {
    await leader.post("/console/calendar/day", dayForm);
    const second = await leader.post("/console/calendar/day", { ...dayForm, deed: "remove" });
    expect(second.status).toBe(422);
    expect(second.text).toContain("Đồng nghiệp vừa công bố một phiên bản khác");
    expect((await inUse(app)).version).toBe(1);
  });

  const week = (more: Record<string, string> = {}) => ({
    unit: "",
    year: "2026",
    version: "0",
    "week-1": "08:00-12:00, 13:00-17:00",
    "week-2": "08:00-12:00, 13:00-17:00",
    "week-3": "08:00-12:00",
    "week-4": "08:00-12:00, 13:00-17:00",
    "week-5": "08:00-12:00, 13:00-17:00",
    "week-6": "",
    "week-7": "",
    "day-one": "same_day",
    "day-off": "same_day",
    "covers-to": "2028-12-31",
    decision,
    ...more,
  });

  test("the hours of the week are changed", async () => {
    expect((await leader.get("/console/calendar/week")).html).toContain(
      'value="07:30–11:30, 13:30–17:00"',
    );
    expect((await leader.post("/console/calendar/week", week())).status).toBe(303);
    const { data } = await inUse(app);
    expect(data.week[3]).toEqual([{ from: "08:00", to: "12:00" }]);
    expect(data).toMatchObject({
      dayOne: "same_day",
      endsOnDayOff: "same_day",
      covers: { to: "2028-12-31" },
    });
    expect((await leader.get("/console/calendar")).text).toContain("08:00–12:00, 13:00–17:00");
  });

  test.each([
    ["periods that overlap", { "week-2": "08:00-12:00, 11:00-17:00" }, "week-2"],
    ["an hour too many", { "week-4": "08:00-25:00" }, "week-4"],
    ["words", { "week-5": "sáng" }, "week-5"],
    ["a wrong end", { "covers-to": "2019-01-01" }, "covers-to"],
  ])("a week with %s is refused beside its field", async (_, wrong, field) => {
    const refused = await leader.post("/console/calendar/week", week(wrong));
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(`id="${field}-error"`);
  });

  test("an older version comes back as the newest", async () => {
    await leader.post("/console/calendar/day", dayForm);
    await leader.post("/console/calendar/day", { ...dayForm, version: "1", deed: "remove" });
    const again = { unit: "", year: "2026", version: "2", restore: "1", decision: "Công bố lại" };
    expect((await leader.post("/console/calendar/restore", again)).status).toBe(303);
    expect(await inUse(app)).toMatchObject({ version: 3 });
    expect(await dayOf(app, "2026-11-24")).toMatchObject({ kind: "off" });
    expect(
      (await leader.post("/console/calendar/restore", { ...again, restore: "9" })).status,
    ).toBe(404);
    const noReason = await leader.post("/console/calendar/restore", {
      ...again,
      version: "3",
      decision: "",
    });
    expect(noReason.html).toContain('id="decision-1-error"');
  });

  test("a unit gets a calendar of its own, and gives it up", async () => {
    const unit = randomUUID();
    const data = { id: unit, name: "UBND phường Mẫu", kind: "commune", createdAt: app.clock.now() };
    await app.db.prisma.unit.create({ data });
    expect((await leader.get(`/console/calendar?unit=${unit}`)).text).toContain(
      "Đang dùng lịch có sẵn",
    );
    const done = await leader.post("/console/calendar/day", { ...dayForm, unit });
    expect(done.location).toBe(`/console/calendar?unit=${unit}&year=2026`);
    expect(await inUse(app, unit)).toMatchObject({ from: { kind: "own" } });
    expect((await inUse(app)).version).toBe(0);
    const page = await leader.get(done.location ?? "");
    expect(page.text).toContain("Đơn vị này dùng lịch riêng");
    const back = { unit, year: "2026", version: "1", decision };
    expect((await leader.post("/console/calendar/give-up", back)).status).toBe(303);
    expect(await inUse(app, unit)).toMatchObject({ from: { kind: "shipped" } });
    expect((await leader.get(`/console/calendar?unit=${randomUUID()}`)).status).toBe(404);
  });

  test("a leader of one unit changes its calendar and no other", async () => {
    const unit = randomUUID();
    const top = randomUUID();
    const createdAt = app.clock.now();
    await app.db.prisma.unit.create({
      data: { id: top, name: "Sở Mẫu", kind: "department", createdAt },
    });
    await app.db.prisma.unit.create({
      data: { id: unit, name: "Trường Mẫu", kind: "school", parentId: top, createdAt },
    });
    const head = await signInAs(app, "leader", { login: "head" });
    await app.db.prisma.staff.update({ where: { id: head.staffId }, data: { unitId: unit } });
    await head.get("/console/calendar");
    expect((await head.post("/console/calendar/day", dayForm)).status).toBe(404);
    expect((await head.post("/console/calendar/day", { ...dayForm, unit: top })).status).toBe(404);
    expect((await head.post("/console/calendar/day", { ...dayForm, unit })).status).toBe(303);
  });

  test("changes are in the audit with the version", async () => {
    await leader.post("/console/calendar/day", dayForm);
    const row = await app.db.prisma.audit.findFirst({
      where: { action: "calendar.edit", outcome: "done" },
    });
    expect(row?.target).toBe("calendar 1");
  });
});
