import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Delivery } from "../../bot/channel.ts";
import { postLetters } from "../../server/outbox/post-letters.ts";
import { openRecorder } from "../../server/outbox/record.ts";
import { randomIds } from "../../server/ids.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

describe("a letter about a ticket that does not reach the citizen", () => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp("embedded");
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  /** Posts a letter of so many parts about the ticket and tells what became of each. */
  async function send(code: string, delivery: Delivery, parts = 1): Promise<void> {
    const { db, clock } = app;
    const ticket = await db.prisma.ticket.findUniqueOrThrow({ where: { code } });
    const about = { now: clock.now(), ticketId: ticket.id };
    const texts = Array.from({ length: parts }, () => ({ text: "Dạ" }));
    const ids = await postLetters(db.prisma, ticket.contactId!, texts, about);
    const pace = { contactMs: 0, groupMs: 0, perSecond: 100 };
    const outlet = { channel: "web", bot: "web", pace } as const;
    const record = openRecorder({ db, clock, ids: randomIds }, outlet);
    for (const id of ids) {
      const claim = "test";
      await db.prisma.letter.update({ where: { id }, data: { state: "sending", claim } });
      const { contactId } = ticket;
      const letter = { id, contactId: contactId!, address: "1", isGroup: false, attempts: 1 };
      const of = { reply: {}, createdAt: clock.now(), lastInboundAt: null };
      await record({ letter: { ...letter, ...of }, delivery, claim });
    }
  }
  const refused = { kind: "refused", reason: "window_closed", unreachable: false } as const;

  async function open(phone?: string) {
    const { code } = await makeTicket(app, phone ? { phone } : {});
    const officer = await signInAs(app, "officer");
    const { staffId } = officer;
    await app.db.prisma.ticket.update({ where: { code }, data: { assigneeId: staffId } });
    return {
      code,
      officer,
      page: async () => (await officer.get(`/console/tickets/${code}`)).text,
    };
  }
  const noticesOf = () => app.db.prisma.notice.findMany({ where: { kind: "letter_lost" } });

  test("tells the officer once, however many parts it had", async () => {
    const { code, officer } = await open();
    await send(code, refused, 3);
    expect(await noticesOf()).toMatchObject([{ staffId: officer.staffId }]);
    const { text } = await officer.get("/console/notices");
    expect(text).toContain("Thư về phiếu này chưa tới được người dân.");
  });

  test("stands on the ticket until a note says that somebody called", async () => {
    const { code, officer, page } = await open("0912000111");
    expect(await page()).not.toContain("Thư chưa tới");
    await send(code, refused);
    expect(await page()).toContain("cửa sổ 7 ngày của Zalo đã đóng. Xin gọi điện");
    await officer.post(`/console/tickets/${code}/note`, { note: "Đã gọi, người dân đã rõ." });
    expect(await page()).not.toContain("Thư chưa tới");
  });

  test("without a phone number the officer is told to wait for the citizen", async () => {
    const { code, page } = await open();
    await send(code, refused);
    expect(await page()).toContain("Phiếu không có số điện thoại");
  });

  test("one that went as a notice by template says that its words did not", async () => {
    const { code, page } = await open();
    await send(code, { kind: "sent" });
    const { id: letterId } = await app.db.prisma.letter.findFirstOrThrow({
      where: { ticketId: { not: null } },
      orderBy: { id: "desc" },
    });
    const at = app.clock.now();
    const of = { letterId, channel: "zalo", bot: "1", amount: 300, day: at, at };
    await app.db.prisma.charge.create({ data: { ...of, way: "template_uid", state: "spent" } });
    expect(await page()).toContain("Đã báo có tin mới, chưa gửi được nội dung");
  });

  test("one that was sent, or may have arrived, is not called lost", async () => {
    const { code, page } = await open();
    await send(code, { kind: "sent" });
    await send(code, { kind: "unknown", reason: "no_answer" });
    expect(await noticesOf()).toEqual([]);
    expect(await page()).not.toContain("Thư chưa tới");
  });
});
