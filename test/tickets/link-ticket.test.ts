import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { linkTicket } from "../../server/tickets/link-ticket.ts";
import { readOwnTicket } from "../../server/tickets/citizen-ticket-view.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeContact } from "../support/make-people.ts";
import { openFor, ticketHouse } from "./ticket-desk.ts";

describe.each(databaseKinds)("linking a caller's ticket to a chat, on %s", (kind) => {
  let db: Database;
  let contactId: string;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  beforeEach(async () => {
    await db.prisma.$executeRaw`TRUNCATE ticket, contact, lookup_attempt, counter CASCADE`;
    contactId = (await makeContact(db.prisma)).id;
  });
  afterAll(() => db.close());

  const open = (more: { restricted?: boolean } = {}) =>
    db.transaction((tx) => openFor(tx, undefined, { phone: "0912345678", ...more }));
  const link = (code: string, digits: string, who = contactId) =>
    db.transaction((tx) =>
      linkTicket({ ...ticketHouse(tx), secretKey: "k" }, { contactId: who, code, digits }),
    );

  test("code and four digits make it the chat's own, once", async () => {
    const { code } = await open();
    expect(await link(code.toLowerCase(), "5678")).toEqual({ ok: true, value: { code } });
    expect(await link(code, "5678")).toEqual({ ok: true, value: { code } });
    expect(await readOwnTicket(db.prisma, contactId, code)).toMatchObject({ code });
    const events = await db.prisma.ticketEvent.findMany({ where: { kind: "linked" } });
    expect(events).toMatchObject([{ actor: "citizen", isPublic: true }]);
  });

  test("wrong digits, an unknown code and a sealed ticket are answered alike", async () => {
    const { code } = await open();
    const sealed = await open({ restricted: true });
    const refusals = [
      await link(code, "0000"),
      await link("PA-26-999999-0", "5678"),
      await link(sealed.code, "5678"),
    ];
    expect(refusals.map((one) => !one.ok && one.reason)).toEqual([
      "no_match",
      "no_match",
      "no_match",
    ]);
    expect(await db.prisma.ticket.count({ where: { contactId: { not: null } } })).toBe(0);
  });

  test("after five wrong tries even the right digits are refused", async () => {
    const { code } = await open();
    for (let attempt = 0; attempt < 5; attempt += 1) await link(code, "0000");
    expect(await link(code, "5678")).toMatchObject({ ok: false, reason: "locked" });
  });

  test("a ticket of another chat stays there", async () => {
    const { code } = await open();
    await link(code, "5678");
    const other = await makeContact(db.prisma);
    expect(await link(code, "5678", other.id)).toEqual({ ok: false, reason: "linked_elsewhere" });
  });
});
