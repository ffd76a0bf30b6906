import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import type { Database, Tx } from "../../server/db.ts";
import { addNote } from "../../server/tickets/add-note.ts";
import { answerTicket } from "../../server/tickets/answer-ticket.ts";
import { scrub } from "../../server/tickets/scrub.ts";
import { readTicket } from "../../server/tickets/ticket-view.ts";
import { inboundMessage } from "../../bot/message.ts";
import { makeDossier } from "../dossiers/make-dossier.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeMessage } from "../support/make-message.ts";
import { makeContact, makeStaff, type TestContact } from "../support/make-people.ts";
import { ticketHouse } from "../tickets/ticket-desk.ts";
import { tablesWith } from "./every-text.ts";
import { atDesk, morning } from "./open-test-desk.ts";

const person = { name: "Trịnh Thị Ví Dụ", address: "17 ngõ Minh Họa", phone: "0900 123 456" };

describe.each(databaseKinds)("erasing a contact on %s", (kind) => {
  let db: Database;
  let contact: TestContact;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  beforeEach(async () => {
    contact = await makeContact(db.prisma, { address: `chat-${Math.random()}` });
  });
  afterAll(() => db.close());
  const erase = () => atDesk(db, contact, (desk) => desk.contact.erase());

  test("nothing of name, address, phone or words is left in any table", async () => {
    await live(db, contact);
    const told = ["Trịnh Thị Ví Dụ", "17 ngõ minh họa", "0900 123 456", "0900.123.456"];
    const words = ["AgACriêng", "tâm sự riêng", "câu hỏi riêng", "lời khen riêng", "thư riêng"];
    for (const text of ["Trịnh Thị Ví Dụ", "0900 123 456", ...words]) {
      expect(await tablesWith(db, text), text).not.toEqual([]);
    }
    await erase();
    for (const text of [...told, "trinh thi vi du", ...words]) {
      expect(await tablesWith(db, text), text).toEqual([]);
    }
    expect(await db.prisma.ticket.count({ where: { contactId: contact.id } })).toBe(0);
    expect(await db.prisma.letter.count({ where: { contactId: contact.id } })).toBe(0);
    const { erasedAt } = await db.prisma.contact.findUniqueOrThrow({ where: { id: contact.id } });
    expect(erasedAt).toEqual(morning);
  });

  test("a registered complaint keeps its matter and goes on, a question is closed and emptied", async () => {
    const { complaint, question } = await live(db, contact);
    await erase();
    const viewer = await makeStaff(db.prisma, "officer");
    const kept = await readTicket(db.prisma, { code: complaint, viewer, now: morning });
    expect(kept).toMatchObject({ status: "answered", isFormal: true });
    expect(kept?.what).toBe("Tôi là ***, gọi ***: lớp thu quỹ 10.000.000 đồng.");
    expect(kept?.contact).toBeUndefined();
    const emptied = await readTicket(db.prisma, { code: question, viewer, now: morning });
    expect(emptied).toMatchObject({ status: "closed", what: "***" });
  });

  test("turns stay for the statistics, and a redelivered message is still known", async () => {
    await live(db, contact);
    const before = await db.prisma.turn.count();
    const ids = await db.prisma.inbox.findMany({ select: { externalId: true } });
    await erase();
    expect(await db.prisma.turn.count()).toBe(before);
    expect(await db.prisma.inbox.findMany({ select: { externalId: true } })).toEqual(ids);
    const { message } = await db.prisma.inbox.findFirstOrThrow({ where: { state: "done" } });
    expect(inboundMessage.parse(message).content).toEqual({ kind: "unsupported", name: "erased" });
  });

  test("others' words stay, and what the citizen wrote afterwards still has its turn", async () => {
    const other = await makeContact(db.prisma, { address: `other-${Math.random()}` });
    await keepMessage(db.prisma, other, "chuyện của người khác", "done");
    await keepMessage(db.prisma, contact, "tin nhắn viết sau", "pending");
    await erase();
    expect(await tablesWith(db, "chuyện của người khác")).toEqual(["inbox"]);
    expect(await tablesWith(db, "tin nhắn viết sau")).toEqual(["inbox"]);
  });

  test("erasing twice, or with nothing to erase, is no error", async () => {
    await erase();
    await erase();
    expect(await db.prisma.ticket.count({ where: { contactId: contact.id } })).toBe(0);
  });
});

