import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { linkTicket } from "../../server/tickets/link-ticket.ts";
import { isLinkable } from "../../server/tickets/linkable-view.ts";
import { lookUpTicket } from "../../server/tickets/look-up-ticket.ts";
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

  const open = () => db.transaction((tx) => openFor(tx, undefined, { phone: "0912345678" }));
  const house = <T>(run: (inside: ReturnType<typeof ticketHouse> & { secretKey: string }) => T) =>
    db.transaction(async (tx) => run({ ...ticketHouse(tx), secretKey: "a key" }));
  const lookUp = (code: string, lastFourDigits: string, id = contactId) =>
    house((inside) => lookUpTicket(inside, { who: { kind: "contact", id }, code, lastFourDigits }));
  const link = (code: string, id = contactId) =>
    house((inside) => linkTicket(inside, { contactId: id, code }));

  test("whoever has looked it up may make it their own, once", async () => {
    const { code } = await open();
    await lookUp(code, "5678");
    expect(await isLinkable(db.prisma, code)).toBe(true);
    expect(await link(code.toLowerCase())).toEqual({ ok: true, value: { code } });
    expect(await link(code)).toEqual({ ok: true, value: { code } });
    expect(await readOwnTicket(db.prisma, contactId, code)).toMatchObject({ code });
    expect(await isLinkable(db.prisma, code)).toBe(false);
    const events = await db.prisma.ticketEvent.findMany({ where: { kind: "linked" } });
    expect(events).toMatchObject([{ actor: "citizen", isPublic: true }]);
  });

  test("without a look-up that matched, the code alone links nothing", async () => {
    const { code } = await open();
    await lookUp(code, "0000");
    expect(await link(code)).toEqual({ ok: false, reason: "not_found" });
    expect(await db.prisma.ticket.count({ where: { contactId: { not: null } } })).toBe(0);
  });

  test("a look-up by somebody else proves nothing for this chat", async () => {
    const { code } = await open();
    await lookUp(code, "5678", (await makeContact(db.prisma)).id);
    expect(await link(code)).toEqual({ ok: false, reason: "not_found" });
  });

  test("a ticket that was sealed since is as unknown", async () => {
    const { code } = await open();
    await lookUp(code, "5678");
    await db.prisma.ticket.updateMany({ data: { restricted: true } });
    expect(await isLinkable(db.prisma, code)).toBe(false);
    expect(await link(code)).toEqual({ ok: false, reason: "not_found" });
  });

  test("a ticket of another chat stays there", async () => {
    const { code } = await open();
    const other = (await makeContact(db.prisma)).id;
    for (const id of [contactId, other]) await lookUp(code, "5678", id);
    await link(code);
    expect(await link(code, other)).toEqual({ ok: false, reason: "linked_elsewhere" });
  });
});
