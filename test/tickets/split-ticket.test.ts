import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { addCitizenWords } from "../../server/tickets/add-citizen-words.ts";
import { answerTicket } from "../../server/tickets/answer-ticket.ts";
import { mergeTickets } from "../../server/tickets/merge-tickets.ts";
import { readPublicTimeline } from "../../server/tickets/public-timeline-view.ts";
import { splitTicket } from "../../server/tickets/split-ticket.ts";
import { readTicket } from "../../server/tickets/ticket-view.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeContact } from "../support/make-people.ts";
import { type LifeDesk, openLifeDesk } from "./life-desk.ts";
import { morning, openFor } from "./ticket-desk.ts";

describe.each(databaseKinds)("a ticket that becomes several on %s", (kind) => {
  let db: Database;
  let desk: LifeDesk;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  beforeEach(async () => {
    desk = await openLifeDesk(db);
  });
  afterAll(() => db.close());

  const due = (day: string) => new Date(`${day}T10:00:00Z`);
  /** A ticket of somebody else each time. */
  const openOne = async (more: Parameters<typeof openFor>[2] = {}) => {
    const contact = await makeContact(db.prisma);
    return { contact, ...(await openFor(db.prisma, contact, more)) };
  };

  describe("splitting", () => {
    const parts = [
      { kind: "phan_anh", category: "lam_thu", what: "Trường thu quỹ sai.", isSealed: false },
      { kind: "kien_nghi", category: "nuoc_uong", what: "Cần nước sạch.", isSealed: false },
    ];
    const whole = { what: "Thu sai, nước bẩn, thầy hiệu trưởng nhận hối lộ." };
    const split = (code: string, more: Partial<Parameters<typeof splitTicket>[1]> = {}) =>
      splitTicket(desk.house(new Date("2026-11-25T02:00:00Z")), {
        ...{ code, staff: desk.officer, rest: "Việc còn lại.", parts, ...more },
      });

    test("gives each matter its own code and clock, from the receipt of the whole", async () => {
      const one = await openOne({ ...whole, where: "Trường Hoa Đào", name: "Người Mẫu" });
      const done = await split(one.code);
      if (!done.ok) throw new Error(done.reason);
      const [fees = "", water = ""] = done.value.parts;
      expect(fees).toMatch(/^PA-/);
      expect(water).toMatch(/^KN-/);
      expect(await desk.row(fees)).toMatchObject({
        ...{ splitFromId: one.id, what: "Trường thu quỹ sai.", place: "Trường Hoa Đào" },
        ...{ name: "Người Mẫu", contactId: one.contact.id, status: "new" },
        // 10 working days for a complex matter, from Monday the 23rd.
        dueAt: due("2026-12-07"),
      });
      expect(await desk.row(one.code)).toMatchObject({ what: "Việc còn lại.", status: "new" });
      const note = (await desk.events(one.code)).find((event) => event.kind === "note");
      expect(note).toMatchObject({ text: whole.what, isPublic: false });
      const [letter] = await desk.letters(one.contact.id);
      for (const code of done.value.parts) expect(letter).toContain(code);
      const shown = await readPublicTimeline(db.prisma, one.code);
      expect(shown?.timeline.at(-1)?.words).toContain(water);
    });

    test("leaves the parts with the unit that has the whole", async () => {
      const one = await openOne(whole);
      const unitId = desk.units.tanAn;
      await db.prisma.ticket.update({ where: { id: one.id }, data: { unitId } });
      const clerk = await desk.inUnit("officer", unitId);
      const done = await split(one.code, { staff: clerk });
      const [code = ""] = done.ok ? done.value.parts : [];
      const asked = { code, viewer: clerk, now: morning };
      expect(await readTicket(db.prisma, asked)).toMatchObject({ unit: { id: unitId } });
    });

    test("a part that is a tố cáo seals what came in, and the rest goes on under a new code", async () => {
      const [one, merged] = [await openOne(whole), await openOne()];
      const staff = desk.officer;
      await mergeTickets(desk.house(), { into: one.code, codes: [merged.code], staff });
      const words = {
        code: one.code,
        contactId: one.contact.id,
        words: "Hiệu trưởng còn dọa tôi.",
      };
      await addCitizenWords(desk.house(), words);
      await db.prisma.attachment.create({
        data: { ticketId: one.id, name: "ảnh.jpg", createdAt: morning },
      });
      const what = "Thầy hiệu trưởng nhận hối lộ.";
      const sealed = { kind: "phan_anh", category: "khac", what, isSealed: true };
      const plain = { ...sealed, what: "Nước bẩn.", isSealed: false };
      const done = await split(one.code, { parts: [sealed, plain], rest: "Thu sai." });
      if (!done.ok) throw new Error(done.reason);
      const { code } = done.value;
      expect(done.value.parts[0]).toBe(code);

      const asked = { viewer: desk.officer, now: morning };
      const officerSees = await readTicket(db.prisma, { ...asked, code });
      expect(officerSees).toMatchObject({ what: "Thu sai.", status: "new" });
      const trace = JSON.stringify(officerSees, (_, value: unknown) =>
        typeof value === "bigint" ? `${value}` : value,
      );
      expect(trace).not.toMatch(/iệu trưởng|hối lộ|dọa/);
      expect(trace).not.toContain(one.code);
      expect(await readTicket(db.prisma, { ...asked, code: one.code })).toBeUndefined();

      const row = await desk.row(one.code);
      expect(row).toMatchObject({
        ...{ restricted: true, isFormal: false, dueAt: null, clock: null, assigneeId: null },
        what: whole.what,
      });
      expect(await db.prisma.attachment.count({ where: { ticketId: row.id } })).toBe(1);
      expect((await desk.events(one.code)).find((event) => event.kind === "note")?.text).toBe(what);
      expect(await desk.told("forwarded")).toEqual([desk.inspector.id]);
      expect(await readPublicTimeline(db.prisma, one.code)).toBeUndefined();
      const letters = (await desk.letters(one.contact.id)).join("\n");
      for (const part of done.value.parts) expect(letters).toContain(part);
      expect(letters).toContain("tin nhắn không thay được đơn");
      expect(letters).not.toMatch(/hối lộ/);
      // Who had said the same of the rest still gets its answer.
      await answerTicket(desk.house(), { code, staff, text: "Đã trả lại tiền." });
      expect((await desk.letters(merged.contact.id)).at(-1)).toContain("Đã trả lại tiền.");
    });

    test.each([
      ["no parts", { parts: [] }, "no_parts"],
      ["six parts", { parts: Array.from({ length: 6 }, () => parts[0]!) }, "no_parts"],
      ["nothing left", { rest: " " }, "empty_text"],
      ["an empty part", { parts: [{ ...parts[0]!, what: " " }] }, "empty_text"],
      ["an unknown kind", { parts: [{ ...parts[0]!, kind: "x" }] }, "bad_kind"],
      ["an unknown category", { parts: [{ ...parts[0]!, category: "x" }] }, "bad_category"],
    ])("with %s is refused and opens nothing", async (_, wrong, reason) => {
      const one = await openOne();
      expect(await split(one.code, wrong)).toEqual({ ok: false, reason });
      expect(await db.prisma.ticket.count()).toBe(1);
    });

    test("a closed ticket is not split", async () => {
      const one = await openOne();
      await db.prisma.ticket.update({ where: { id: one.id }, data: { status: "closed" } });
      expect(await split(one.code)).toEqual({ ok: false, reason: "wrong_status" });
    });
  });
});