const identity = { ...person, phone: null };

test.each([
  ["Tôi là Trịnh Thị Ví Dụ.", "Tôi là ***."],
  ["toi la trinh thi vi du", "toi la ***"],
  ["TRỊNH THỊ VÍ DỤ, 17 Ngõ Minh Họa", "***, ***"],
  ["Trịnh Thị Ví Dụng", "Trịnh Thị Ví Dụng"],
  ["gọi 0912 345 678", "gọi ***"],
])("%j without the person is %j", (words, scrubbed) => {
  expect(scrub(words, identity)).toBe(scrubbed);
});

test("a person without a name leaves the words alone", () => {
  expect(scrub("Phòng học nóng", { name: "", address: null, phone: null })).toBe("Phòng học nóng");
});

/** A contact who has used everything. */
async function live(
  db: Database,
  contact: TestContact,
): Promise<{ complaint: string; question: string }> {
  await keepMessage(db.prisma, contact, "tâm sự riêng", "done");
  await keepMessage(db.prisma, contact, "tâm sự riêng chưa xong", "dead");
  const state = { draft: { what: "tâm sự riêng", name: person.name } };
  await db.prisma.conversation.update({ where: { id: contact.conversationId }, data: { state } });
  const what = `Tôi là ${person.name}, gọi 0900.123.456: lớp thu quỹ 10.000.000 đồng.`;
  const file = { media: "file", ref: "AgACriêng", name: `${person.name}.pdf` } as const;
  const sent = await atDesk(db, contact, (desk) => desk.attachments.keep(file));
  const attachments = sent.ok ? [sent.value.id] : [];
  const draft = { kind: "phan_anh", category: "thu_tuc", what, attachments, ...person } as const;
  const opened = await atDesk(db, contact, (desk) => desk.tickets.open(draft));
  const praise = { kind: "khen", category: "khac", what: "lời khen riêng" } as const;
  await atDesk(db, contact, (desk) => desk.tickets.open(praise));
  const asked = await atDesk(db, contact, (desk) => desk.contact.handOver("câu hỏi riêng"));
  const staff = await makeStaff(db.prisma, "officer");
  const text = `Kính gửi bà TRỊNH THỊ VÍ DỤ (trinh thi vi du): thư riêng`;
  const answer = { code: opened.code, staff, text: text.replace("thư riêng", "đã xử lý.") };
  await answerTicket(ticketHouse(db.prisma), answer);
  await answerTicket(ticketHouse(db.prisma), { code: asked.code, staff, text });
  await addNote(ticketHouse(db.prisma), { code: opened.code, staff, text: "Gọi 0900123456" });
  await db.prisma.letter.updateMany({
    where: { ticketId: { not: null } },
    data: { state: "sent" },
  });
  const { code } = await makeDossier(db.prisma);
  await atDesk(db, contact, (desk) => desk.dossiers.lookUp(code, "1234"));
  return { complaint: opened.code, question: asked.code };
}

async function keepMessage(
  tx: Tx,
  contact: TestContact,
  words: string,
  state: "done" | "dead" | "pending",
): Promise<void> {
  const { address } = await tx.contact.findUniqueOrThrow({ where: { id: contact.id } });
  const message = makeMessage(words, { address });
  const { channel, bot, externalId } = message;
  const key = `${channel}:${bot}:${address}`;
  const { id } = await tx.inbox.create({
    data: { channel, bot, externalId, conversationKey: key, message, state },
  });
  if (state !== "done") return;
  const { conversationId } = contact;
  await tx.turn.create({
    data: { inboxId: id, conversationId, channel, outcome: "answered", tookMs: 1 },
  });
}
