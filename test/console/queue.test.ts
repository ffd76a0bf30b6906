import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeContact, makeTicket } from "./make-ticket.ts";
import { showDesk } from "./show-desk.ts";
import { makeStaff, signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("the queue on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  const codesIn = (html: string) =>
    [...html.matchAll(/href="\/console\/tickets\/([A-Z]{2}-[\w-]+)"/g)].map((match) => match[1]);
  const path = (query: Record<string, string>) => `/console/tickets?${new URLSearchParams(query)}`;
  const makeUnit = (name: string, parentId?: string) =>
    app.db.prisma.unit.create({
      data: { name, kind: "school", parentId: parentId ?? null, createdAt: app.clock.now() },
    });

  test("each tab shows what it says, with its number", async () => {
    const officer = await signInAs(app, "officer");
    const { code: mine } = await showDesk(app, officer.staffId);
    const shown = async (show: string) => codesIn((await officer.get(path({ show }))).html);
    expect(await shown("late")).toEqual([mine]);
    expect(await shown("new")).toHaveLength(3);
    expect(await shown("mine")).toHaveLength(2);
    expect(await shown("answered")).toHaveLength(1);
    expect(await shown("all")).toHaveLength(5);
    const { text } = await officer.get(path({ show: "late" }));
    expect(text).toContain("quá hạn");
    expect(text).toMatch(/Đang mở 5 .*Mới 3 .*Của tôi 2 .*Quá hạn 1 /);
  });

  test("an urgent ticket stands first, then what is due first", async () => {
    const officer = await signInAs(app, "officer");
    const later = await makeTicket(app, { category: "lam_thu" });
    const sooner = await makeTicket(app);
    const urgent = await makeTicket(app, { urgent: true });
    const { html } = await officer.get("/console/tickets");
    expect(codesIn(html)).toEqual([urgent.code, sooner.code, later.code]);
    const oldest = await officer.get(path({ sort: "oldest" }));
    expect(codesIn(oldest.html)[0]).toBe(later.code);
  });

  test("the filters narrow the list, each alone and all together", async () => {
    const officer = await signInAs(app, "officer");
    const school = await makeUnit("Trường Mẫu", (await makeUnit("Sở Mẫu")).id);
    const one = await makeTicket(app, { kind: "kien_nghi", category: "hien_ke", urgent: true });
    await makeTicket(app, { channel: "telegram" });
    await app.db.prisma.ticket.update({ where: { code: one.code }, data: { unitId: school.id } });
    const filters = {
      kind: "kien_nghi",
      category: "hien_ke",
      unit: school.id,
      assignee: "none",
      channel: "web",
      urgent: "1",
      from: "2026-11-23",
      until: "2026-11-23",
    };
    const { assignee: _, ...narrow } = filters;
    for (const [name, value] of Object.entries(narrow).slice(0, -2)) {
      const { html } = await officer.get(path({ [name]: value }));
      expect(codesIn(html), name).toEqual([one.code]);
    }
    const all = await officer.get(path(filters));
    expect(codesIn(all.html)).toEqual([one.code]);
    expect(all.text).toContain("Bộ lọc (đang dùng 8)");
    expect(codesIn((await officer.get(path({ until: "2026-11-22" }))).html)).toEqual([]);
  });

  test("a state that no tab stands for is looked for among all tickets", async () => {
    const officer = await signInAs(app, "officer");
    const { code } = await makeTicket(app);
    await makeTicket(app);
    await app.db.prisma.ticket.update({ where: { code }, data: { status: "declined" } });
    expect(codesIn((await officer.get(path({ status: "declined" }))).html)).toEqual([code]);
    expect(codesIn((await officer.get(path({ status: "none" }))).html)).toHaveLength(1);
  });

  test("a unit's filter takes the units below it along", async () => {
    const officer = await signInAs(app, "officer");
    const top = await makeUnit("Sở Mẫu");
    const commune = await makeUnit("Xã Mẫu", top.id);
    const school = await makeUnit("Trường Mẫu", commune.id);
    const { code } = await makeTicket(app);
    await makeTicket(app);
    await app.db.prisma.ticket.update({ where: { code }, data: { unitId: school.id } });
    expect(codesIn((await officer.get(path({ unit: commune.id }))).html)).toEqual([code]);
  });

  test("who works in a unit finds, counts and lists only its tickets", async () => {
    const school = await makeUnit("Trường Mẫu", (await makeUnit("Sở Mẫu")).id);
    const { code } = await makeTicket(app);
    await makeTicket(app);
    await app.db.prisma.ticket.update({ where: { code }, data: { unitId: school.id } });
    const officer = await signInAs(app, "officer");
    const { staffId: id } = officer;
    await app.db.prisma.staff.update({ where: { id }, data: { unitId: school.id } });
    const { html, text } = await officer.get("/console/tickets");
    expect(codesIn(html)).toEqual([code]);
    expect(text).toContain("Đang mở 1 ");
    expect(codesIn((await officer.get(path({ q: "nha ve sinh" }))).html)).toEqual([code]);
  });

  test("a filter gets a name, becomes a tab and is taken away again", async () => {
    const officer = await signInAs(app, "officer");
    const back = "kind=phan_anh&urgent=1&evil=%3Cscript%3E";
    const saved = await officer.post("/console/views", { name: " Phản ánh  khẩn ", back });
    expect(saved.location).toBe("/console/tickets?kind=phan_anh&urgent=1");
    const page = await officer.get(saved.location ?? "");
    expect(page.text).toContain("Đã lưu khung nhìn");
    expect(page.html).toMatch(/class="own" aria-current="page"><span[^>]*>Phản ánh khẩn</);
    const nameless = await officer.post("/console/views", { name: " ", back });
    expect([nameless.status, nameless.text.includes("Xin đặt tên")]).toEqual([422, true]);
    const { id } = await app.db.prisma.savedView.findFirstOrThrow();
    const stranger = await signInAs(app, "operator");
    expect((await stranger.post(`/console/views/${id}/delete`)).status).toBe(404);
    expect((await officer.post(`/console/views/${id}/delete`)).status).toBe(303);
    expect(await app.db.prisma.savedView.count()).toBe(0);
  });

  test("chosen tickets are given to a colleague at once, as far as it can be", async () => {
    const officer = await signInAs(app, "officer");
    const assigneeId = await makeStaff(app, { login: "lan", role: "officer" });
    const [one, two] = [await makeTicket(app), await makeTicket(app)];
    const sealed = await makeTicket(app, { restricted: true });
    const give = (codes: string[]) =>
      officer.postAll("/console/tickets/assign", [
        ["back", "show=new&page=1"],
        ["assigneeId", assigneeId],
        ...codes.map((code): [string, string] => ["code", code]),
      ]);
    const given = await give([one.code, two.code]);
    expect(given.location).toBe("/console/tickets?show=new");
    expect((await officer.get("/console/tickets")).text).toContain("Đã làm xong với mọi phiếu");
    expect(await app.db.prisma.ticket.count({ where: { assigneeId } })).toBe(2);
    await give([sealed.code]);
    expect((await officer.get("/console/tickets")).text).toContain("Chỉ làm được với một phần");
    expect(await app.db.prisma.ticket.count({ where: { assigneeId } })).toBe(2);
    const rows = await app.db.prisma.audit.findMany({ where: { action: "ticket.assign" } });
    expect(JSON.stringify(rows.map((row) => row.target))).not.toContain(sealed.code);
    const none = await give([]);
    expect([none.status, none.text.includes("Xin chọn ít nhất một phiếu")]).toEqual([422, true]);
  });

  test("chosen tickets go to a unit, or on to the page that merges them", async () => {
    const school = await makeUnit("Trường Mẫu", (await makeUnit("Sở Mẫu")).id);
    const leader = await signInAs(app, "leader");
    const codes = [(await makeTicket(app)).code, (await makeTicket(app)).code];
    const chosen = codes.map((code): [string, string] => ["code", code]);
    const merge = await leader.postAll("/console/tickets/merge-chosen", chosen);
    expect(merge.location).toBe(`/console/tickets/merge?codes=${codes.join("%2C")}`);
    const alone = await leader.postAll("/console/tickets/merge-chosen", chosen.slice(1));
    expect(alone.status).toBe(422);
    await leader.postAll("/console/tickets/forward", [["unitId", school.id], ...chosen]);
    expect(await app.db.prisma.ticket.count({ where: { unitId: school.id } })).toBe(2);
    await leader.postAll("/console/tickets/forward", [["unitId", "x"], ...chosen]);
    expect((await leader.get("/console/tickets")).text).toContain("Chỉ làm được với một phần");
  });

  test("further pages hold the rest, each ticket once", async () => {
    const officer = await signInAs(app, "officer");
    const contactId = await makeContact(app);
    const made = new Set<string>();
    for (let i = 0; i < 53; i += 1) made.add((await makeTicket(app, { contactId })).code);
    const first = await officer.get("/console/tickets");
    const second = await officer.get(path({ page: "2" }));
    const codes = [...codesIn(first.html), ...codesIn(second.html)];
    expect([codes.length, new Set(codes).size]).toEqual([53, 53]);
    expect(first.text).toContain("Trang sau");
    expect(second.text).not.toContain("Trang sau");
  });
});
