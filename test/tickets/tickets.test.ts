import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { acceptTicket } from "../../server/tickets/accept-ticket.ts";
import { addCitizenWords } from "../../server/tickets/add-citizen-words.ts";
import { addNote } from "../../server/tickets/add-note.ts";
import { answerTicket } from "../../server/tickets/answer-ticket.ts";
import { askCitizen } from "../../server/tickets/ask-citizen.ts";
import { assignTicket } from "../../server/tickets/assign-ticket.ts";
import { readOwnTicket, readOwnTickets } from "../../server/tickets/citizen-ticket-view.ts";
import { closeOwnTicket, closeTicket } from "../../server/tickets/close-ticket.ts";
import { declineTicket } from "../../server/tickets/decline-ticket.ts";
import { rateTicket } from "../../server/tickets/rate-ticket.ts";
import { reopenTicket } from "../../server/tickets/reopen-ticket.ts";
import { readTicket } from "../../server/tickets/ticket-view.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeContact, makeStaff, type TestContact } from "../support/make-people.ts";
import { morning, openFor, ticketHouse } from "./ticket-desk.ts";

describe.each(databaseKinds)("tickets on %s", (kind) => {
  let db: Database;
  let contact: TestContact;
  let officer: Awaited<ReturnType<typeof makeStaff>>;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
    contact = await makeContact(db.prisma);
    officer = await makeStaff(db.prisma, "officer");
  });
  afterAll(() => db.close());
  const house = () => ticketHouse(db.prisma);
  const lettersOf = async (contactId: string) =>
    (await db.prisma.letter.findMany({ where: { contactId }, orderBy: { id: "asc" } })).map(
      ({ reply, ticketId }) => ({ words: JSON.stringify(reply), ticketId }),
    );
  const page = (code: string) => readTicket(db.prisma, { code, viewer: officer, now: morning });

  test("a complaint without the sender's name is information, with a date and its reason", async () => {
    const receipt = await openFor(db.prisma, contact);
    expect(receipt.code).toMatch(/^PA-26-\d{6}-[0-9A-Z]$/);
    expect(receipt.isFormal).toBe(false);
    expect(receipt.dueAt).toEqual(new Date("2026-12-02T10:00:00Z"));
    expect((await page(receipt.code))?.dueReason).toMatchObject({
      from: "2026-11-23T02:00:00.000Z",
      limit: { amount: 7, unit: "working_days" },
    });
  });

  test("with name, address and phone it is a formal one (NĐ 20/2008, Điều 6)", async () => {
    const named = { name: "Nguyễn Văn Mẫu", address: "1 phố Ví Dụ", phone: "0900000001" };
    expect((await openFor(db.prisma, contact, named)).isFormal).toBe(true);
    expect((await openFor(db.prisma, contact, { ...named, address: " " })).isFormal).toBe(false);
    expect((await openFor(db.prisma, contact, { ...named, kind: "cau_hoi" })).isFormal).toBe(false);
  });

  test("what is sealed is never formal and no answer is promised", async () => {
    const named = { name: "Nguyễn Văn Mẫu", address: "1 phố Ví Dụ", phone: "0900000001" };
    const receipt = await openFor(db.prisma, contact, { ...named, restricted: true });
    expect(receipt).toMatchObject({ isFormal: false });
    expect(receipt.dueAt).toBeUndefined();
  });

  test("accepted, answered, written back to, answered again, closed and rated", async () => {
    const own = await makeContact(db.prisma);
    const { code, id } = await openFor(db.prisma, own);
    expect(await acceptTicket(house(), { code, staff: officer })).toMatchObject({ ok: true });
    const answered = await answerTicket(house(), { code, staff: officer, text: "Đã nhắc quầy." });
    expect(answered).toEqual({ ok: true, value: { code, reach: "chat" } });
    expect(await readOwnTicket(db.prisma, own.id, code)).toMatchObject({
      status: "answered",
      answer: "Đã nhắc quầy.",
    });
    const words = { code, contactId: own.id, words: "Nhưng hôm nay vẫn vậy." };
    expect(await addCitizenWords(house(), words)).toMatchObject({ ok: true });
    expect((await page(code))?.status).toBe("accepted");
    await answerTicket(house(), { code, staff: officer, text: "Xin lỗi, đã kiểm tra lại." });
    expect(await closeOwnTicket(house(), { code, contactId: own.id })).toMatchObject({ ok: true });
    expect(await rateTicket(house(), { code, contactId: own.id, stars: 4 })).toMatchObject({
      ok: true,
    });
    expect(await addCitizenWords(house(), words)).toEqual({ ok: false, reason: "ticket_closed" });
    const seen = await page(code);
    expect(seen).toMatchObject({ status: "closed", rating: 4, assignee: { id: officer.id } });
    expect(seen?.timeline.map((entry) => `${entry.actor} ${entry.kind}`)).toEqual([
      "citizen opened",
      "staff accepted",
      "staff answered",
      "citizen citizen_wrote",
      "staff answered",
      "citizen closed",
      "citizen rated",
    ]);
    const letters = await lettersOf(own.id);
    expect(letters).toHaveLength(2);
    expect(letters[0]?.words).toContain("Đã nhắc quầy.");
    expect(letters[0]?.ticketId).toBe(id);
  });

  test("words on an answered ticket make a new answer due from now on", async () => {
    const { code } = await openFor(db.prisma, contact);
    await answerTicket(house(), { code, staff: officer, text: "Dạ, đã rõ." });
    const later = ticketHouse(db.prisma, new Date("2026-12-07T02:00:00Z"));
    await addCitizenWords(later, { code, contactId: contact.id, words: "Tôi chưa đồng ý." });
    expect((await page(code))?.dueAt).toEqual(new Date("2026-12-16T10:00:00Z"));
  });

  test("nobody else's contact can read, write to, close or rate a ticket", async () => {
    const { code } = await openFor(db.prisma, contact);
    await answerTicket(house(), { code, staff: officer, text: "Dạ, đã rõ." });
    const stranger = await makeContact(db.prisma);
    const theirs = { code, contactId: stranger.id };
    const refusal = { ok: false, reason: "not_found" };
    expect(await readOwnTicket(db.prisma, stranger.id, code)).toBeUndefined();
    expect(await addCitizenWords(house(), { ...theirs, words: "Tôi đây" })).toEqual(refusal);
    expect(await closeOwnTicket(house(), theirs)).toEqual(refusal);
    expect(await rateTicket(house(), { ...theirs, stars: 1 })).toEqual(refusal);
    expect((await page(code))?.timeline).toHaveLength(2);
  });

  test.each([0, 6, 2.5, Number.NaN])("%s is no number of stars", async (stars) => {
    const { code } = await openFor(db.prisma, contact);
    await answerTicket(house(), { code, staff: officer, text: "Dạ, đã rõ." });
    const rated = await rateTicket(house(), { code, contactId: contact.id, stars });
    expect(rated).toEqual({ ok: false, reason: "not_found" });
  });

  test("a declined ticket tells its citizen why, and can be taken up again", async () => {
    const own = await makeContact(db.prisma);
    const { code } = await openFor(db.prisma, own);
    const reason = "Việc này thuộc thẩm quyền của toà án.";
    await declineTicket(house(), { code, staff: officer, ground: "other", words: reason });
    expect(await readOwnTicket(db.prisma, own.id, code)).toMatchObject({
      status: "declined",
      answer: reason,
    });
    expect((await lettersOf(own.id))[0]?.words).toContain(reason);
    await reopenTicket(house(), { code, staff: officer });
    expect(await page(code)).toMatchObject({ status: "accepted" });
  });

  test("a question back waits for the citizen and is not late meanwhile", async () => {
    const own = await makeContact(db.prisma);
    const { code } = await openFor(db.prisma, own);
    await askCitizen(house(), { code, staff: officer, text: "Ở quầy số mấy ạ?" });
    const later = new Date("2027-03-01T02:00:00Z");
    const seen = await readTicket(db.prisma, { code, viewer: officer, now: later });
    expect(seen).toMatchObject({ status: "waiting_for_citizen", isLate: false });
    await addCitizenWords(house(), { code, contactId: own.id, words: "Quầy 3." });
    const again = await readTicket(db.prisma, { code, viewer: officer, now: later });
    expect(again).toMatchObject({ status: "accepted", isLate: true });
  });

  test("a ticket is not closed by the staff before the citizen heard anything", async () => {
    const { code } = await openFor(db.prisma, contact);
    const closed = await closeTicket(house(), { code, staff: officer });
    expect(closed).toEqual({ ok: false, reason: "wrong_status" });
  });

  test("an answer is refused when a colleague answered since the page was read", async () => {
    const { code } = await openFor(db.prisma, contact);
    const seenEvent = (await page(code))?.timeline.at(-1)?.id ?? 0n;
    const colleague = await makeStaff(db.prisma, "officer");
    await answerTicket(house(), { code, staff: colleague, text: "Tôi trả lời trước.", seenEvent });
    const late = await answerTicket(house(), { code, staff: officer, text: "Tôi nữa.", seenEvent });
    expect(late).toEqual({ ok: false, reason: "changed_meanwhile" });
  });

  test("an answer of blanks is refused and a note is for the staff alone", async () => {
    const { code } = await openFor(db.prisma, contact);
    const blank = await answerTicket(house(), { code, staff: officer, text: " \n " });
    expect(blank).toEqual({ ok: false, reason: "empty_text" });
    await addNote(house(), { code, staff: officer, text: "Gọi lại cho quầy." });
    const entry = (await page(code))?.timeline.at(-1);
    expect(entry).toMatchObject({ kind: "note", isPublic: false });
    expect(JSON.stringify(await readOwnTickets(db.prisma, contact.id, 99))).not.toContain(
      "Gọi lại",
    );
  });

  test("without a chat to write to, the answer is kept and says that nobody was reached", async () => {
    const { code } = await openFor(db.prisma, undefined);
    const answered = await answerTicket(house(), { code, staff: officer, text: "Dạ, đã rõ." });
    expect(answered).toEqual({ ok: true, value: { code, reach: "none" } });
  });

  test("nobody who is gone, or may not see a ticket, is given it", async () => {
    const inspector = await makeStaff(db.prisma, "inspector");
    const gone = await makeStaff(db.prisma, "officer", { isActive: false });
    const plain = await openFor(db.prisma, contact);
    const sealed = await openFor(db.prisma, contact, { restricted: true });
    const give = (code: string, assigneeId: string) =>
      assignTicket(house(), { code, staff: inspector, assigneeId });
    const refusal = { ok: false, reason: "unknown_assignee" };
    expect(await give(plain.code, gone.id)).toEqual(refusal);
    expect(await give(sealed.code, officer.id)).toEqual(refusal);
    expect(await give(sealed.code, inspector.id)).toMatchObject({ ok: true });
    expect(await give(plain.code, officer.id)).toMatchObject({ ok: true });
  });

  test("an operator may note but not answer", async () => {
    const operator = await makeStaff(db.prisma, "operator");
    const { code } = await openFor(db.prisma, contact);
    const answered = await answerTicket(house(), { code, staff: operator, text: "Dạ" });
    expect(answered).toEqual({ ok: false, reason: "not_allowed" });
    expect(await addNote(house(), { code, staff: operator, text: "Dạ" })).toMatchObject({
      ok: true,
    });
  });
});
