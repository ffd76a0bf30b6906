import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeContact, makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

describe("the contacts", () => {
  let app: ConsoleApp;
  let officer: Awaited<ReturnType<typeof signInAs>>;
  beforeAll(async () => {
    app = await openConsoleApp("embedded");
  });
  beforeEach(async () => {
    await app.reset();
    officer = await signInAs(app, "officer");
    await officer.get("/console/contacts");
  });
  afterAll(() => app.close());

  const search = (q: string) => officer.post("/console/contacts", { q });
  const person = { name: "Nguyễn Thị Mẫu", phone: "0912345678", address: "Tổ 5, phường Mẫu" };

  test.each(["nguyen thi mau", "Thị Mẫu", "0912 345 678"])("“%s” finds its tickets", async (q) => {
    const { code, contactId } = await makeTicket(app, person);
    const { text, html } = await search(q);
    expect(text).toContain(code);
    expect(html).toContain(`/console/contacts/${contactId}`);
  });

  test("a code finds who opened the ticket, and words elsewhere in it find nobody", async () => {
    const { code } = await makeTicket(app, { ...person, what: "Cô Hoa Hồng dạy rất hay." });
    expect((await search(code.toLowerCase())).text).toContain("Nguyễn Thị Mẫu");
    expect((await search("Hoa Hồng")).text).toContain("Không tìm thấy ai.");
  });

  test("two tickets of one person are one person", async () => {
    const { contactId } = await makeTicket(app, person);
    await makeTicket(app, { ...person, contactId });
    const { html } = await search("Nguyễn Thị Mẫu");
    expect(html.match(/Nguyễn Thị Mẫu<\/th>/g)).toHaveLength(1);
  });

  test("the page of a contact tells of tickets, calls and ratings, and how to erase", async () => {
    const { code, contactId } = await makeTicket(app, person);
    await app.db.prisma.ticket.updateMany({ data: { rating: 4 } });
    await app.db.prisma.call.create({
      data: {
        clientId: "a call of this test",
        phone: person.phone,
        staffId: officer.staffId,
        outcome: "answered",
        note: "Hỏi lại hạn",
        startedAt: app.clock.now(),
      },
    });
    const { text } = await officer.get(`/console/contacts/${contactId}`);
    for (const words of [code, "đánh giá 4/5 sao", "Hỏi lại hạn", "/xoadulieu", "Web chat"]) {
      expect(text).toContain(words);
    }
  });

  test("whoever has only a sealed ticket is not there, but for the inspector", async () => {
    const { code, contactId } = await makeTicket(app, { ...person, restricted: true });
    for (const q of ["Nguyễn Thị Mẫu", person.phone, code]) {
      expect((await search(q)).text).toContain("Không tìm thấy ai.");
    }
    expect((await officer.get(`/console/contacts/${contactId}`)).status).toBe(404);
    const inspector = await signInAs(app, "inspector");
    expect((await inspector.get(`/console/contacts/${contactId}`)).text).toContain(code);
  });

  test("a contact without a ticket, and an address that is none, are not found", async () => {
    const contactId = await makeContact(app);
    expect((await officer.get(`/console/contacts/${contactId}`)).status).toBe(404);
    expect((await officer.get("/console/contacts/x")).status).toBe(404);
  });

  test("the audit says that somebody looked, never for whom", async () => {
    await search("Nguyễn Thị Mẫu");
    const rows = await app.db.prisma.audit.findMany({ where: { target: "contacts" } });
    expect(rows).toMatchObject([{ action: "contacts.view", outcome: "done" }]);
  });
});
