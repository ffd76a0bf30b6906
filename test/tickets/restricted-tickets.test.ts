import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { roles } from "../../server/staff/role.ts";
import { acceptTicket } from "../../server/tickets/accept-ticket.ts";
import { addNote } from "../../server/tickets/add-note.ts";
import { answerTicket } from "../../server/tickets/answer-ticket.ts";
import { closeTicket } from "../../server/tickets/close-ticket.ts";
import { declineTicket } from "../../server/tickets/decline-ticket.ts";
import { readQueueCounts } from "../../server/tickets/queue-counts-view.ts";
import { queueTabs } from "../../server/tickets/queue-filter.ts";
import { readQueue } from "../../server/tickets/queue-view.ts";
import { readTicket } from "../../server/tickets/ticket-view.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeContact, makeStaff } from "../support/make-people.ts";
import { morning, openFor, ticketHouse } from "./ticket-desk.ts";

const secret = "Ông hiệu trưởng nhận tiền chạy trường";

describe.each(databaseKinds)("restricted tickets on %s", (kind) => {
  let db: Database;
  let sealed: string;
  let conduct: string;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
    const contact = await makeContact(db.prisma);
    sealed = (await openFor(db.prisma, contact, { restricted: true, what: secret })).code;
    conduct = (await openFor(db.prisma, contact, { category: "thai_do", what: secret })).code;
    await openFor(db.prisma, contact, { what: "Phòng học nóng." });
    await openFor(db.prisma, contact, { kind: "khen", category: "thai_do", what: "Rất tận tình." });
  });
  afterAll(() => db.close());

  test.each(roles)("the %s sees of them what the law allows", async (role) => {
    const viewer = await makeStaff(db.prisma, role);
    const isInspector = role === "inspector";
    const now = new Date("2027-06-01");
    for (const tab of queueTabs) {
      const queue = await readQueue(db.prisma, { viewer, filter: { tab, sort: "due" }, now });
      const isTold = isInspector && ["open", "new", "late", "all"].includes(tab);
      expect(JSON.stringify(queue).includes("hiệu trưởng"), tab).toBe(isTold);
    }
    const text = "hieu truong nhan tien";
    const search = { tab: "all", sort: "newest", text } as const;
    const found = await readQueue(db.prisma, { viewer, filter: search, now });
    expect(found.items).toHaveLength(isInspector ? 2 : 0);
    const counts = await readQueueCounts(db.prisma, { viewer, now });
    const all = isInspector ? { open: 4, late: 2 } : { open: 2, late: 1 };
    expect(counts).toMatchObject(role === "editor" ? { open: 0, late: 0 } : all);
    for (const code of [sealed, conduct]) {
      const page = await readTicket(db.prisma, { code, viewer, now: morning });
      expect(page !== undefined).toBe(isInspector);
    }
  });

  test.each(roles.filter((role) => role !== "inspector"))(
    "the %s can't act on them and learns not even that they exist",
    async (role) => {
      const staff = await makeStaff(db.prisma, role);
      const house = ticketHouse(db.prisma);
      for (const code of [sealed, conduct]) {
        const refusal = { ok: false, reason: "not_found" };
        expect(await acceptTicket(house, { code, staff })).toEqual(refusal);
        expect(await answerTicket(house, { code, staff, text: "Dạ" })).toEqual(refusal);
        expect(await addNote(house, { code, staff, text: "Dạ" })).toEqual(refusal);
        expect(await declineTicket(house, { code, staff, ground: "court" })).toEqual(refusal);
        expect(await closeTicket(house, { code, staff })).toEqual(refusal);
      }
    },
  );

  test("the other tickets of a contact don't tell of a restricted one", async () => {
    const contact = await makeContact(db.prisma);
    const plain = await openFor(db.prisma, contact);
    const hidden = await openFor(db.prisma, contact, { restricted: true });
    const asOfficer = await makeStaff(db.prisma, "officer");
    const seen = { code: plain.code, now: morning };
    const page = await readTicket(db.prisma, { ...seen, viewer: asOfficer });
    expect(page?.others).toEqual([]);
    const asInspector = await makeStaff(db.prisma, "inspector");
    const full = await readTicket(db.prisma, { ...seen, viewer: asInspector });
    expect(full?.others.map(({ code }) => code)).toEqual([hidden.code]);
  });
});
