import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dossierCode, makeDossier } from "../dossiers/make-dossier.ts";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeContact, makeTicket } from "./make-ticket.ts";
import { makeStaff, signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("what lies around a ticket on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  const pageOf = (code: string) => `/console/tickets/${code}`;
  const makeUnit = (name: string, parentId?: string) =>
    app.db.prisma.unit.create({
      data: { name, kind: "school", parentId: parentId ?? null, createdAt: app.clock.now() },
    });
  /** An officer of a unit that is not the whole house. */
  const officerIn = async (unitId: string, login: string) => {
    const officer = await signInAs(app, "officer", { login });
    await app.db.prisma.staff.update({ where: { id: officer.staffId }, data: { unitId } });
    return officer;
  };

  test("the state of a dossier whose code the citizen wrote", async () => {
    await makeDossier(app.db.prisma);
    const what = `Hồ sơ ${dossierCode.toLowerCase()} của tôi chậm quá.`;
    const { code } = await makeTicket(app, { what });
    const officer = await signInAs(app, "officer");
    const { text } = await officer.get(pageOf(code));
    expect(text).toContain("Hồ sơ được nhắc đến");
    expect(text).toContain("Nguyễn V*** M***");
    await app.db.prisma.dossier.deleteMany();
    expect((await officer.get(pageOf(code))).text).not.toContain("Hồ sơ được nhắc đến");
  });

  test("other tickets of the same chat and of the same phone, but for sealed ones", async () => {
    const phone = "0900000017";
    const { code, contactId } = await makeTicket(app, { phone });
    const sameChat = await makeTicket(app, { contactId, what: "Việc khác của chat này." });
    const samePhone = await makeTicket(app, { phone, what: "Việc khác của số này." });
    const sealed = await makeTicket(app, { contactId, restricted: true });
    const officer = await signInAs(app, "officer");
    const { html } = await officer.get(pageOf(code));
    expect(html).toContain(`href="${pageOf(sameChat.code)}"`);
    expect(html).toContain(`href="${pageOf(samePhone.code)}"`);
    expect(html).not.toContain(sealed.code);
  });

  test("it is given to a colleague, who is told; nobody gives a sealed one away", async () => {
    const { code } = await makeTicket(app);
    const leader = await signInAs(app, "leader");
    const assigneeId = await makeStaff(app, { login: "hoa", role: "officer", displayName: "Hoa" });
    const done = await leader.post(`${pageOf(code)}/assign`, { assigneeId });
    expect(done.location).toBe(pageOf(code));
    const { text } = await leader.get(pageOf(code));
    expect(text).toContain("Đã giao phiếu và báo cho đồng nghiệp.");
    expect(text).toMatch(/Giao việc Trần Thị Thử [^]*Người nhận Hoa/);
    expect(await app.db.prisma.notice.count({ where: { staffId: assigneeId } })).toBe(1);
    const sealed = await makeTicket(app, { restricted: true });
    const inspector = await signInAs(app, "inspector");
    const refused = await inspector.post(`${pageOf(sealed.code)}/assign`, { assigneeId });
    expect(refused.status).toBe(422);
  });

  test("the page for paper has facts and talk, and nothing to press", async () => {
    const { code } = await makeTicket(app, { name: "Nguyễn Văn Mẫu" });
    const officer = await signInAs(app, "officer");
    const page = await officer.get(`${pageOf(code)}/print`);
    expect(page.text).toMatch(new RegExp(`Phiếu ${code} .*Nguyễn Văn Mẫu .*Gửi phiếu`));
    expect(page.html).not.toMatch(/<(button|form|nav)/);
    const sealed = await makeTicket(app, { restricted: true });
    expect((await officer.get(`${pageOf(sealed.code)}/print`)).status).toBe(404);
  });

  test("of merged tickets each leads to the other", async () => {
    const [one, two] = [await makeTicket(app), await makeTicket(app)];
    const into = await app.db.prisma.ticket.findUniqueOrThrow({ where: { code: two.code } });
    const data = { status: "merged", mergedIntoId: into.id };
    await app.db.prisma.ticket.update({ where: { code: one.code }, data });
    const officer = await signInAs(app, "officer");
    expect((await officer.get(pageOf(one.code))).text).toContain("Phiếu này tiếp tục ở đó");
    expect((await officer.get(pageOf(two.code))).text).toContain("Đã gộp vào phiếu này");
  });

  test("a talk is read in the unit that its question came to, and in the whole house", async () => {
    const top = await makeUnit("Sở Mẫu");
    const [near, far] = [await makeUnit("Trường A", top.id), await makeUnit("Trường B", top.id)];
    const contactId = await makeContact(app);
    const { code } = await makeTicket(app, { contactId, kind: "cau_hoi", category: "khac" });
    await app.db.prisma.ticket.update({ where: { code }, data: { unitId: near.id } });
    const data = { handedOverAt: app.clock.now(), alarmAt: app.clock.now() };
    await app.db.prisma.conversation.update({ where: { contactId }, data });
    const path = `/console/conversations/${contactId}`;
    const seen = [];
    for (const officer of [
      await signInAs(app, "officer", { login: "so" }),
      await officerIn(near.id, "gan"),
      await officerIn(far.id, "xa"),
    ]) {
      const list = await officer.get("/console/conversations");
      const isAlarmed = list.html.includes(`href="${path}">Xem ngay`);
      const isListed = list.text.includes(code);
      seen.push([isListed, isAlarmed, (await officer.get(path)).status]);
    }
    expect(seen).toEqual([
      [true, true, 200],
      [true, true, 200],
      [false, false, 404],
    ]);
    const far2 = await officerIn(far.id, "xa2");
    expect((await far2.post(`${path}/return`)).status).toBe(404);
    expect((await far2.post(`${path}/alarm-seen`)).status).toBe(404);
  });
});
