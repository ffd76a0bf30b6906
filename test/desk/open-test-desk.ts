import type { Desk } from "../../bot/desk.ts";
import { oneCalendar } from "../../server/calendar/calendars.ts";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { openCalendar } from "../../server/calendar/working-calendar.ts";
import type { Database } from "../../server/db.ts";
import { openDesk } from "../../server/desk/open-desk.ts";
import type { DeskHouse } from "../../server/desk/turn-desk.ts";
import { randomIds } from "../../server/ids.ts";
import { secretKey } from "../dossiers/make-dossier.ts";
import type { TestContact } from "../support/make-people.ts";

/** Monday, 23 November 2026, 09:00 in Việt Nam. */
export const morning = new Date("2026-11-23T02:00:00Z");

/** Does something at the desk of a contact, in a transaction as a turn does. */
export function atDesk<T>(
  db: Database,
  contact: TestContact,
  work: (desk: Desk) => T | Promise<T>,
  {
    now = morning,
    knowledge = noKnowledge,
  }: { now?: Date; knowledge?: DeskHouse["knowledge"] } = {},
): Promise<T> {
  const house = {
    clock: { now: () => now },
    ids: randomIds,
    knowledge,
    office: { name: "Sở Giáo dục và Đào tạo", emergencyNumbers: [], isDemo: false },
    calendars: oneCalendar(openCalendar(defaultCalendar)),
    attachmentLimits: { bytes: 100_000, perTicket: 3 },
    secretKey,
  };
  return db.transaction(async (tx) => work(openDesk(house, tx, contact)));
}

const noKnowledge: DeskHouse["knowledge"] = {
  ask: () => ({ kind: "nothing", reason: "unsure", nearest: [] }),
  answer: () => undefined,
  meant: () => undefined,
  procedure: () => undefined,
  popular: () => [],
};
