import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { addCitizenWords } from "../../server/tickets/add-citizen-words.ts";
import { answerTicket } from "../../server/tickets/answer-ticket.ts";
import { readOwnTicket } from "../../server/tickets/citizen-ticket-view.ts";
import { closeTicket } from "../../server/tickets/close-ticket.ts";
import { mergeTickets } from "../../server/tickets/merge-tickets.ts";
import { pseudonymiseTickets } from "../../server/tickets/pseudonymise-tickets.ts";
import { readPublicTimeline } from "../../server/tickets/public-timeline-view.ts";
import { sortTicket } from "../../server/tickets/sort-ticket.ts";
import { readTicket } from "../../server/tickets/ticket-view.ts";
import { unmergeTicket } from "../../server/tickets/unmerge-ticket.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { inLanes } from "../support/in-lanes.ts";
import { makeContact } from "../support/make-people.ts";
import { type LifeDesk, openLifeDesk } from "./life-desk.ts";
import { morning, openFor } from "./ticket-desk.ts";

describe.each(databaseKinds)("tickets that become one on %s", (kind) => {
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

  describe("merging", () => {
    const merge = (into: string, codes: string[], staff = desk.officer) =>
      mergeTickets(desk.house(), { into, codes, staff });
    const refused = (reason: string) => ({ ok: false, reason });

    test("of three: each counts, its citizen is told and gets the answer under their own code", async () => {
      const [into, one, two] = [await openOne(), await openOne(), await openOne()];
      const done = await merge(into.code, [one.code, two.code]);
      expect(done).toEqual({ ok: true, value: { code: into.code, merged: [one.code, two.code] } });
      for (const { code, contact } of [one, two]) {
        expect(await desk.row(code)).toMatchObject({
          ...{ status: "merged", mergedIntoId: into.id, dueAt: null, warnAt: null },
        });
        const [letter] = await desk.letters(contact.id);
        expect(letter).toContain(`xử lý chung trong phiếu ${into.code}`);
        expect((await desk.events(code)).at(-1)).toMatchObject({
          ...{ kind: "merged", staffId: desk.officer.id, details: { code: into.code } },
        });
      }
      expect(await db.prisma.ticket.count()).toBe(3);
      await answerTicket(desk.house(), { code: into.code, staff: desk.officer, text: "Đã sửa." });
      for (const { code, contact } of [into, one, two]) {
        const letter = (await desk.letters(contact.id)).at(-1);
        expect(letter).toContain(`Trả lời phiếu ${code}`);
        expect(letter).toContain("Đã sửa.");
        expect(await readOwnTicket(db.prisma, contact.id, code)).toMatchObject({
          answer: "Đã sửa.",
        });
      }
      await closeTicket(desk.house(), { code: into.code, staff: desk.officer });
      expect((await desk.letters(two.contact.id)).at(-1)).toContain(`${two.code} đã đóng`);
    });

    test("words on a merged ticket reach the one that goes on, whose citizen doesn't see them", async () => {
      const [into, one] = [await openOne(), await openOne()];
      await merge(into.code, [one.code]);
      await answerTicket(desk.house(), { code: into.code, staff: desk.officer, text: "Đã sửa." });
      const given = { code: one.code, contactId: one.contact.id, words: "Nhà tôi số 5 vẫn hỏng." };
      expect(await addCitizenWords(desk.house(), given)).toMatchObject({ ok: true });
      expect(await desk.row(into.code)).toMatchObject({ status: "accepted" });
      expect((await desk.events(into.code)).at(-1)).toMatchObject({
        ...{ kind: "citizen_wrote", text: given.words, isPublic: false },
        details: { code: one.code },
      });
      const shown = await readPublicTimeline(db.prisma, into.code);
      expect(shown?.timeline.map(({ words }) => words)).toEqual([
        "Đã nhận phiếu",
        "Cơ quan trả lời",
      ]);
      const theirs = await readPublicTimeline(db.prisma, one.code);
      expect(theirs?.timeline.at(-1)?.words).toBe("Anh/chị bổ sung ý kiến");
      // An answer written before these words came is refused.
      const page = await readTicket(db.prisma, {
        ...{ code: into.code, viewer: desk.leader, now: morning },
      });
      const seenEvent = (page?.timeline.at(-1)?.id ?? 0n) - 1n;
      const late = { code: into.code, staff: desk.leader, text: "Xong.", seenEvent };
      expect(await answerTicket(desk.house(), late)).toEqual(refused("changed_meanwhile"));
    });

    test("of a ticket that others went into takes these along", async () => {
      const [last, middle, first] = [await openOne(), await openOne(), await openOne()];
      await merge(middle.code, [first.code]);
      await merge(last.code, [middle.code]);
      expect((await desk.letters(first.contact.id)).at(-1)).toContain(last.code);
      await answerTicket(desk.house(), { code: last.code, staff: desk.officer, text: "Đã xong." });
      expect((await desk.letters(first.contact.id)).at(-1)).toContain("Đã xong.");
      const given = { code: first.code, contactId: first.contact.id, words: "Cảm ơn." };
      await addCitizenWords(desk.house(), given);
      expect(await desk.row(last.code)).toMatchObject({ status: "accepted" });
    });

    test("is undone: the ticket goes on where its clock stood, and its citizen is told", async () => {
      const [into, one] = [await openOne(), await openOne()];
      await merge(into.code, [one.code]);
      const later = desk.house(new Date("2026-11-26T02:00:00Z"));
      expect(await unmergeTicket(later, { code: one.code, staff: desk.officer })).toMatchObject({
        ok: true,
      });
      expect(await desk.row(one.code)).toMatchObject({
        ...{ status: "accepted", mergedIntoId: null, dueAt: due("2026-12-04") },
      });
      expect((await desk.letters(one.contact.id)).at(-1)).toContain("xử lý riêng phiếu");
      expect((await desk.events(into.code)).at(-1)).toMatchObject({ kind: "unmerged" });
      await answerTicket(later, { code: into.code, staff: desk.officer, text: "Đã sửa." });
      expect((await desk.letters(one.contact.id)).at(-1)).not.toContain("Đã sửa.");
      const again = await unmergeTicket(later, { code: one.code, staff: desk.officer });
      expect(again).toEqual(refused("wrong_status"));
    });

    test("never joins a sealed ticket with one that is not, and tells nobody that it exists", async () => {
      const [plain, sealed, other] = [
        await openOne(),
        await openOne({ category: "thai_do" }),
        await openOne({ category: "thai_do" }),
      ];
      const { inspector } = desk;
      expect(await merge(plain.code, [sealed.code], inspector)).toEqual(refused("mixed_sealed"));
      expect(await merge(sealed.code, [plain.code], inspector)).toEqual(refused("mixed_sealed"));
      expect(await merge(plain.code, [sealed.code])).toEqual(refused("not_found"));
      expect(await merge(sealed.code, [plain.code])).toEqual(refused("not_found"));
      expect(await merge(sealed.code, [other.code], inspector)).toMatchObject({ ok: true });
    });

    test("keeps no word of somebody who wants to be forgotten, in no ticket", async () => {
      const [last, into] = [await openOne(), await openOne()];
      const named = { name: "Lê Thị Mẫu", address: "7 phố Ví Dụ", phone: "0900000007" };
      const one = await openOne(named);
      await merge(into.code, [one.code]);
      await merge(last.code, [into.code]);
      const given = { code: one.code, contactId: one.contact.id, words: "Tôi là Lê Thị Mẫu." };
      await addCitizenWords(desk.house(), given);
      expect((await desk.events(last.code)).at(-1)?.text).toContain("Lê Thị Mẫu");
      await db.transaction((tx) => pseudonymiseTickets({ ...desk.house(), tx }, one.contact.id));
      expect((await desk.events(last.code)).at(-1)?.text).toBe("Tôi là ***.");
      expect(await desk.row(one.code)).toMatchObject({ status: "merged", contactId: null });
    });

    test("is sealed as a whole when what goes on is about a colleague", async () => {
      const [into, one] = [await openOne(), await openOne()];
      await merge(into.code, [one.code]);
      const conduct = { kind: "phan_anh", category: "nhung_nhieu", unitId: null };
      await sortTicket(desk.house(), { code: into.code, staff: desk.officer, ...conduct });
      expect(await desk.row(one.code)).toMatchObject({ restricted: true, status: "merged" });
      const alone = { code: one.code, staff: desk.inspector, ...conduct };
      expect(await sortTicket(desk.house(), alone)).toEqual(refused("wrong_status"));
    });

    test("is refused whole when one of them can't be merged", async () => {
      const [into, one, closed] = [await openOne(), await openOne(), await openOne()];
      await db.prisma.ticket.update({ where: { id: closed.id }, data: { status: "closed" } });
      expect(await merge(into.code, [one.code, closed.code])).toEqual(refused("wrong_status"));
      expect(await desk.row(one.code)).toMatchObject({ status: "new" });
      expect(await merge(closed.code, [one.code])).toEqual(refused("wrong_status"));
      expect(await merge(into.code, [into.code])).toEqual(refused("same_ticket"));
      expect(await merge(into.code, [])).toEqual(refused("nothing_to_merge"));
      expect(await merge(into.code, ["PA-99-000001-X"])).toEqual(refused("not_found"));
    });

    test("both ways at once merges one way", async () => {
      const [one, two] = [await openOne(), await openOne()];
      const both = await inLanes(
        [
          [one, two],
          [two, one],
        ].map(
          ([into, from]) =>
            () =>
              db.transaction((tx) =>
                mergeTickets(
                  { ...desk.house(), tx },
                  { into: into?.code ?? "", codes: [from?.code ?? ""], staff: desk.officer },
                ),
              ),
        ),
      );
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      const rows = await db.prisma.ticket.findMany({ where: { status: "merged" } });
      expect(rows).toHaveLength(1);
    });
  });
});
