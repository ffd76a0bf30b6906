import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { acceptTicket } from "../../server/tickets/accept-ticket.ts";
import { addCitizenWords } from "../../server/tickets/add-citizen-words.ts";
import { answerTicket } from "../../server/tickets/answer-ticket.ts";
import { askCitizen } from "../../server/tickets/ask-citizen.ts";
import { declineGrounds } from "../../server/tickets/decline-grounds.ts";
import { declineTicket } from "../../server/tickets/decline-ticket.ts";
import { extendTicket } from "../../server/tickets/extend-ticket.ts";
import { sortTicket } from "../../server/tickets/sort-ticket.ts";
import { readTicket } from "../../server/tickets/ticket-view.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { type LifeDesk, openLifeDesk } from "./life-desk.ts";
import { morning, openFor } from "./ticket-desk.ts";

describe.each(databaseKinds)("tickets that are sorted, declined or given time on %s", (kind) => {
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

  describe("more time", () => {
    const more = { amount: 3, unit: "working_days", reason: "Chờ nhà trường báo cáo." } as const;

    test("moves the date, and the citizen is told when and why", async () => {
      const { code } = await openFor(db.prisma, desk.contact);
      await extendTicket(desk.house(), { code, staff: desk.leader, ...more });
      expect((await desk.row(code)).dueAt).toEqual(due("2026-12-07"));
      expect((await desk.events(code)).at(-1)).toMatchObject({
        ...{ kind: "extended", staffId: desk.leader.id, text: more.reason, isPublic: true },
        details: { oldDue: "2026-12-02T10:00:00.000Z", newDue: "2026-12-07T10:00:00.000Z" },
      });
      const [letter] = await desk.letters(desk.contact.id);
      expect(letter).toContain("trước hết ngày 07/12/2026");
      expect(letter).toContain(more.reason);
    });

    test("is the word of whoever answers for the unit, not of an officer", async () => {
      const { code } = await openFor(db.prisma, desk.contact);
      const done = await extendTicket(desk.house(), { code, staff: desk.officer, ...more });
      expect(done).toEqual({ ok: false, reason: "not_allowed" });
    });

    test.each([
      ["no reason", { reason: " " }, "empty_text"],
      ["no days", { amount: 0 }, "bad_amount"],
      ["half a day", { amount: 1.5 }, "bad_amount"],
    ])("with %s is refused", async (_, wrong, reason) => {
      const { code } = await openFor(db.prisma, desk.contact);
      const given = { code, staff: desk.leader, ...more, ...wrong };
      expect(await extendTicket(desk.house(), given)).toEqual({ ok: false, reason });
    });

    test("is refused where nothing is owed: praise, and while the citizen is asked", async () => {
      const praise = await openFor(db.prisma, desk.contact, { kind: "khen" });
      const asked = await openFor(db.prisma, desk.contact);
      const given = { code: asked.code, staff: desk.officer, text: "Lớp nào ạ?" };
      await askCitizen(desk.house(), given);
      for (const { code } of [praise, asked]) {
        const done = await extendTicket(desk.house(), { code, staff: desk.leader, ...more });
        expect(done).toEqual({ ok: false, reason: "no_due_date" });
      }
    });
  });

  describe("the clock", () => {
    test("stands while the citizen is asked and runs on with their words", async () => {
      const { code } = await openFor(db.prisma, desk.contact);
      await askCitizen(desk.house(), { code, staff: desk.officer, text: "Lớp nào ạ?" });
      expect(await desk.row(code)).toMatchObject({ dueAt: null, warnAt: null });
      const later = desk.house(new Date("2026-11-26T02:00:00Z"));
      await addCitizenWords(later, { code, contactId: desk.contact.id, words: "Lớp 3A." });
      expect((await desk.row(code)).dueAt).toEqual(due("2026-12-04"));
      expect(await desk.told("citizen_wrote")).toEqual([desk.officer.id]);
    });

    test("of an answer that came while the citizen was asked tells its date again", async () => {
      const { code } = await openFor(db.prisma, desk.contact);
      await askCitizen(desk.house(), { code, staff: desk.officer, text: "Lớp nào ạ?" });
      await answerTicket(desk.house(), { code, staff: desk.officer, text: "Dạ, đã rõ." });
      expect(await desk.row(code)).toMatchObject({ dueAt: due("2026-12-02"), warnAt: null });
    });
  });

  describe("sorting", () => {
    const sorted = { kind: "kien_nghi", category: "co_so_vat_chat", unitId: null };

    test("counts the date from the receipt by the limit of what it is now", async () => {
      const { code } = await openFor(db.prisma, desk.contact);
      const later = desk.house(new Date("2026-11-26T02:00:00Z"));
      const complex = { ...sorted, category: "lam_thu", unitId: desk.units.school };
      await sortTicket(later, { code, staff: desk.officer, ...complex });
      expect(await desk.row(code)).toMatchObject({
        ...{ kind: "kien_nghi", category: "lam_thu", unitId: desk.units.school },
        ...{ restricted: false, dueAt: due("2026-12-07"), status: "new" },
      });
      expect((await desk.events(code)).at(-1)).toMatchObject({
        ...{ kind: "sorted", isPublic: false },
        details: { category: "lam_thu", unitName: "Trường Tiểu học Hoa Đào" },
      });
    });

    test("what was praise and is none owes an answer from now on", async () => {
      const { code } = await openFor(db.prisma, desk.contact, { kind: "khen" });
      await sortTicket(desk.house(), { code, staff: desk.officer, ...sorted });
      expect((await desk.row(code)).dueAt).toEqual(due("2026-12-02"));
    });

    test("into conduct seals it: the officer has it no longer, the inspectors are told", async () => {
      const { code } = await openFor(db.prisma, desk.contact);
      await acceptTicket(desk.house(), { code, staff: desk.officer });
      const conduct = { ...sorted, category: "thai_do" };
      const done = await sortTicket(desk.house(), { code, staff: desk.officer, ...conduct });
      expect(done).toEqual({ ok: true, value: { code, isSealed: true } });
      expect(await desk.row(code)).toMatchObject({ restricted: true, assigneeId: null });
      const seen = { code, now: morning };
      expect(await readTicket(db.prisma, { ...seen, viewer: desk.officer })).toBeUndefined();
      expect(await readTicket(db.prisma, { ...seen, viewer: desk.inspector })).toBeDefined();
      expect(await desk.told("forwarded")).toEqual([desk.inspector.id]);
    });

    test("a wrong category is undone by the inspector, a khiếu nại or tố cáo stays sealed", async () => {
      const wrong = await openFor(db.prisma, desk.contact, { category: "thai_do" });
      const byLaw = await openFor(db.prisma, desk.contact, { restricted: true });
      for (const { code } of [wrong, byLaw]) {
        await sortTicket(desk.house(), { code, staff: desk.inspector, ...sorted });
      }
      expect(await desk.row(wrong.code)).toMatchObject({ restricted: false });
      expect(await desk.row(byLaw.code)).toMatchObject({ restricted: true, dueAt: null });
      // Not even by the way round of a restricted category.
      const round = { code: byLaw.code, staff: desk.inspector };
      await sortTicket(desk.house(), { ...round, ...sorted, category: "thai_do" });
      await sortTicket(desk.house(), { ...round, ...sorted });
      expect(await desk.row(byLaw.code)).toMatchObject({ restricted: true });
    });

    test.each([
      ["kind", { kind: "thu_rac" }, "bad_kind"],
      ["category", { category: "thu_rac" }, "bad_category"],
      ["unit", { unitId: "thu_rac" }, "unknown_unit"],
    ])("an unknown %s is refused", async (_, wrong, reason) => {
      const { code } = await openFor(db.prisma, desk.contact);
      const given = { code, staff: desk.officer, ...sorted, ...wrong };
      expect(await sortTicket(desk.house(), given)).toEqual({ ok: false, reason });
    });
  });

  describe("declining", () => {
    test.each(declineGrounds)("on the ground $id names its rule to the citizen", async (ground) => {
      const { code } = await openFor(db.prisma, desk.contact);
      const given = { code, staff: desk.officer, ground: ground.id };
      const bare = await declineTicket(desk.house(), given);
      expect(bare.ok).toBe(!ground.needsWords);
      if (!bare.ok) await declineTicket(desk.house(), { ...given, words: "Toà đang xét xử." });
      const [letter] = await desk.letters(desk.contact.id);
      expect(letter).toContain(ground.rule ?? "Toà đang xét xử.");
      expect((await desk.events(code)).at(-1)?.details).toEqual({ reason: ground.id });
    });

    test("without a ground is refused", async () => {
      const { code } = await openFor(db.prisma, desk.contact);
      const given = { code, staff: desk.officer, ground: "vi_thich" };
      expect(await declineTicket(desk.house(), given)).toEqual({ ok: false, reason: "no_ground" });
    });
  });
});
