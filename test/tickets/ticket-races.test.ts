import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { addCitizenWords } from "../../server/tickets/add-citizen-words.ts";
import { answerTicket } from "../../server/tickets/answer-ticket.ts";
import { closeOwnTicket } from "../../server/tickets/close-ticket.ts";
import { readTicket } from "../../server/tickets/ticket-view.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { inLanes } from "../support/in-lanes.ts";
import { makeContact, makeStaff } from "../support/make-people.ts";
import { morning, openFor, ticketHouse } from "./ticket-desk.ts";

describe.each(databaseKinds)("tickets under races on %s", (kind) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  afterAll(() => db.close());

  test("fifty tickets opened at once have fifty codes without a gap", async () => {
    const contact = await makeContact(db.prisma);
    const opened = await inLanes(
      Array.from({ length: 50 }, () => () => db.transaction((tx) => openFor(tx, contact))),
    );
    const numbers = opened.map(({ code }) => Number(code.slice(6, 12))).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, place) => place + 1));
  });

  test("a transaction that fails gives its number back to the next", async () => {
    const contact = await makeContact(db.prisma);
    const kien = { kind: "kien_nghi" } as const;
    const failing = db.transaction(async (tx) => {
      await openFor(tx, contact, kien);
      throw new Error("the turn broke");
    });
    await expect(failing).rejects.toThrow("the turn broke");
    const { code } = await db.transaction((tx) => openFor(tx, contact, kien));
    expect(code).toMatch(/^KN-26-000001-/);
  });

  test("each series and each year counts by itself, by the calendar of Việt Nam", async () => {
    const contact = await makeContact(db.prisma);
    const newYear = new Date("2026-12-31T17:00:00Z");
    const open = (now: Date) => db.transaction((tx) => openFor(tx, contact, { kind: "khen" }, now));
    expect((await open(new Date(newYear.getTime() - 1))).code).toMatch(/^KH-26-000001-/);
    expect((await open(newYear)).code).toMatch(/^KH-27-000001-/);
  });

  test("when citizen closes, citizen writes and officer answers at once, all moves are lawful", async () => {
    const contact = await makeContact(db.prisma);
    const staff = await makeStaff(db.prisma, "officer");
    const { code } = await openFor(db.prisma, contact);
    await answerTicket(ticketHouse(db.prisma), { code, staff, text: "Dạ, đã rõ." });
    const own = { code, contactId: contact.id };
    await Promise.all([
      db.transaction((tx) => closeOwnTicket(ticketHouse(tx), own)),
      db.transaction((tx) => addCitizenWords(ticketHouse(tx), { ...own, words: "Còn nữa." })),
      db.transaction((tx) => answerTicket(ticketHouse(tx), { code, staff, text: "Nói thêm." })),
    ]);
    const page = await readTicket(db.prisma, { code, viewer: staff, now: morning });
    const kinds = page?.timeline.map((entry) => entry.kind) ?? [];
    const closedAt = kinds.indexOf("closed");
    expect(closedAt === -1 || closedAt === kinds.length - 1, kinds.join(" ")).toBe(true);
    const last = { closed: "closed", answered: "answered", citizen_wrote: "accepted" };
    expect(page?.status).toBe(last[kinds.at(-1) as keyof typeof last]);
  });
});
