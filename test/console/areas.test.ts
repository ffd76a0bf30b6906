import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { newClient } from "./console-client.ts";
import { makeContact, makeTicket } from "./make-ticket.ts";
import { showDesk } from "./show-desk.ts";
import { makeStaff, signInAs, testPassword } from "./sign-in-as.ts";

describe.each(databaseKinds)("the areas of the console on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  const letterIn = (state: string) => app.db.prisma.letter.findFirstOrThrow({ where: { state } });

  test("a failed letter goes again at once", async () => {
    const leader = await signInAs(app, "leader");
    await showDesk(app, leader.staffId);
    const { id } = await letterIn("failed");
    expect((await leader.post(`/console/letters/${id}/retry`)).location).toBe("/console/letters");
    expect((await app.db.prisma.letter.findUnique({ where: { id } }))?.state).toBe("pending");
    expect((await leader.post(`/console/letters/${id}/retry`)).status).toBe(409);
  });

  test("a letter that may have arrived goes again only after the page that asks", async () => {
    const leader = await signInAs(app, "leader");
    await showDesk(app, leader.staffId);
    const { id } = await letterIn("unknown");
    const path = `/console/letters/${id}/retry`;
    expect((await leader.post(path)).location).toBe(path);
    expect((await letterIn("unknown")).id).toBe(id);
    expect((await leader.get(path)).text).toContain("nhận hai lần");
    await leader.post(path, { confirmed: "yes" });
    expect((await app.db.prisma.letter.findUnique({ where: { id } }))?.state).toBe("pending");
  });

  test("a letter that the channel refused for good can't be sent again", async () => {
    const leader = await signInAs(app, "leader");
    await showDesk(app, leader.staffId);
    const { id } = await letterIn("refused");
    const done = await leader.post(`/console/letters/${id}/retry`, { confirmed: "yes" });
    expect(done.status).toBe(409);
    expect((await letterIn("refused")).id).toBe(id);
  });

  test("a dead message is taken up again", async () => {
    const leader = await signInAs(app, "leader");
    await showDesk(app, leader.staffId);
    const { id } = await app.db.prisma.inbox.findFirstOrThrow({ where: { state: "dead" } });
    await leader.post(`/console/letters/inbox/${id}/retry`);
    expect((await app.db.prisma.inbox.findUnique({ where: { id } }))?.state).toBe("pending");
    expect((await leader.post("/console/letters/inbox/none/retry")).status).toBe(409);
  });

  test("a talk goes back to the assistant, which says so to the citizen", async () => {
    const contactId = await makeContact(app);
    const { code } = await makeTicket(app, { contactId, kind: "cau_hoi", category: "khac" });
    await app.db.prisma.conversation.update({
      where: { contactId },
      data: { handedOverAt: app.clock.now() },
    });
    const operator = await signInAs(app, "operator");
    expect((await operator.get("/console/conversations")).text).toContain(code);
    await operator.post(`/console/conversations/${contactId}/return`);
    const talk = await app.db.prisma.conversation.findFirstOrThrow({ where: { contactId } });
    expect(talk.handedOverAt).toBeNull();
    expect(await app.db.prisma.letter.count({ where: { contactId } })).toBe(1);
    expect((await operator.get(`/console/conversations/${contactId}`)).status).toBe(404);
    const timeline = (await operator.get(`/console/tickets/${code}`)).text;
    expect(timeline).toContain("trả cuộc trò chuyện về cho trợ lý tự động");
  });

  test("an alarm stands on every page until somebody has looked", async () => {
    const contactId = await makeContact(app);
    await app.db.prisma.conversation.update({
      where: { contactId },
      data: { alarmAt: app.clock.now() },
    });
    const officer = await signInAs(app, "officer");
    const banner = "có thể có trẻ em gặp nguy hiểm";
    expect((await officer.get("/console/tickets")).text).toContain(banner);
    await officer.post(`/console/conversations/${contactId}/alarm-seen`);
    expect((await officer.get("/console/tickets")).text).not.toContain(banner);
  });

  test("what was said before a person was called is not shown to them", async () => {
    const contactId = await makeContact(app);
    const { address } = await app.db.prisma.contact.findUniqueOrThrow({ where: { id: contactId } });
    const said = async (externalId: string, text: string, receivedAt: Date) => {
      const base = { channel: "web", bot: "web", externalId };
      const message = {
        ...base,
        address,
        isGroup: false,
        sentAt: receivedAt.toISOString(),
        content: { kind: "text", text },
      };
      const conversationKey = `web:web:${address}`;
      await app.db.prisma.inbox.create({ data: { ...base, conversationKey, message, receivedAt } });
    };
    const now = app.clock.now();
    await said("1", "Tôi muốn tố cáo một việc.", new Date(now.getTime() - 3_600_000));
    await said("2", "Cho tôi gặp cán bộ.", now);
    const handedOverAt = new Date(now.getTime() + 50);
    await app.db.prisma.conversation.update({ where: { contactId }, data: { handedOverAt } });
    const officer = await signInAs(app, "officer");
    const { text } = await officer.get(`/console/conversations/${contactId}`);
    expect(text).toContain("Cho tôi gặp cán bộ.");
    expect(text).not.toContain("tố cáo");
  });

  test("the administrator adds a colleague, who signs in by the link", async () => {
    const admin = await signInAs(app, "administrator");
    const form = { displayName: "Lê Thị Hoa", login: "Hoa.Le", role: "officer" };
    const made = await admin.post("/console/staff", form);
    const link = /\/console\/link\/[\w-]+/.exec(made.text)?.[0] ?? "";
    const colleague = newClient(app.url);
    const password = "một câu rất dài";
    await colleague.post(link, { password, repeated: password });
    expect((await colleague.get("/console/tickets")).text).toContain("Lê Thị Hoa");
    const again = await admin.post("/console/staff", form);
    expect(again.status).toBe(422);
    expect(again.html).toMatch(/<input[^>]*aria-describedby="login-hint login-error"/);
  });

  test("a closed account is out at once, and back when it is opened again", async () => {
    const admin = await signInAs(app, "administrator");
    const officer = await signInAs(app, "officer");
    await admin.post(`/console/staff/${officer.staffId}/close`);
    expect((await officer.get("/console/tickets")).location).toContain("sign-in");
    const form = { login: "officer", password: testPassword };
    expect((await newClient(app.url).post("/console/sign-in", form)).status).toBe(401);
    await admin.post(`/console/staff/${officer.staffId}/open`);
    expect((await newClient(app.url).post("/console/sign-in", form)).status).toBe(303);
  });

  test("administrators can't close their own account", async () => {
    const admin = await signInAs(app, "administrator");
    expect((await admin.post(`/console/staff/${admin.staffId}/close`)).status).toBe(422);
    expect((await admin.get("/console/staff")).status).toBe(200);
  });

  test("of two administrators who close each other one remains", async () => {
    const one = await signInAs(app, "administrator", { login: "mot" });
    const other = await signInAs(app, "administrator", { login: "hai" });
    await Promise.all([
      one.post(`/console/staff/${other.staffId}/close`),
      other.post(`/console/staff/${one.staffId}/close`),
    ]);
    expect(await app.db.prisma.staff.count({ where: { isActive: true } })).toBe(1);
  });

  test("a new link leaves the old password until it is used, and then ends all sessions", async () => {
    const admin = await signInAs(app, "administrator");
    const staffId = await makeStaff(app, { login: "lan", role: "officer" });
    const lan = newClient(app.url);
    const form = { login: "lan", password: testPassword };
    const made = await admin.post(`/console/staff/${staffId}/link`);
    const link = /\/console\/link\/[\w-]+/.exec(made.text)?.[0] ?? "";
    expect((await lan.post("/console/sign-in", form)).status).toBe(303);
    const password = "một câu hoàn toàn mới";
    await newClient(app.url).post(link, { password, repeated: password });
    expect((await lan.get("/console/tickets")).location).toContain("sign-in");
    expect((await newClient(app.url).post("/console/sign-in", form)).status).toBe(401);
  });

  test("the overview counts today's tickets and turns by how they ended", async () => {
    const officer = await signInAs(app, "officer");
    await showDesk(app, officer.staffId);
    const conversation = await app.db.prisma.conversation.findFirstOrThrow();
    const rows = await app.db.prisma.inbox.findMany();
    for (const [place, { id }] of rows.entries()) {
      await app.db.prisma.turn.create({
        data: {
          inboxId: id,
          conversationId: conversation.id,
          channel: "web",
          outcome: place === 0 ? "answered" : "answered_aspect",
          tookMs: 1,
          at: app.clock.now(),
        },
      });
    }
    const { text } = await officer.get("/console");
    expect(text).toContain("5 phiếu đang mở");
    expect(text).toContain("1 phiếu trễ hạn");
    expect(text).toMatch(/Trả lời được câu hỏi 2 /);
  });
});
