import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { answerTicket } from "../../server/tickets/answer-ticket.ts";
import { closeTicket } from "../../server/tickets/close-ticket.ts";
import { returnToAssistant } from "../../server/tickets/return-to-assistant.ts";
import { readTicket } from "../../server/tickets/ticket-view.ts";
import { makeDossier } from "../dossiers/make-dossier.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeContact, makeStaff, type TestContact } from "../support/make-people.ts";
import { ticketHouse } from "../tickets/ticket-desk.ts";
import { atDesk, morning } from "./open-test-desk.ts";

describe.each(databaseKinds)("the desk on %s", (kind) => {
  let db: Database;
  let officer: Awaited<ReturnType<typeof makeStaff>>;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
    officer = await makeStaff(db.prisma, "officer");
  });
  afterAll(() => db.close());

  const draft = { kind: "phan_anh", category: "thu_tuc", what: "Đòi thêm giấy tờ." } as const;
  const isHandedOver = async ({ id }: TestContact) =>
    (await db.prisma.conversation.findUniqueOrThrow({ where: { contactId: id } })).handedOverAt !==
    null;
  const page = (code: string) => readTicket(db.prisma, { code, viewer: officer, now: morning });

  test("questions are asked as of today in Việt Nam, not in London", async () => {
    const contact = await makeContact(db.prisma);
    const asked: unknown[] = [];
    const knowledge = {
      ask: (question: string, context: object) => {
        asked.push([question, context]);
        return { kind: "nothing", reason: "unsure", nearest: [] } as const;
      },
      answer: () => undefined,
      meant: () => undefined,
      procedure: () => undefined,
      popular: () => [],
    };
    const now = new Date("2026-12-31T18:00:00Z");
    await atDesk(db, contact, (desk) => desk.knowledge.ask("lệ phí?", { topic: "chuyen-truong" }), {
      now,
      knowledge,
    });
    expect(asked).toEqual([["lệ phí?", { today: "2027-01-01", topic: "chuyen-truong" }]]);
  });

  test("a ticket opened at the desk is found by its code, in any writing, by its contact alone", async () => {
    const contact = await makeContact(db.prisma);
    const { code } = await atDesk(db, contact, (desk) => desk.tickets.open(draft));
    const typed = code.toLowerCase().replaceAll("-", " ");
    const own = await atDesk(db, contact, (desk) => desk.tickets.status(typed));
    expect(own).toMatchObject({ ok: true, value: { code, status: "new", kind: "phan_anh" } });
    const stranger = await makeContact(db.prisma);
    const refusal = { ok: false, reason: "not_found" };
    expect(await atDesk(db, stranger, (desk) => desk.tickets.status(code))).toEqual(refusal);
    expect(await atDesk(db, contact, (desk) => desk.tickets.status("PA-26"))).toEqual(refusal);
  });

  test("of many tickets the five latest are listed, newest first", async () => {
    const contact = await makeContact(db.prisma);
    const codes: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      const now = new Date(morning.getTime() + n * 60_000);
      const opened = await atDesk(db, contact, (desk) => desk.tickets.open(draft), { now });
      codes.unshift(opened.code);
    }
    const mine = await atDesk(db, contact, (desk) => desk.tickets.mine());
    expect(mine.map(({ code }) => code)).toEqual(codes.slice(0, 5));
  });

  test("the citizen hears the officer, answers back, closes and rates", async () => {
    const contact = await makeContact(db.prisma);
    const { code } = await atDesk(db, contact, (desk) => desk.tickets.open(draft));
    const unanswered = await atDesk(db, contact, (desk) => desk.tickets.close(code));
    expect(unanswered).toEqual({ ok: false, reason: "not_answered" });
    await answerTicket(ticketHouse(db.prisma), { code, staff: officer, text: "Đã nhắc quầy." });
    const status = await atDesk(db, contact, (desk) => desk.tickets.status(code));
    expect(status).toMatchObject({ value: { status: "answered", answer: "Đã nhắc quầy." } });
    const added = await atDesk(db, contact, (desk) => desk.tickets.addWords(code, "Cảm ơn."));
    expect(added).toMatchObject({ ok: true, value: { status: "accepted" } });
    await answerTicket(ticketHouse(db.prisma), { code, staff: officer, text: "Không có gì." });
    expect(await atDesk(db, contact, (desk) => desk.tickets.close(code))).toEqual({ ok: true });
    expect(await atDesk(db, contact, (desk) => desk.tickets.rate(code, 5))).toEqual({ ok: true });
    const late = await atDesk(db, contact, (desk) => desk.tickets.addWords(code, "Nữa"));
    expect(late).toEqual({ ok: false, reason: "ticket_closed" });
  });

  test("calling a person silences the assistant and gathers all words in one ticket", async () => {
    const contact = await makeContact(db.prisma);
    const first = await atDesk(db, contact, (desk) => desk.contact.handOver("Cho tôi gặp cán bộ"));
    expect(first.code).toMatch(/^CH-26-/);
    expect(await isHandedOver(contact)).toBe(true);
    await atDesk(db, contact, (desk) => desk.contact.passOn("Con tôi học lớp 8"));
    const third = await atDesk(db, contact, (desk) => desk.contact.handOver("Có ai không?"));
    expect(third.code).toBe(first.code);
    const seen = await page(first.code);
    expect(seen?.contact?.isHandedOver).toBe(true);
    expect(seen?.timeline.map(({ text }) => text)).toEqual([
      undefined,
      "Con tôi học lớp 8",
      "Có ai không?",
    ]);
  });

  test("words passed on after the question was closed make a new one", async () => {
    const contact = await makeContact(db.prisma);
    const { code } = await atDesk(db, contact, (desk) => desk.contact.handOver("Xin hỏi"));
    await answerTicket(ticketHouse(db.prisma), { code, staff: officer, text: "Dạ." });
    await atDesk(db, contact, (desk) => desk.tickets.close(code));
    await atDesk(db, contact, (desk) => desk.contact.passOn("Hỏi thêm"));
    const asked = await db.prisma.ticket.findMany({ where: { contactId: contact.id } });
    expect(asked.map((ticket) => ticket.code)).toHaveLength(2);
  });

  test("closing the question gives the talk back to the assistant, which says so", async () => {
    const contact = await makeContact(db.prisma);
    const { code } = await atDesk(db, contact, (desk) => desk.contact.handOver("Xin hỏi"));
    const house = ticketHouse(db.prisma);
    await answerTicket(house, { code, staff: officer, text: "Dạ, được ạ." });
    expect(await isHandedOver(contact)).toBe(true);
    await closeTicket(house, { code, staff: officer });
    expect(await isHandedOver(contact)).toBe(false);
    const letters = await db.prisma.letter.findMany({ where: { contactId: contact.id } });
    expect(JSON.stringify(letters.map(({ reply }) => reply))).toContain("Trợ lý tự động tiếp tục");
  });

  test("the officer returns a talk once, and the citizen can take it back at any time", async () => {
    const contact = await makeContact(db.prisma);
    const { code } = await atDesk(db, contact, (desk) => desk.contact.handOver("Xin hỏi"));
    const house = ticketHouse(db.prisma);
    expect(await returnToAssistant(house, { code, staff: officer })).toMatchObject({ ok: true });
    expect(await isHandedOver(contact)).toBe(false);
    expect(await returnToAssistant(house, { code, staff: officer })).toEqual({
      ok: false,
      reason: "not_handed_over",
    });
    await atDesk(db, contact, (desk) => desk.contact.handOver("Gặp lại cán bộ"));
    await atDesk(db, contact, (desk) => desk.contact.takeBack());
    expect(await isHandedOver(contact)).toBe(false);
    expect(await page(code)).toMatchObject({ status: "new" });
  });

  test("an alarm is kept until somebody has looked, with its first instant", async () => {
    const contact = await makeContact(db.prisma);
    await atDesk(db, contact, (desk) => desk.contact.alertDuty());
    const later = new Date(morning.getTime() + 60_000);
    await atDesk(db, contact, (desk) => desk.contact.alertDuty(), { now: later });
    const talk = await db.prisma.conversation.findUnique({ where: { contactId: contact.id } });
    expect(talk?.alarmAt).toEqual(morning);
  });

  test("danger to a child is told once to everybody who takes talks for the whole house", async () => {
    await db.prisma.$executeRaw`TRUNCATE notice, staff CASCADE`;
    const hired = { createdAt: morning, displayName: "Người Thử" };
    for (const role of ["officer", "editor", "leader"]) {
      await db.prisma.staff.create({ data: { ...hired, login: role, role } });
    }
    const contact = await makeContact(db.prisma);
    await atDesk(db, contact, (desk) => desk.contact.alertDuty());
    await atDesk(db, contact, (desk) => desk.contact.alertDuty());
    const told = await db.prisma.notice.findMany({ select: { kind: true, staff: true } });
    const lines = told.map((notice) => `${notice.kind} ${notice.staff.role}`);
    expect(new Set(lines)).toEqual(new Set(["danger leader", "danger officer"]));
    expect(lines).toHaveLength(2);
  });

  test("a dossier is looked up, and a wrong try is kept with the turn", async () => {
    const { code } = await makeDossier(db.prisma);
    const contact = await makeContact(db.prisma);
    const wrong = await atDesk(db, contact, (desk) => desk.dossiers.lookUp(code, "0000"));
    expect(wrong).toMatchObject({ ok: false, triesLeft: 4 });
    const kept = { contactId: contact.id, matched: false };
    expect(await db.prisma.lookupAttempt.count({ where: kept })).toBe(1);
    const right = await atDesk(db, contact, (desk) => desk.dossiers.lookUp(code, "1234"));
    expect(right).toMatchObject({ ok: true, value: [{ code, punctuality: { kind: "late" } }] });
  });

  test("only one's own answers are rated, and a forged button does nothing", async () => {
    const contact = await makeContact(db.prisma);
    const message = { channel: "test", bot: "bot", conversationKey: "test:bot:x", message: {} };
    const inbox = await db.prisma.inbox.create({ data: { ...message, externalId: contact.id } });
    const turn = await db.prisma.turn.create({
      data: {
        inboxId: inbox.id,
        conversationId: contact.conversationId,
        channel: "test",
        outcome: "answered",
        tookMs: 1,
      },
    });
    const stranger = await makeContact(db.prisma);
    const rate = (who: TestContact, id: string) =>
      atDesk(db, who, (desk) => desk.contact.rateAnswer(id, 1));
    expect(await rate(stranger, `${inbox.id}`)).toBe(false);
    for (const forged of ["", "0", "-1", "1e9", "9".repeat(30), "1; DROP TABLE turn"]) {
      expect(await rate(contact, forged)).toBe(false);
    }
    expect(await rate(contact, `${inbox.id}`)).toBe(true);
    const { rating } = await db.prisma.turn.findUniqueOrThrow({ where: { id: turn.id } });
    expect(rating).toBe(1);
  });

  test("nothing that a failed turn did at the desk remains", async () => {
    const contact = await makeContact(db.prisma);
    const failing = atDesk(db, contact, async (desk) => {
      await desk.tickets.open(draft);
      await desk.contact.handOver("Xin hỏi");
      throw new Error("the turn broke");
    });
    await expect(failing).rejects.toThrow("the turn broke");
    expect(await db.prisma.ticket.count({ where: { contactId: contact.id } })).toBe(0);
    expect(await isHandedOver(contact)).toBe(false);
  });
});
