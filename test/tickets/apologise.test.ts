import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { answerTicket } from "../../server/tickets/answer-ticket.ts";
import { apologise, planApology } from "../../server/tickets/apologise.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeContact } from "../support/make-people.ts";
import { type LifeDesk, openLifeDesk } from "./life-desk.ts";
import { openFor } from "./ticket-desk.ts";

describe.each(databaseKinds)("the letter of apology on %s", (kind) => {
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

  describe("an apology", () => {
    const sorry = { reason: "Nhà trường báo cáo chậm.", days: 3 };
    /** Thursday, 10 December 2026: six working days late. */
    const late = new Date("2026-12-10T02:00:00Z");

    test("has the new date counted from today, once", async () => {
      const one = await openOne();
      const given = { code: one.code, staff: desk.officer, ...sorry };
      const plan = await planApology(desk.house(late), given);
      expect(await apologise(desk.house(late), given)).toMatchObject({ ok: true });
      expect((await desk.row(one.code)).dueAt).toEqual(due("2026-12-15"));
      const [letter] = await desk.letters(one.contact.id);
      expect(letter).toContain("Phiếu xin lỗi và hẹn lại ngày trả lời");
      expect(letter).toContain("đúng hẹn ngày 02/12/2026");
      expect(letter).toContain("trước hết ngày 15/12/2026");
      expect(letter).toContain(sorry.reason);
      // The preview showed this very letter.
      if (!plan.ok) throw new Error(plan.reason);
      const { title, text } = plan.value.letterOf(one.code);
      expect(letter).toBe(`${title}\n${text}`);
      const again = await apologise(desk.house(late), given);
      expect(again).toEqual({ ok: false, reason: "no_more_apologies" });
      const twice = { ...desk.house(late), apologies: 2 };
      expect(await apologise(twice, given)).toMatchObject({ ok: true });
    });

    test("before the date has passed puts that date off", async () => {
      const one = await openOne();
      await apologise(desk.house(), { code: one.code, staff: desk.officer, ...sorry });
      expect((await desk.row(one.code)).dueAt).toEqual(due("2026-12-07"));
    });

    test.each([
      ["no reason", { reason: "" }, "empty_text"],
      ["no days", { days: 0 }, "bad_amount"],
      ["too many days", { days: 61 }, "bad_amount"],
    ])("with %s is refused", async (_, wrong, reason) => {
      const one = await openOne();
      const given = { code: one.code, staff: desk.officer, ...sorry, ...wrong };
      expect(await apologise(desk.house(), given)).toEqual({ ok: false, reason });
    });

    test("for what is answered is refused", async () => {
      const one = await openOne();
      await answerTicket(desk.house(), { code: one.code, staff: desk.officer, text: "Dạ." });
      const done = await apologise(desk.house(), { code: one.code, staff: desk.officer, ...sorry });
      expect(done).toEqual({ ok: false, reason: "no_due_date" });
    });
  });
});
