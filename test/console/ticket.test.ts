import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addCitizenWords } from "../../server/tickets/add-citizen-words.ts";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { type MadeTicket, makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("the ticket page on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  const letters = () => app.db.prisma.letter.findMany({ orderBy: { id: "asc" } });
  const seenOf = (html: string) => /name="seen" value="(\d+)"/.exec(html)?.[1] ?? "";
  const citizenWrites = ({ code, contactId }: MadeTicket, words: string) =>
    app.db.transaction((tx) =>
      addCitizenWords(
        { tx, clock: app.clock, calendars: app.house.calendars },
        { code, contactId, words },
      ),
    );

  test("an answer becomes a letter to the citizen and is said to be on its way", async () => {
    const { code, contactId } = await makeTicket(app);
    const officer = await signInAs(app, "officer");
    const page = await officer.get(`/console/tickets/${code}`);
    const done = await officer.post(`/console/tickets/${code}/answer`, {
      answer: "Nhà trường đã sửa cửa hôm nay.",
      seen: seenOf(page.html),
      step: "send",
    });
    expect([done.status, done.location]).toEqual([303, `/console/tickets/${code}`]);
    const [letter] = await letters();
    expect(letter?.contactId).toBe(contactId);
    expect(JSON.stringify(letter?.reply)).toContain("Nhà trường đã sửa cửa hôm nay.");
    const after = await officer.get(`/console/tickets/${code}`);
    expect(after.text).toContain("Đã gửi câu trả lời");
    expect(after.text).toContain("Đang chờ gửi");
    expect((await officer.get(`/console/tickets/${code}`)).text).not.toContain(
      "Đã gửi câu trả lời",
    );
  });

  test("the preview shows the very words of the letter and sends nothing", async () => {
    const { code } = await makeTicket(app);
    const officer = await signInAs(app, "officer");
    const form = { answer: "Cửa đã được sửa.", step: "preview" };
    const preview = await officer.post(`/console/tickets/${code}/answer`, form);
    expect(preview.status).toBe(200);
    expect(await letters()).toEqual([]);
    const seen = seenOf(preview.html);
    await officer.post(`/console/tickets/${code}/answer`, { ...form, seen, step: "send" });
    const reply = (await letters())[0]?.reply as { title: string; text: string };
    expect(preview.text).toContain(reply.title);
    expect(preview.html).toContain(reply.text);
  });

  test("an answer written from an old page is refused, kept, and goes out the second time", async () => {
    const ticket = await makeTicket(app);
    const path = `/console/tickets/${ticket.code}/answer`;
    const officer = await signInAs(app, "officer");
    const seen = seenOf((await officer.get(`/console/tickets/${ticket.code}`)).html);
    await citizenWrites(ticket, "Nay cửa sổ cũng hỏng.");
    const form = { answer: "Cửa ra vào đã sửa.", step: "send" };
    const refused = await officer.post(path, { ...form, seen });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("<title>Lỗi: ");
    expect(refused.text).toContain("Nay cửa sổ cũng hỏng.");
    expect(refused.html).toMatch(/<textarea[^>]*>Cửa ra vào đã sửa\.<\/textarea>/);
    expect(await letters()).toEqual([]);
    const again = await officer.post(path, { ...form, seen: seenOf(refused.html) });
    expect(again.status).toBe(303);
  });

  test("of two officers who answer at once one is told so", async () => {
    const { code } = await makeTicket(app);
    const [lan, hoa] = [
      await signInAs(app, "officer", { login: "lan" }),
      await signInAs(app, "officer", { login: "hoa" }),
    ];
    const seen = seenOf((await lan.get(`/console/tickets/${code}`)).html);
    const form = { answer: "Đã sửa.", seen, step: "send" };
    const both = await Promise.all(
      [lan, hoa].map(
        async (one) => (await one.post(`/console/tickets/${code}/answer`, form)).status,
      ),
    );
    expect(both.toSorted((one, other) => one - other)).toEqual([303, 422]);
    expect(await letters()).toHaveLength(1);
  });

  test("an empty answer is refused with the fault tied to its field", async () => {
    const { code } = await makeTicket(app);
    const officer = await signInAs(app, "officer");
    const refused = await officer.post(`/console/tickets/${code}/answer`, {
      answer: " ",
      seen: "9",
    });
    expect(refused.status).toBe(422);
    expect(refused.html).toMatch(/<textarea[^>]*aria-describedby="answer-hint answer-error"/);
  });

  test("accepting, asking back and closing follow each other", async () => {
    const { code } = await makeTicket(app);
    const officer = await signInAs(app, "officer", { displayName: "Lê Văn Hai" });
    const path = `/console/tickets/${code}`;
    await officer.post(`${path}/accept`);
    const accepted = await officer.get(path);
    expect(accepted.text).toContain("Đang xử lý");
    expect(accepted.text).toContain("Người xử lý Lê Văn Hai");
    const asking = { answer: "Cửa nào bị hỏng?", step: "ask" };
    await officer.post(`${path}/answer`, asking);
    expect((await officer.get(path)).text).toContain("Chờ người dân");
    await officer.post(`${path}/close`);
    expect((await officer.get(path)).text).toContain("Đã đóng phiếu.");
    expect((await officer.post(`${path}/close`)).status).toBe(422);
  });

  test("declining tells the citizen the reason", async () => {
    const { code } = await makeTicket(app);
    const officer = await signInAs(app, "officer");
    await officer.post(`/console/tickets/${code}/decline`, {
      ground: "other_body",
      words: "Việc này do xã giải quyết.",
    });
    const letter = JSON.stringify((await letters())[0]?.reply);
    expect(letter).toContain("Việc này do xã giải quyết.");
    expect(letter).toContain("Nghị định 154/2026/NĐ-CP");
  });

  test("a note is kept inside the house", async () => {
    const { code } = await makeTicket(app);
    const officer = await signInAs(app, "operator");
    await officer.post(`/console/tickets/${code}/note`, { note: "Đã gọi cho nhà trường." });
    expect((await officer.get(`/console/tickets/${code}`)).text).toContain(
      "Đã gọi cho nhà trường.",
    );
    expect(await letters()).toEqual([]);
  });

  test("a sealed ticket exists for the inspector alone", async () => {
    const sealed = { restricted: true, what: "Bí mật tuyệt đối." };
    const { code, contactId } = await makeTicket(app, sealed);
    const open = await makeTicket(app, { contactId });
    const { id: ticketId } = await app.db.prisma.ticket.findUniqueOrThrow({ where: { code } });
    const letter = { ticketId, contactId, channel: "web", bot: "web", reply: {}, state: "failed" };
    await app.db.prisma.letter.create({ data: letter });
    for (const role of ["administrator", "leader", "officer", "operator"] as const) {
      const client = await signInAs(app, role);
      const path = `/tickets/${code}`;
      expect((await client.get(`/console${path}`)).status).toBe(404);
      const done = await client.post(`/console${path}/note`, { note: "Tôi đoán được mã." });
      expect(done.status).toBe(404);
      const others = [
        "",
        "/tickets?show=all",
        `/tickets/${open.code}`,
        "/conversations",
        "/letters",
      ];
      for (const other of others) {
        const page = await client.get(`/console${other}`);
        expect(page.text).not.toContain("Bí mật");
        expect(page.html).not.toContain(code);
      }
    }
    const inspector = await signInAs(app, "inspector");
    expect((await inspector.get(`/console/tickets/${code}`)).text).toContain("Bí mật tuyệt đối.");
    expect((await inspector.get("/console/letters")).text).toContain(code);
  });

  test("what a citizen wrote can't become markup", async () => {
    const { code } = await makeTicket(app, { what: '<script>alert("x")</script><img src=x>' });
    const officer = await signInAs(app, "officer");
    const page = await officer.get(`/console/tickets/${code}`);
    expect(page.html).toContain("&lt;script>alert(");
    expect(page.html).not.toContain("<img");
  });

  test("the page says how the due date was counted", async () => {
    const { code } = await makeTicket(app);
    const officer = await signInAs(app, "officer");
    const { text } = await officer.get(`/console/tickets/${code}`);
    expect(text).toContain("Vì sao hạn này?");
    expect(text).toMatch(
      /Thời hạn: \d+ ngày làm việc\. Các ngày được tính \(\d+\): Thứ Ba, 24\/11\/2026/,
    );
  });
});
