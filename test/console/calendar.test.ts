import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openLog } from "../../server/log.ts";
import { recountDeadlines } from "../../server/tickets/recount-deadlines.ts";
import { openLiveCalendars } from "../../server/working-time/live-calendars.ts";
import { databaseKinds } from "../support/database.ts";
import { dayForm, dayOf, decision, inUse } from "./calendar-form.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import type { ConsoleClient } from "./console-client.ts";
import { makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("the calendar pages of the console on %s", (kind) => {
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

  const recount = async () => {
    const { db, clock, house } = app;
    const log = openLog("silent");
    const calendars = await openLiveCalendars({ db, signals: house.signals, log });
    const done = await db.transaction((tx) => recountDeadlines({ tx, clock, calendars }, 100));
    await calendars.close();
    return done;
  };

  test("the year is shown with a letter for each special day, uncertain ones on top", async () => {
    const { text, html } = await leader.get("/console/calendar");
    expect(text).toContain("Đang dùng lịch có sẵn của phần mềm");
    expect(html.match(/<table class="month"/g)).toHaveLength(12);
    expect(text.indexOf("Xin kiểm tra")).toBeLessThan(text.indexOf("Cả năm 2026"));
    expect(html).toMatch(/<td class="open"[^>]*><a [^>]*day=2026-11-24[^>]*>24<b>C\?<\/b>/);
    expect(html).toMatch(/<td class="off"[^>]*><a [^>]*>30<b>N<\/b>/);
    expect(html).toMatch(/<td class="swap"[^>]*><a [^>]*>22<b>B\?<\/b>/);
    expect(html).toMatch(/<td class="work today" aria-current="date">23<\/td>/);
    const next = await leader.get("/console/calendar?year=2027");
    expect(next.text).toContain("Ngày đặc biệt năm 2027");
    expect(next.text).toContain("Tết Nguyên đán");
  });

  test("a year without holidays says so", async () => {
    expect((await leader.get("/console/calendar?year=2031")).text).toContain(
      "Năm này chưa có ngày đặc biệt nào",
    );
  });

  test("who may not edit sees the calendar without its forms", async () => {
    const officer = await signInAs(app, "officer");
    const { html, status } = await officer.get("/console/calendar");
    expect(status).toBe(200);
    expect(html).not.toContain("/console/calendar/day");
    expect(html).not.toContain("/console/calendar/restore");
    expect((await officer.get("/console/calendar/day")).status).toBe(403);
    expect((await officer.post("/console/calendar/day", dayForm)).status).toBe(403);
    expect((await inUse(app)).version).toBe(0);
  });

  test("deciding on a day publishes a version, and moves the running deadlines", async () => {
    const { code } = await makeTicket(app);
    const form = await leader.get("/console/calendar/day?day=2026-11-24");
    expect(form.html).toContain('value="Ngày Văn hóa Việt Nam"');
    const done = await leader.post("/console/calendar/day", dayForm);
    expect([done.status, done.location]).toEqual([303, "/console/calendar?year=2026"]);
    expect(await dayOf(app, "2026-11-24")).toMatchObject({ kind: "off", confidence: "high" });
    expect(await recount()).toEqual({ recounted: 1, moved: 1 });
    const page = await leader.get("/console/calendar?year=2026");
    expect(page.text).toContain("Đã công bố lịch mới.");
    expect(page.text).toContain(decision);
    expect(page.text).toContain("1 phiếu đổi hạn");
    const moved = await leader.get(
      /href="(\/console\/calendar\/moved\/[^"]+)"/.exec(page.html)?.[1] ?? "",
    );
    expect(moved.text).toContain(`${code} 17:00 02/12/2026 17:00 03/12/2026`);
    expect((await leader.get(`/console/tickets/${code}`)).text).toContain(
      "Thứ Ba, 24/11/2026 · Ngày Văn hóa Việt Nam",
    );
  });

  test("a sealed ticket that moved is counted and listed for the inspector alone", async () => {
    const { code } = await makeTicket(app, { category: "thai_do" });
    await leader.post("/console/calendar/day", dayForm);
    expect(await recount()).toEqual({ recounted: 1, moved: 1 });
    const page = await leader.get("/console/calendar?year=2026");
    expect(page.text).toContain("Không phiếu nào đổi hạn");
    const version = await app.db.prisma.workingCalendar.findFirstOrThrow();
    expect((await leader.get(`/console/calendar/moved/${version.id}`)).text).not.toContain(code);
    const inspector = await signInAs(app, "inspector");
    expect((await inspector.get(`/console/calendar/moved/${version.id}`)).text).toContain(code);
  });

  test("half a day and a swapped Saturday are put in as a person writes hours", async () => {
    await leader.post("/console/calendar/day", {
      ...dayForm,
      kind: "working",
      periods: "7h30 đến 11h30",
    });
    expect(await dayOf(app, "2026-11-24")).toMatchObject({
      kind: "working",
      periods: [{ from: "07:30", to: "11:30" }],
    });
    const saturday = {
      before: "",
      day: "2026-11-28",
      name: "Làm bù",
      kind: "working",
      version: "1",
    };
    await leader.post("/console/calendar/day", { ...dayForm, ...saturday });
    expect(await dayOf(app, "2026-11-28")).toMatchObject({ kind: "working", name: "Làm bù" });
    const { html } = await leader.get("/console/calendar?year=2026");
    expect(html).toMatch(/<td class="half"[^>]*><a [^>]*>24<b>½<\/b>/);
    expect(html).toMatch(/<td class="swap"[^>]*><a [^>]*>28<b>B<\/b>/);
  });

  test("a day is taken away", async () => {
    await leader.post("/console/calendar/day", { ...dayForm, deed: "remove" });
    expect(await dayOf(app, "2026-11-24")).toBeUndefined();
  });

  test.each([
    ["no decision", { decision: " " }, "decision", "Xin ghi căn cứ"],
    ["no name", { name: "" }, "name", "Xin ghi tên ngày."],
    ["a day that does not exist", { day: "2026-02-30" }, "day", "Ngày không có trên lịch"],
    ["a day that is there already", { day: "2026-09-02" }, "day", "Ngày này đã có trong danh sách"],
    ["hours that nobody can read", { periods: "buổi sáng" }, "periods", "Giờ làm chưa đọc được"],
    [
      "hours on a day off",
      { periods: "07:30-11:30" },
      "periods",
      "Chỉ ngày làm việc mới có giờ làm riêng",
    ],
    [
      "hours that run backwards",
      { kind: "working", periods: "11:30-07:30" },
      "periods",
      "Giờ kết thúc của một buổi phải sau",
    ],
    ["another kind", { kind: "party" }, "kind", "Xin chọn loại ngày"],
  ])("%s is refused beside its field, and what was typed stays", async (_, wrong, field, words) => {
    const refused = await leader.post("/console/calendar/day", {
      ...dayForm,
      name: "Nghỉ thử",
      ...wrong,
    });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(`href="#${field}"`);
    expect(refused.html).toMatch(new RegExp(`id="${field}-error">[^<]*${words}`));
    if (field !== "name") expect(refused.html).toContain('value="Nghỉ thử"');
    expect((await inUse(app)).version).toBe(0);
  });

  test("a deadline is tried out without writing anything", async () => {
    const asked = "received=2026-11-23&time=16:30&amount=4&limit=working_hours";
    const { text } = await leader.get(`/console/calendar/try?${asked}`);
    expect(text).toContain("Hạn: 11:00 24/11/2026");
    expect(text).toContain("Thứ Hai, 23/11/2026 · 30 phút");
    expect(text).toContain("Thứ Ba, 24/11/2026 · 3 giờ 30 phút");
    const wrong = await leader.get(
      "/console/calendar/try?received=x&time=25:00&amount=0&limit=years",
    );
    expect(wrong.status).toBe(422);
    for (const field of ["received", "time", "amount"])
      expect(wrong.html).toContain(`id="${field}-error"`);
  });
});
