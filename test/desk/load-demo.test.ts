import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneCalendar } from "../../server/calendar/calendars.ts";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { openCalendar } from "../../server/calendar/working-calendar.ts";
import type { Database } from "../../server/db.ts";
import { demoDigits, demoDossiers } from "../../server/demo/demo-dossiers.ts";
import { loadDemo } from "../../server/demo/load-demo.ts";
import { parseDossierCode } from "../../bot/dossier-code.ts";
import { matchesPassword } from "../../server/staff/password.ts";
import { roles } from "../../server/staff/role.ts";
import { randomIds } from "../../server/ids.ts";
import { keepSetting } from "../../server/settings/setting-store.ts";
import { readSecretKey } from "../../server/settings/read-secret-key.ts";
import { secretKey } from "../dossiers/make-dossier.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeContact } from "../support/make-people.ts";
import { atDesk, morning } from "./open-test-desk.ts";

describe.each(databaseKinds)("demo data and settings on %s", (kind) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  afterAll(() => db.close());
  const load = (now = morning) =>
    db.transaction((tx) => {
      const calendars = oneCalendar(openCalendar(defaultCalendar));
      return loadDemo({ tx, clock: { now: () => now }, ids: randomIds, calendars, secretKey });
    });

  test("there is a dossier in each of the ten states, and each can be looked up", async () => {
    await load();
    const contact = await makeContact(db.prisma);
    const states: number[] = [];
    for (const { code } of demoDossiers) {
      expect(parseDossierCode(code)).toBe(code);
      const found = await atDesk(db, contact, (desk) => desk.dossiers.lookUp(code, demoDigits));
      if (found.ok) states.push(...found.value.map(({ state }) => state));
    }
    expect(states).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test("all of it is marked as demo, and a second start changes nothing", async () => {
    await load();
    const snapshot = () =>
      Promise.all([
        db.prisma.dossier.findMany({ orderBy: { code: "asc" } }),
        db.prisma.ticket.findMany({ orderBy: { code: "asc" } }),
      ]);
    const [dossiers, tickets] = await snapshot();
    expect([...dossiers, ...tickets].every(({ isDemo }) => isDemo)).toBe(true);
    expect(tickets).toHaveLength(200);
    expect(await load(new Date("2027-03-01T02:00:00Z"))).toBeUndefined();
    expect(await snapshot()).toEqual([dossiers, tickets]);
  });

  test("the desk looks alive: every state, late ones, most of a year's work done", async () => {
    await load();
    const tickets = await db.prisma.ticket.findMany({ include: { events: true } });
    const count = (status: string) => tickets.filter((ticket) => ticket.status === status).length;
    const states = ["new", "accepted", "assigned", "waiting_for_citizen", "answered", "declined"];
    for (const status of states) expect(count(status), status).toBeGreaterThan(0);
    expect(count("closed")).toBeGreaterThan(120);
    const owed = tickets.filter(({ status }) => ["new", "accepted", "assigned"].includes(status));
    const late = owed.filter(({ dueAt }) => dueAt !== null && dueAt < morning);
    expect(owed.length).toBeGreaterThan(8);
    expect(late.length).toBeGreaterThan(0);
    expect(late.length).toBeLessThan(owed.length / 2);
    expect(tickets.every(({ openedAt }) => openedAt < morning)).toBe(true);
    expect(tickets.every(({ unitId, place }) => unitId !== null && place !== null)).toBe(true);
  });

  test("what happened to a ticket of the demo is told in order, and nothing of it lies ahead", async () => {
    await load();
    const tickets = await db.prisma.ticket.findMany({
      include: { events: { orderBy: { id: "asc" } } },
    });
    for (const { events } of tickets) {
      const times = events.map(({ at }) => at.getTime());
      expect(times).toEqual(times.toSorted((one, other) => one - other));
      expect(times.at(-1)).toBeLessThanOrEqual(morning.getTime());
      expect(events[0]?.kind).toBe("opened");
    }
  });

  test("there is somebody of each role, who signs in with the password told once", async () => {
    await db.prisma.$executeRaw`TRUNCATE ticket, staff, unit, counter, contact CASCADE`;
    const password = (await load()) ?? "";
    expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    const staff = await db.prisma.staff.findMany();
    expect(new Set(staff.map(({ role }) => role))).toEqual(new Set(roles));
    const stored = staff[0]?.passwordHash ?? undefined;
    expect(await matchesPassword(password, stored)).toBe(true);
  });

  test("of several processes that start at once all keep the same secret key", async () => {
    const house = () => ({ tx: db.prisma, ids: randomIds });
    const keys = await Promise.all(Array.from({ length: 8 }, () => readSecretKey(house(), {})));
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toHaveLength(43);
    const configured = "a key of thirty-two characters and more";
    expect(await readSecretKey(house(), { secretKey: configured })).toBe(configured);
    expect(await keepSetting(db.prisma, "secret_key", () => "another")).toBe(keys[0]);
  });
});
