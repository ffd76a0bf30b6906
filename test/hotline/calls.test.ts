import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Phone } from "../../bot/dialogue/parse-phone.ts";
import type { Database } from "../../server/db.ts";
import { eraseContact } from "../../server/conversations/erase-contact.ts";
import { readCall, readCallLog, readCallsFrom } from "../../server/hotline/call-log-view.ts";
import { forgetOldCalls } from "../../server/hotline/forget-calls.ts";
import { markCalledBack } from "../../server/hotline/mark-called-back.ts";
import { remindOfCalls } from "../../server/hotline/remind-of-calls.ts";
import { type CallToSave, saveCall } from "../../server/hotline/save-call.ts";
import type { StaffActor } from "../../server/tickets/ticket-house.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeContact, makeStaff } from "../support/make-people.ts";
import { morning, ticketHouse } from "../tickets/ticket-desk.ts";

const phone = "0912345678" as Phone;
const matter = {
  kind: "phan_anh",
  category: "nha_ve_sinh",
  what: "Nhà vệ sinh tầng hai hỏng cửa.",
  phone,
} as const;

describe.each(databaseKinds)("calls on the hotline, on %s", (kind) => {
  let db: Database;
  let operator: StaffActor;
  let inspector: StaffActor;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  beforeEach(async () => {
    await db.prisma.$executeRaw`TRUNCATE staff, ticket, call, contact, counter CASCADE`;
    operator = await makeStaff(db.prisma, "operator");
    inspector = await makeStaff(db.prisma, "inspector");
  });
  afterAll(() => db.close());

  const save = (more: Partial<CallToSave> = {}, now = morning) =>
    db.transaction((tx) =>
      saveCall(ticketHouse(tx, now), {
        clientId: randomUUID(),
        staff: operator,
        phone,
        startedAt: now,
        end: { outcome: "answered" },
        ...more,
      }),
    );
  const saved = async (more: Partial<CallToSave> = {}, now = morning) => {
    const result = await save(more, now);
    if (!result.ok) throw new Error(result.reason);
    return result.value;
  };
  const log = (viewer: StaffActor, filter: Parameters<typeof readCallLog>[1]["filter"] = "all") =>
    readCallLog(db.prisma, { viewer, filter });

  test("a call and its ticket are kept together, with the code and clock of any ticket", async () => {
    const { id, ticket } = await saved({ end: { outcome: "ticket", ticket: matter } });
    expect(ticket?.code).toMatch(/^PA-26-000001-/);
    expect(ticket?.dueAt).toBeInstanceOf(Date);
    expect(await readCall(db.prisma, id, operator)).toMatchObject({
      phone,
      outcome: "ticket",
      ticketCode: ticket?.code,
    });
    const row = await db.prisma.ticket.findFirstOrThrow({ include: { events: true } });
    expect(row).toMatchObject({ channel: "hotline", phone, contactId: null });
    expect(row.events).toMatchObject([{ kind: "opened", actor: "staff", staffId: operator.id }]);
  });

  test("a call about a child in danger calls whoever is on duty, once", async () => {
    const call = {
      clientId: randomUUID(),
      end: { outcome: "ticket", ticket: { ...matter, urgent: true } },
    } as const;
    await saved(call);
    await saved(call);
    const notices = await db.prisma.notice.findMany({ include: { ticket: true } });
    expect(notices.map(({ kind: of, ticket }) => [of, ticket?.urgent])).toEqual([
      ["danger_called", true],
      ["danger_called", true],
    ]);
    expect(new Set(notices.map((notice) => notice.staffId)).size).toBe(2);
  });

  test("of a sealed one they learn no more than that", async () => {
    const ticket = { ...matter, urgent: true, restricted: true } as const;
    await saved({ end: { outcome: "ticket", ticket } });
    const notices = await db.prisma.notice.findMany();
    expect(notices.map(({ kind: of, ticketId }) => [of, ticketId])).toEqual([
      ["danger_called", null],
      ["danger_called", null],
    ]);
  });

  test("a call that is sent twice at once is kept once, and both learn the same code", async () => {
    const call = {
      clientId: randomUUID(),
      end: { outcome: "ticket", ticket: matter },
    } as const;
    const [one, other] = await Promise.all([saved(call), saved(call)]);
    expect(one).toEqual(other);
    expect(await db.prisma.ticket.count()).toBe(1);
    expect(await db.prisma.call.count()).toBe(1);
  });

  test("what is sent later under the same id changes nothing", async () => {
    const clientId = randomUUID();
    const first = await saved({ clientId, end: { outcome: "ticket", ticket: matter } });
    expect(await saved({ clientId, end: { outcome: "missed" } })).toEqual(first);
  });

  test("a colleague's call can't be read by its id", async () => {
    const clientId = randomUUID();
    await saved({ clientId, end: { outcome: "ticket", ticket: matter } });
    expect(await save({ clientId, staff: inspector })).toEqual({ ok: false, reason: "not_yours" });
  });

  test("of a sealed matter the call keeps no number, and only the inspector knows of it", async () => {
    const sealed = { ...matter, restricted: true };
    const { id, ticket } = await saved({
      procedure: "giai-quyet-to-cao",
      note: "Người gọi lo lắng",
      end: { outcome: "ticket", ticket: sealed },
    });
    expect(ticket?.isSealed).toBe(true);
    const row = await db.prisma.call.findFirstOrThrow();
    expect(row).toMatchObject({ phone: null, procedure: null, note: null });
    expect(await readCall(db.prisma, id, operator)).toBeUndefined();
    expect((await log(operator)).items).toEqual([]);
    expect(await readCallsFrom(db.prisma, [phone], operator)).toEqual([]);
    expect((await log(inspector)).items).toHaveLength(1);
  });

  test("a call disappears for whoever may no longer see its ticket", async () => {
    await saved({ end: { outcome: "ticket", ticket: matter } });
    await db.prisma.ticket.updateMany({ data: { restricted: true } });
    expect((await log(operator, "ticket")).items).toEqual([]);
    expect(await readCallsFrom(db.prisma, [phone], operator)).toEqual([]);
  });

  test("a missed call waits until somebody has called back, once", async () => {
    const { id } = await saved({ end: { outcome: "missed" } });
    expect(await log(operator, "waiting")).toMatchObject({
      waiting: 1,
      items: [{ id, callBackBy: expect.any(Date) }],
    });
    const back = () => db.transaction((tx) => markCalledBack(ticketHouse(tx), id));
    expect((await back()).ok).toBe(true);
    expect(await back()).toEqual({ ok: false, reason: "not_waiting" });
    expect((await log(operator, "waiting")).waiting).toBe(0);
  });

  test("a missed call without a number can't be called back, so it waits for nothing", async () => {
    await saved({ phone: undefined, end: { outcome: "missed" } });
    expect((await log(operator, "waiting")).waiting).toBe(0);
    expect((await log(operator, "missed")).items).toHaveLength(1);
  });

  test("the operators are reminded once of a call that is soon due, and only at work", async () => {
    await saved({ end: { outcome: "missed" }, staff: inspector });
    const remind = (at: string) =>
      db.transaction((tx) => remindOfCalls(ticketHouse(tx, new Date(at))));
    expect(await remind("2026-11-23T03:00:00Z")).toBe(0); // it is due at 15:00
    expect(await remind("2026-11-23T12:30:00Z")).toBe(0); // in the evening
    expect(await remind("2026-11-23T07:30:00Z")).toBe(1);
    expect(await remind("2026-11-23T07:31:00Z")).toBe(0);
    expect(await db.prisma.notice.findMany()).toMatchObject([
      { staffId: operator.id, kind: "call_back" },
    ]);
  });

  test("two processes remind of a call once", async () => {
    await saved({ end: { outcome: "missed" } });
    const at = new Date("2026-11-23T07:30:00Z");
    const remind = () => db.transaction((tx) => remindOfCalls(ticketHouse(tx, at)));
    const [one, other] = await Promise.all([remind(), remind()]);
    expect(one + other).toBe(1);
  });

  test("erasing a contact takes the number out of the calls that led to their tickets", async () => {
    await saved({ end: { outcome: "ticket", ticket: matter }, note: "Gọi lại buổi chiều" });
    const contact = await makeContact(db.prisma);
    await db.prisma.ticket.updateMany({ data: { contactId: contact.id } });
    await db.transaction((tx) => eraseContact(ticketHouse(tx), contact.id));
    expect(await db.prisma.call.findFirstOrThrow()).toMatchObject({ phone: null, note: null });
  });

  test("after a year the callers are forgotten, the calls stay", async () => {
    await saved({}, new Date("2025-11-20T02:00:00Z"));
    await saved({}, new Date("2025-11-24T02:00:00Z"));
    const count = await db.transaction((tx) => forgetOldCalls(ticketHouse(tx)));
    expect(count).toBe(1);
    const phones = await db.prisma.call.findMany({ orderBy: { startedAt: "asc" } });
    expect(phones.map((call) => call.phone)).toEqual([null, phone]);
  });
});
