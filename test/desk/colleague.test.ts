import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  colleagueRestMs,
  returnFromColleagues,
} from "../../server/conversations/return-from-colleagues.ts";
import type { Database } from "../../server/db.ts";
import { openTestDatabase } from "../support/database.ts";
import { makeContact, type TestContact } from "../support/make-people.ts";
import { atDesk, morning } from "./open-test-desk.ts";

let db: Database;
let contact: TestContact;
beforeAll(async () => {
  db = await openTestDatabase("embedded");
});
beforeEach(async () => {
  contact = await makeContact(db.prisma);
});
afterAll(() => db.close());

const later = (ms: number) => new Date(morning.getTime() + ms);
const talk = () => db.prisma.conversation.findUniqueOrThrow({ where: { contactId: contact.id } });
const comeRound = (now: Date) =>
  db.transaction((tx) => returnFromColleagues({ tx, clock: { now: () => now } }));
const write = (now = morning) => atDesk(db, contact, (desk) => desk.contact.standAside(), { now });
const tickets = () => db.prisma.ticket.count({ where: { contactId: contact.id } });

test("a colleague's talk opens no ticket, and the citizen's words make none", async () => {
  await write();
  await atDesk(db, contact, (desk) => desk.contact.passOn("Cháu học lớp 2"));
  expect((await talk()).handedOverAt).toEqual(morning);
  expect(await tickets()).toBe(0);
});

test("four hours after the colleague's last word the assistant is back, in silence", async () => {
  await write();
  await write(later(3_600_000));
  await comeRound(later(colleagueRestMs + 1));
  expect((await talk()).handedOverAt).toEqual(morning);
  await comeRound(later(colleagueRestMs + 3_600_001));
  expect(await talk()).toMatchObject({ handedOverAt: null, colleagueAt: null });
  expect(await db.prisma.letter.count({ where: { contactId: contact.id } })).toBe(0);
});

test("a talk handed over in this house stays with whoever has it", async () => {
  await atDesk(db, contact, (desk) => desk.contact.handOver("Cho tôi gặp cán bộ"));
  await write();
  await atDesk(db, contact, (desk) => desk.contact.passOn("Cháu học lớp 2"));
  await comeRound(later(10 * colleagueRestMs));
  expect((await talk()).handedOverAt).toEqual(morning);
  expect(await tickets()).toBe(1);
});

test("the citizen takes the talk back, and a later word of the colleague silences anew", async () => {
  await write();
  await atDesk(db, contact, (desk) => desk.contact.takeBack());
  expect(await talk()).toMatchObject({ handedOverAt: null, colleagueAt: null });
  await write(later(1000));
  expect((await talk()).handedOverAt).toEqual(later(1000));
});

test("a consent taken back erases, keeps letters away and is in the audit log", async () => {
  await db.prisma.phoneConsent.create({
    data: { contactId: contact.id, phone: "84912345678", agreedAt: morning },
  });
  await atDesk(db, contact, (desk) => desk.contact.withdraw());
  const kept = await db.prisma.contact.findUniqueOrThrow({
    where: { id: contact.id },
    include: { phoneConsent: true },
  });
  expect(kept).toMatchObject({
    ...{ erasedAt: morning, unreachableAt: morning, phoneConsent: null },
  });
  const audit = await db.prisma.audit.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(audit).toMatchObject({ action: "contact.withdraw", outcome: "done" });
});
