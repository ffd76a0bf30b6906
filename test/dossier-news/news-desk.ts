import { pino } from "pino";
import { afterAll, beforeAll, beforeEach } from "vitest";
import type { Reply } from "../../bot/reply.ts";
import { oneCalendar } from "../../server/calendar/calendars.ts";
import { vietnamDate } from "../../server/calendar/vietnam-date.ts";
import type { Database } from "../../server/db.ts";
import { followDossier } from "../../server/dossier-news/follow-dossier.ts";
import { usualQuietHours } from "../../server/dossier-news/quiet-hours.ts";
import { eventsOf } from "../../server/dossiers/dossier-events.ts";
import type { DossierRow } from "../../server/dossiers/dossier-store.ts";
import { saveEvents } from "../../server/dossiers/event-store.ts";
import { tellAllNews } from "../../server/jobs/dossier-news-jobs.ts";
import { withdrawStaleLetters } from "../../server/outbox/withdraw-stale-letters.ts";
import { makeDossier } from "../dossiers/make-dossier.ts";
import { type DatabaseKind, openTestDatabase } from "../support/database.ts";
import { makeContact } from "../support/make-people.ts";
import { at, calendar } from "./news-world.ts";

/** A database of the test's own, emptied before each, with a Wednesday morning on the clock. */
export function newsDesk(kind: DatabaseKind) {
  let db: Database;
  const clock = { at: new Date(), now: () => clock.at };
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  beforeEach(async () => {
    clock.at = at("2026-11-18 09:00");
    await db.prisma.$executeRaw`TRUNCATE contact, dossier CASCADE`;
  });
  afterAll(() => db.close());

  const parts = { quietHours: usualQuietHours, calendars: oneCalendar(calendar) };
  const tell = () => tellAllNews({ db, clock, log: pino({ level: "silent" }), ...parts });
  const inside = () => ({ tx: db.prisma, clock });

  /** A dossier in hand, followed by one contact. */
  async function follow(more: { channel?: string; seen?: string } = {}) {
    const before = await makeDossier(db.prisma, { dueOn: null, state: 2, updatedAt: clock.now() });
    const contact = await makeContact(db.prisma, { channel: more.channel ?? "telegram" });
    const lastInboundAt = at(more.seen ?? "2026-11-18 08:55");
    await db.prisma.contact.update({ where: { id: contact.id }, data: { lastInboundAt } });
    await followDossier(inside(), { contactId: contact.id, code: before.code });
    await tell();
    return { contactId: contact.id, dossier: before };
  }
  async function change(before: DossierRow, more: Partial<DossierRow>): Promise<DossierRow> {
    const after = { ...before, ...more, updatedAt: clock.now() };
    await db.transaction(async (tx) => {
      await makeDossier(tx, after);
      const of = { source: "mac-dinh", importId: null, learntAt: clock.now() };
      await saveEvents(tx, eventsOf(before, after), of);
    });
    return after;
  }
  /** The import that told the newest change is undone. */
  async function undo(told: DossierRow, before: DossierRow): Promise<void> {
    await db.prisma.dossierEvent.updateMany({ data: { undone: true } });
    await makeDossier(db.prisma, before);
    const { code, state, dueOn, remark, office, department } = before;
    const step = { code, at: clock.now(), state, dueOn, remark, office, department };
    const of = { source: "mac-dinh", importId: null, learntAt: clock.now() };
    await saveEvents(db.prisma, [{ ...step, kind: "undone", oldState: told.state }], of);
  }
  /** Nothing left before nine in the evening. */
  async function night(): Promise<void> {
    clock.at = at(`${vietnamDate(clock.at)} 21:00`);
    await withdrawStaleLetters(inside());
    await tell();
  }
  const letters = () => db.prisma.letter.findMany({ orderBy: { id: "asc" } });
  const replies = async () => (await letters()).map(({ reply }) => reply as unknown as Reply);
  const texts = async () => (await replies()).map(({ text }) => text);
  const notices = () =>
    db.prisma.dossierNotice.findMany({
      orderBy: { id: "asc" },
      select: { kind: true, state: true, reason: true },
    });
  const end = (state: string) =>
    db.prisma.letter.updateMany({ data: { state, finishedAt: clock.now() } });
  return {
    ...{ clock, db: () => db, inside, follow, change, undo, night, tell, end },
    ...{ letters, replies, texts, notices },
  };
}
