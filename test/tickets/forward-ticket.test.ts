import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { acceptTicket } from "../../server/tickets/accept-ticket.ts";
import { assignTicket } from "../../server/tickets/assign-ticket.ts";
import { forwardLimit } from "../../server/tickets/forward-limit.ts";
import { forwardTicket } from "../../server/tickets/forward-ticket.ts";
import { readTicket } from "../../server/tickets/ticket-view.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { type LifeDesk, openLifeDesk } from "./life-desk.ts";
import { morning, openFor, ticketHouse } from "./ticket-desk.ts";

describe.each(databaseKinds)("tickets that are handed on, on %s", (kind) => {
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

  describe("forwarding", () => {
    test("to a unit of ours: nobody has it, its people are told, the date stays", async () => {
      const { officer, units, house } = desk;
      const [head, clerk] = [
        await desk.inUnit("unit_head", units.tanAn),
        await desk.inUnit("officer", units.tanAn),
      ];
      const stranger = await desk.inUnit("officer", units.binhMinh);
      const { code } = await openFor(db.prisma, desk.contact);
      await acceptTicket(house(), { code, staff: officer });
      const to = { unitId: units.tanAn };
      const done = await forwardTicket(house(), { code, staff: officer, to, why: "Thuộc phường." });
      expect(done).toEqual({ ok: true, value: { code, reach: "chat" } });
      expect(await desk.row(code)).toMatchObject({
        ...{ status: "forwarded", unitId: units.tanAn, assigneeId: null, dueAt: due("2026-12-02") },
      });
      expect((await desk.events(code)).at(-1)).toMatchObject({
        ...{ kind: "forwarded", staffId: officer.id, text: "Thuộc phường.", isPublic: true },
        details: { unitId: units.tanAn, unitName: "Phường Tân An" },
      });
      expect((await desk.told("forwarded")).toSorted()).toEqual([head.id, clerk.id].toSorted());
      const [letter] = await desk.letters(desk.contact.id);
      expect(letter).toContain("đã được chuyển đến Phường Tân An");
      expect(letter).not.toContain("Thuộc phường.");
      const seen = (viewer: typeof head) => readTicket(db.prisma, { code, viewer, now: morning });
      expect(await seen(clerk)).toBeDefined();
      expect(await seen(stranger)).toBeUndefined();
    });

    test("to a unit without people: those of the unit above are told", async () => {
      const clerk = await desk.inUnit("officer", desk.units.tanAn);
      const { code } = await openFor(db.prisma, desk.contact);
      const to = { unitId: desk.units.school };
      await forwardTicket(desk.house(), { code, staff: desk.officer, to });
      expect(await desk.told("forwarded")).toEqual([clerk.id]);
    });

    test("to a body outside: the citizen is told which, and our clock stands", async () => {
      const { officer, house } = desk;
      const { code } = await openFor(db.prisma, desk.contact);
      const to = { outside: "Công an  phường Ví Dụ" };
      await forwardTicket(house(), { code, staff: officer, to });
      expect(await desk.row(code)).toMatchObject({
        status: "forwarded",
        dueAt: null,
        warnAt: null,
      });
      const [letter] = await desk.letters(desk.contact.id);
      expect(letter).toContain("thuộc trách nhiệm của Công an phường Ví Dụ");
      expect(letter).toContain("Nghị định 20/2008/NĐ-CP, Điều 9");
      // Taken back on the second morning: the day between did not count.
      await acceptTicket(house(new Date("2026-11-25T02:00:00Z")), { code, staff: officer });
      expect((await desk.row(code)).dueAt).toEqual(due("2026-12-03"));
    });

    test("a sealed ticket goes on to inspectors alone", async () => {
      const { units, inspector } = desk;
      await desk.inUnit("officer", units.tanAn);
      const theirs = await desk.inUnit("inspector", units.tanAn);
      const { code } = await openFor(db.prisma, desk.contact, { category: "thai_do" });
      const to = { unitId: units.tanAn };
      await forwardTicket(desk.house(), { code, staff: inspector, to });
      expect(await desk.told("forwarded")).toEqual([theirs.id]);
    });

    test.each([
      ["a unit that is not there", { unitId: "nonsense" }, "unknown_unit"],
      ["nobody", { outside: "  " }, "empty_text"],
    ])("to %s is refused", async (_, to, reason) => {
      const { code } = await openFor(db.prisma, desk.contact);
      const done = await forwardTicket(desk.house(), { code, staff: desk.officer, to });
      expect(done).toEqual({ ok: false, reason });
      expect(await desk.row(code)).toMatchObject({ status: "new" });
    });

    test("is lawful within 5 working days of the receipt (NĐ 20/2008, Điều 9)", () => {
      const calendar = ticketHouse(db.prisma).calendars.of();
      // Tuesday to Monday; Tuesday 24 November is not a day off until somebody says so.
      expect(forwardLimit(calendar, morning)).toEqual(due("2026-11-30"));
    });
  });

  test("who is given a ticket is told, but not of what they took themselves", async () => {
    const { code } = await openFor(db.prisma, desk.contact);
    const give = (assigneeId: string) =>
      assignTicket(desk.house(), { code, staff: desk.officer, assigneeId });
    await give(desk.officer.id);
    expect(await desk.told("assigned")).toEqual([]);
    await give(desk.leader.id);
    expect(await desk.told("assigned")).toEqual([desk.leader.id]);
  });
});
