import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database.ts";
import { type MadeUnits, makeUnits } from "../units/make-units.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("the forms of a ticket's life on %s", (kind) => {
  let app: ConsoleApp;
  let units: MadeUnits;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(async () => {
    await app.reset();
    await app.db.prisma.$executeRaw`TRUNCATE unit CASCADE`;
    units = await makeUnits(app.db.prisma);
  });
  afterAll(() => app.close());

  const row = (code: string) => app.db.prisma.ticket.findUniqueOrThrow({ where: { code } });
  const letters = async () =>
    (await app.db.prisma.letter.findMany({ orderBy: { id: "asc" } })).map(({ reply }) =>
      JSON.stringify(reply),
    );

  test("forwarding offers the unit that the citizen named, and takes it as it is written", async () => {
    const { code } = await makeTicket(app, { where: "th hoa đào, tân an" });
    const officer = await signInAs(app, "officer");
    const path = `/console/tickets/${code}`;
    const page = await officer.get(path);
    expect(page.html).toContain('value="Trường Tiểu học Hoa Đào, Phường Tân An"');
    expect(page.text).toContain("trước hết ngày 30/11/2026");
    const done = await officer.post(`${path}/forward`, { to: "unit", unit: "TH Hoa Đào" });
    expect([done.status, done.location]).toEqual([303, path]);
    expect(await row(code)).toMatchObject({ status: "forwarded", unitId: units.school });
    expect((await officer.get(path)).text).toContain("Đã chuyển phiếu và báo cho người dân");
    expect((await letters())[0]).toContain("Trường Tiểu học Hoa Đào");
  });

  test("a unit that nobody knows is refused at its field, and the words stay", async () => {
    const { code } = await makeTicket(app);
    const officer = await signInAs(app, "officer");
    const path = `/console/tickets/${code}/forward`;
    const refused = await officer.post(path, { to: "unit", unit: "Trường Trên Mây" });
    expect(refused.status).toBe(422);
    expect(refused.html).toMatch(/<input[^>]*id="unit"[^>]*aria-invalid="true"/);
    expect(refused.html).toContain('value="Trường Trên Mây"');
    expect(refused.html).toMatch(/<details[^>]*id="forward"[^>]*open/);
    const outside = await officer.post(path, { to: "outside", outside: " " });
    expect(outside.html).toMatch(/<textarea[^>]*id="outside"[^>]*aria-invalid="true"/);
  });

  test("an officer of a unit who forwards a ticket away is led back to the queue", async () => {
    const { code } = await makeTicket(app);
    const officer = await signInAs(app, "officer");
    const unitId = units.tanAn;
    await app.db.prisma.staff.update({ where: { id: officer.staffId }, data: { unitId } });
    await app.db.prisma.ticket.update({ where: { code }, data: { unitId } });
    const given = { to: "unit", unit: "Xã Bình Minh" };
    const done = await officer.post(`/console/tickets/${code}/forward`, given);
    expect([done.status, done.location]).toEqual([303, "/console/tickets"]);
    expect((await officer.get(`/console/tickets/${code}`)).status).toBe(404);
  });

  test("more time is given by a unit head, and not offered to an officer", async () => {
    const { code } = await makeTicket(app);
    const path = `/console/tickets/${code}`;
    const officer = await signInAs(app, "officer");
    expect((await officer.get(path)).html).not.toContain('id="extend"');
    const given = { extendDays: "2", extendReason: "Chờ báo cáo." };
    expect((await officer.post(`${path}/extend`, given)).status).toBe(403);
    const head = await signInAs(app, "unit_head");
    const wrong = await head.post(`${path}/extend`, { ...given, extendDays: "0" });
    expect(wrong.html).toMatch(/<input[^>]*id="extendDays"[^>]*aria-invalid="true"/);
    expect((await head.post(`${path}/extend`, given)).status).toBe(303);
    expect((await row(code)).dueAt).toEqual(new Date("2026-12-04T10:00:00Z"));
  });

  test("an apology is shown before it goes, sent by one press, and not a second time", async () => {
    const { code } = await makeTicket(app);
    const path = `/console/tickets/${code}`;
    app.clock.at = new Date("2026-12-10T02:00:00Z");
    const officer = await signInAs(app, "officer");
    const page = await officer.get(path);
    const reason = /<textarea[^>]*id="apologyReason"[^>]*>([^<]+)</.exec(page.html)?.[1] ?? "";
    const form = { apologyDays: "3", apologyReason: reason };
    const preview = await officer.post(`${path}/apologise`, { ...form, step: "preview" });
    expect(preview.text).toContain("Phiếu xin lỗi và hẹn lại ngày trả lời");
    expect(preview.text).toContain("trước hết ngày 15/12/2026");
    expect(await letters()).toEqual([]);
    expect((await officer.post(`${path}/apologise`, { ...form, step: "send" })).status).toBe(303);
    expect(await letters()).toHaveLength(1);
    expect((await officer.get(path)).html).not.toContain('id="apologise"');
    const again = await officer.post(`${path}/apologise`, { ...form, step: "send" });
    expect(again.status).toBe(422);
    expect(again.text).toContain("đủ số lần cho phép");
  });

  test("sorting into conduct seals the ticket and leads away from it", async () => {
    const { code } = await makeTicket(app);
    const path = `/console/tickets/${code}`;
    const officer = await signInAs(app, "officer");
    const plain = { sortKind: "kien_nghi", sortCategory: "nuoc_uong", sortUnit: "Tân An" };
    expect((await officer.post(`${path}/sort`, plain)).location).toBe(path);
    expect(await row(code)).toMatchObject({ category: "nuoc_uong", unitId: units.tanAn });
    const conduct = { ...plain, sortCategory: "nhung_nhieu", sortUnit: "" };
    const done = await officer.post(`${path}/sort`, conduct);
    expect(done.location).toBe("/console/tickets");
    const queue = await officer.get("/console/tickets");
    expect(queue.text).toContain("Phiếu được niêm phong");
    expect(queue.html).not.toContain(`${code}"`);
    expect((await officer.get(path)).status).toBe(404);
  });

  test("splitting a tố cáo off leaves no trace on the officer's page", async () => {
    const what = "Nước bẩn. Hiệu trưởng nhận hối lộ.";
    const { code } = await makeTicket(app, { what });
    const path = `/console/tickets/${code}`;
    const officer = await signInAs(app, "officer");
    const done = await officer.post(`${path}/split`, {
      ...{ rest: "Nước bẩn.", part1: "Hiệu trưởng nhận hối lộ.", part1Sealed: "1" },
      ...{ part1Kind: "phan_anh", part1Category: "khac", part2: " ", part2Kind: "khen" },
    });
    expect(done.status).toBe(303);
    const sealed = await app.db.prisma.ticket.findFirstOrThrow({ where: { restricted: true } });
    expect(sealed.code).toBe(code);
    expect((await officer.get(path)).status).toBe(404);
    const page = await officer.get(done.location ?? "");
    expect(page.text).toContain("Đã tách phiếu");
    expect(page.text).not.toContain("hối lộ");
    expect(page.html).not.toContain(sealed.code);
    const inspector = await signInAs(app, "inspector");
    expect((await inspector.get(`/console/tickets/${sealed.code}`)).text).toContain(what);
    const empty = await officer.post(`${done.location}/split`, { rest: "Nước bẩn." });
    expect(empty.status).toBe(422);
    expect(empty.html).toMatch(/<textarea[^>]*id="part1"[^>]*aria-invalid="true"/);
  });

  test("merging shows the tickets, asks which goes on, and is undone on its page", async () => {
    const [one, two, three] = [await makeTicket(app), await makeTicket(app), await makeTicket(app)];
    const sealed = await makeTicket(app, { category: "thai_do" });
    const officer = await signInAs(app, "officer");
    const codes = [two, three, sealed].map(({ code }) => code).join(", ");
    const asked = `/console/tickets/merge?into=${one.code}&codes=${encodeURIComponent(codes)}`;
    const page = await officer.get(asked);
    for (const { code } of [one, two, three]) expect(page.html).toContain(`value="${code}"`);
    expect(page.html).not.toContain(`value="${sealed.code}"`);
    // One box for each, and the one that goes on is told by its own button.
    const done = await officer.post("/console/tickets/merge", { into: one.code, code: two.code });
    expect([done.status, done.location]).toEqual([303, `/console/tickets/${one.code}`]);
    expect(await row(two.code)).toMatchObject({ status: "merged" });
    const target = await officer.get(`/console/tickets/${one.code}`);
    expect(target.html).toContain(`/console/tickets/${two.code}/unmerge`);
    const undone = await officer.post(`/console/tickets/${two.code}/unmerge`, { back: one.code });
    expect(undone.location).toBe(`/console/tickets/${one.code}`);
    expect(await row(two.code)).toMatchObject({ status: "accepted", mergedIntoId: null });
    const nothing = await officer.post("/console/tickets/merge", {
      into: one.code,
      shown: one.code,
    });
    expect(nothing.status).toBe(422);
    const foreign = { into: one.code, code: sealed.code };
    expect((await officer.post("/console/tickets/merge", foreign)).status).toBe(404);
  });

  test("one ticket alone can't be merged, and the page says so", async () => {
    const { code } = await makeTicket(app);
    const officer = await signInAs(app, "officer");
    const page = await officer.get(`/console/tickets/merge?into=${code}&codes=PA-26-999999-9`);
    expect(page.text).toContain("Cần ít nhất hai phiếu");
  });
});
