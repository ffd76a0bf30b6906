import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TicketStatus } from "../../bot/desk.ts";
import { isPaused, ticketClockSchema } from "../../server/calendar/ticket-clock.ts";
import type { Database } from "../../server/db.ts";
import type { Role } from "../../server/staff/role.ts";
import { awaitsStaff, eventOf, isOpen, moves, nextStatus } from "../../server/tickets/ticket.ts";
import { openTestDatabase } from "../support/database.ts";
import { makeStaff } from "../support/make-people.ts";
import { type LifeDesk, openLifeDesk } from "./life-desk.ts";
import { type RandomStep, type Step, randomSteps, steps } from "./random-life.ts";
import { morning, openFor } from "./ticket-desk.ts";

describe("any life of tickets", () => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase("embedded");
  });
  afterAll(() => db.close());

  const read = () =>
    db.prisma.ticket.findMany({
      orderBy: { code: "asc" },
      include: { events: { orderBy: { id: "asc" } } },
    });
  type Ticket = Awaited<ReturnType<typeof read>>[number];

  test("keeps to the table, loses no event and has its clock run while an answer is owed", async () => {
    await fc.assert(
      fc.asyncProperty(randomSteps, async (life) => {
        const desk = await openLifeDesk(db);
        const roles = new Map<Role, { id: string; role: Role }>();
        for (const role of ["officer", "inspector", "leader", "operator", "editor"] as const) {
          roles.set(role, await makeStaff(db.prisma, role));
        }
        for (let count = 0; count < 3; count += 1) await openFor(db.prisma, desk.contact);
        await openFor(db.prisma, desk.contact, { category: "thai_do" });
        let now = morning.getTime();
        let before = await read();
        for (const step of life) {
          now += step.hours * 3_600_000;
          const done = await run(desk, step, { now: new Date(now), tickets: before, roles });
          const after = await read();
          if (hasRefused(done)) expect(after, step.name).toEqual(before);
          check(before, after);
          before = after;
        }
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, 300_000);

  async function run(
    desk: LifeDesk,
    { name, ticket, other, role }: RandomStep,
    at: { now: Date; tickets: Ticket[]; roles: Map<Role, { id: string; role: Role }> },
  ): Promise<unknown> {
    const pick = (place: number) => at.tickets[place % at.tickets.length]?.code ?? "";
    const staff = at.roles.get(role) ?? desk.officer;
    const people = { staff, colleague: desk.officer.id, contactId: desk.contact.id };
    const cast = { ...people, code: pick(ticket), other: pick(other), unitId: desk.units.tanAn };
    const step: Step = steps[name];
    return db.transaction((tx) => step({ ...desk.house(at.now), tx }, cast));
  }

  function check(before: Ticket[], after: Ticket[]): void {
    const all = new Map(after.map((ticket) => [ticket.id, ticket]));
    for (const ticket of after) {
      const old = before.find(({ id }) => id === ticket.id);
      if (old) checkChange(old, ticket);
      checkState(ticket, all);
    }
    expect(after.length).toBeGreaterThanOrEqual(before.length);
  }

  function checkChange(old: Ticket, ticket: Ticket): void {
    expect(ticket.events.slice(0, old.events.length)).toEqual(old.events);
    const times = ticket.events.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(ticket.code).toBe(old.code);
    if (ticket.status === old.status) return;
    const told = new Set(ticket.events.slice(old.events.length).map(({ kind }) => kind));
    const lawful = moves.filter(
      (move) => nextStatus(old.status as TicketStatus, move) === ticket.status,
    );
    expect(
      lawful.some((move) => told.has(eventOf[move])),
      `${old.status} ${ticket.status}`,
    ).toBe(true);
  }

  function checkState(ticket: Ticket, all: Map<string, Ticket>): void {
    const status = ticket.status as TicketStatus;
    const label = `${ticket.code} ${status}`;
    expect(ticket.mergedIntoId !== null, label).toBe(status === "merged");
    expect(ticket.closedAt !== null, label).toBe(status === "closed" || status === "declined");
    if (!awaitsStaff(status)) expect(ticket.warnAt, label).toBeNull();
    const seen = new Set<string>();
    for (let at: Ticket | undefined = ticket; at?.mergedIntoId; at = all.get(at.mergedIntoId)) {
      expect(seen.has(at.id), label).toBe(false);
      seen.add(at.id);
      expect(all.get(at.mergedIntoId)?.restricted, label).toBe(at.restricted);
    }
    const clock = ticketClockSchema.safeParse(ticket.clock);
    if (!clock.success) {
      expect([ticket.dueAt, ticket.warnAt], label).toEqual([null, null]);
      return;
    }
    if (isOpen(status) || status === "merged") {
      // While the clock stands there is no date, unless it had run out before.
      const stoodAt = clock.data.pauses.findLast(({ to }) => to === undefined)?.from;
      const runsOut = stoodAt === undefined ? Infinity : Date.parse(stoodAt);
      expect(
        ticket.dueAt === null ? isPaused(clock.data) : ticket.dueAt.getTime() <= runsOut,
        label,
      ).toBe(true);
    }
    if (status === "waiting_for_citizen" || status === "merged") {
      expect(isPaused(clock.data), label).toBe(true);
    }
    if (["new", "accepted", "assigned", "answered"].includes(status)) {
      expect(isPaused(clock.data), label).toBe(false);
    }
  }
});

function hasRefused(done: unknown): boolean {
  return typeof done === "object" && done !== null && "ok" in done && done.ok === false;
}
