import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { acceptTicket } from "../../server/tickets/accept-ticket.ts";
import { answerTicket } from "../../server/tickets/answer-ticket.ts";
import { askCitizen } from "../../server/tickets/ask-citizen.ts";
import { readLateTickets } from "../../server/tickets/late-tickets-view.ts";
import { warnOfDeadlines } from "../../server/tickets/warn-of-deadlines.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { inLanes } from "../support/in-lanes.ts";
import { type LifeDesk, openLifeDesk } from "./life-desk.ts";
import { openFor } from "./ticket-desk.ts";

describe.each(databaseKinds)("warnings of deadlines on %s", (kind) => {
  let db: Database;
  let desk: LifeDesk;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  beforeEach(async () => {
    desk = await openLifeDesk(db);
  });
  afterAll(() => db.close());

  const at = (instant: string) => new Date(instant);
  const warn = (instant: string) =>
    db.transaction((tx) => warnOfDeadlines({ ...desk.house(at(instant)), tx }, 50));
  const percents = async (code: string) =>
    (await desk.events(code))
      .filter((event) => event.kind === "warned")
      .map(({ details }) => (details as { percent: number }).percent);
  /** Opened on Monday, 23 November at 9:00, due on Wednesday, 2 December at 17:00. */
  const openAccepted = async () => {
    const { code } = await openFor(db.prisma, desk.contact);
    await acceptTicket(desk.house(), { code, staff: desk.officer });
    return code;
  };

  test("come at 50, 80 and 100 % to whoever has it, then the head, then the leader", async () => {
    const head = await desk.inUnit("unit_head", desk.units.so);
    const code = await openAccepted();
    await warn("2026-11-26T02:00:00Z");
    expect(await percents(code)).toEqual([]);
    await warn("2026-11-27T09:00:00Z");
    await warn("2026-11-27T09:00:30Z");
    expect(await percents(code)).toEqual([50]);
    expect(await desk.told("due_soon")).toEqual([desk.officer.id]);
    await warn("2026-12-01T09:30:00Z");
    expect(await percents(code)).toEqual([50, 80]);
    expect(await desk.told("due_soon")).toEqual([desk.officer.id, desk.officer.id, head.id]);
    await warn("2026-12-02T09:59:00Z");
    expect(await desk.told("late")).toEqual([]);
    await warn("2026-12-03T02:00:00Z");
    expect(await percents(code)).toEqual([50, 80, 100]);
    expect((await desk.told("late")).toSorted()).toEqual(
      [desk.officer.id, head.id, desk.leader.id].toSorted(),
    );
    expect(await warn("2026-12-08T02:00:00Z")).toBe(0);
  });

  test("missed while nothing ran, are one: the last", async () => {
    const code = await openAccepted();
    await warn("2026-12-03T02:00:00Z");
    expect(await percents(code)).toEqual([100]);
  });

  test("are never given at night, at noon or on a Sunday, but when work goes on", async () => {
    const code = await openAccepted();
    const resting = ["2026-11-28T20:00:00Z", "2026-11-29T03:00:00Z", "2026-11-29T16:59:00Z"];
    for (const instant of resting) await warn(instant);
    expect(await percents(code)).toEqual([]);
    const { warnAt } = await desk.row(code);
    expect(warnAt).toEqual(at("2026-11-30T00:30:00Z"));
    await warn("2026-11-30T00:30:00Z");
    expect(await percents(code)).toEqual([50]);
  });

  test("are not given for what is answered, or waits for the citizen", async () => {
    const [answered, asked] = [await openAccepted(), await openAccepted()];
    await answerTicket(desk.house(), { code: answered, staff: desk.officer, text: "Dạ." });
    await askCitizen(desk.house(), { code: asked, staff: desk.officer, text: "Ở đâu ạ?" });
    expect(await warn("2026-12-08T02:00:00Z")).toBe(0);
  });

  test("of a sealed ticket are the inspector's alone", async () => {
    await desk.inUnit("unit_head", desk.units.so);
    const { code } = await openFor(db.prisma, desk.contact, { category: "thai_do" });
    await warn("2026-12-14T02:00:00Z");
    expect(await percents(code)).toEqual([100]);
    expect(await desk.told("late")).toEqual([desk.inspector.id]);
  });

  test("go to nobody of another unit", async () => {
    const [here, elsewhere] = [
      await desk.inUnit("unit_head", desk.units.tanAn),
      await desk.inUnit("unit_head", desk.units.binhMinh),
    ];
    const { id } = await openFor(db.prisma, desk.contact);
    await db.prisma.ticket.update({ where: { id }, data: { unitId: desk.units.school } });
    await warn("2026-12-03T02:00:00Z");
    const told = await desk.told("late");
    expect(told).toContain(here.id);
    expect(told).not.toContain(elsewhere.id);
  });

  test("are given once by two processes at once", async () => {
    const codes = [await openAccepted(), await openAccepted(), await openAccepted()];
    await inLanes(Array.from({ length: 4 }, () => () => warn("2026-12-03T02:00:00Z")));
    for (const code of codes) expect(await percents(code)).toEqual([100]);
  });

  test("the late list has what is overdue, the longest first, and nothing sealed", async () => {
    const own = await openAccepted();
    const { code: older } = await openFor(db.prisma, desk.contact, { kind: "cau_hoi" });
    await openFor(db.prisma, desk.contact, { category: "thai_do" });
    const asked = { now: at("2026-12-20T02:00:00Z"), most: 10 };
    const seen = await readLateTickets(db.prisma, { ...asked, viewer: desk.officer });
    expect(seen.items.map(({ code }) => code)).toEqual([older, own]);
    expect(seen.total).toBe(2);
    const all = await readLateTickets(db.prisma, { ...asked, viewer: desk.inspector, most: 1 });
    expect([all.items.length, all.total]).toEqual([1, 3]);
  });
});
