import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { lookUpTicket, type LookupWho } from "../../server/tickets/look-up-ticket.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeContact } from "../support/make-people.ts";
import { statementsOf } from "../support/statements-of.ts";
import { morning, openFor, ticketHouse } from "./ticket-desk.ts";

const secretKey = "k".repeat(32);
const named = { name: "Trần Thị Mẫu", address: "Thôn Mẫu", phone: "0912 345 678" };

describe.each(databaseKinds)("looking a ticket up on %s", (kind) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  afterAll(() => db.close());
  beforeEach(() => db.prisma.$executeRaw`TRUNCATE ticket, lookup_attempt CASCADE`);

  const open = (more = {}) =>
    db.transaction((tx) => openFor(tx, undefined, { ...named, what: "Việc kín.", ...more }));
  const network: LookupWho = { kind: "network", address: "203.0.113.7" };
  const lookUp = (code: string, lastFourDigits: string, who: LookupWho = network, now = morning) =>
    db.transaction((tx) =>
      lookUpTicket({ ...ticketHouse(tx, now), secretKey }, { who, code, lastFourDigits }),
    );

  test("code and digits show its timeline and date, but nobody's name and words", async () => {
    const { code } = await open();
    const found = await lookUp(code.toLowerCase().replaceAll("-", " "), "5678");
    expect(found).toMatchObject({ ok: true, value: { code, status: "new" } });
    expect(JSON.stringify(found)).not.toMatch(/Mẫu|Việc kín|5678/);
    expect(found.ok && found.value.dueAt).toBeInstanceOf(Date);
    expect(found.ok && found.value.timeline).toHaveLength(1);
  });

  test("Luật Tố cáo Điều 56: a sealed ticket answers exactly like an unknown one", async () => {
    const { code } = await open({ restricted: true });
    const unknown = "PA-26-000099-5";
    const other: LookupWho = { kind: "network", address: "203.0.113.8" };
    expect(await lookUp(code, "5678")).toEqual(await lookUp(unknown, "5678", other));
  });

  test("an unknown code is as much work as wrong digits, or a ticket that can't be looked up", async () => {
    const there = [
      await open(),
      await open({ restricted: true }),
      await open({ phone: undefined }),
    ];
    const workFor = (code: string) => statementsOf(() => lookUp(code, "0000"));
    const unknown = await workFor("PA-26-000099-5");
    expect(unknown.length).toBeGreaterThan(3);
    for (const { code } of there) expect(await workFor(code)).toEqual(unknown);
  });

  test.each([
    ["wrong digits", "5679"],
    ["digits of another place of the number", "0912"],
    ["too few digits", "678"],
    ["none", ""],
  ])("%s do not match", async (_, digits) => {
    const { code } = await open();
    expect(await lookUp(code, digits)).toEqual({ ok: false, reason: "no_match", triesLeft: 4 });
  });

  test("a ticket without a phone can't be looked up", async () => {
    const { code } = await open({ phone: undefined });
    expect(await lookUp(code, "")).toMatchObject({ ok: false });
    expect(await lookUp(code, "xxxx")).toMatchObject({ ok: false });
  });

  test("five wrong tries lock the network for an hour, whatever codes they were", async () => {
    const { code } = await open();
    for (let tries = 1; tries <= 4; tries += 1) await lookUp(`PA-26-00000${tries}-0`, "1111");
    expect(await lookUp(code, "1111")).toMatchObject({ ok: false, reason: "locked" });
    expect(await lookUp(code, "5678")).toMatchObject({ ok: false, reason: "locked" });
    const later = new Date(morning.getTime() + 3_600_000);
    expect(await lookUp(code, "5678", network, later)).toMatchObject({ ok: true });
  });

  test("another network, and a chat, are not locked by it", async () => {
    const { code } = await open();
    for (let tries = 0; tries < 5; tries += 1) await lookUp(`PA-26-00000${tries}-0`, "1111");
    const { id } = await makeContact(db.prisma);
    expect(await lookUp(code, "5678", { kind: "contact", id })).toMatchObject({ ok: true });
  });

  test("six tries at once are five tries and a lock", async () => {
    const { code } = await open();
    const tries = ["1", "2", "3", "4", "5", "6"].map((digit) => lookUp(code, digit.repeat(4)));
    const refusals = (await Promise.all(tries)).map((found) => (found.ok ? "ok" : found.reason));
    expect(refusals.filter((reason) => reason === "no_match")).toHaveLength(4);
    expect(refusals.filter((reason) => reason === "locked")).toHaveLength(2);
  });

  test("no network's address is kept", async () => {
    await lookUp("PA-26-000001-0", "1111");
    const row = await db.prisma.lookupAttempt.findFirstOrThrow();
    expect(JSON.stringify(row, (_key, value: unknown) => String(value))).not.toContain("203");
  });
});
