import type { TicketDraft } from "../../bot/desk.ts";
import { oneCalendar } from "../../server/calendar/calendars.ts";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { openCalendar } from "../../server/calendar/working-calendar.ts";
import type { Tx } from "../../server/db.ts";
import { randomIds } from "../../server/ids.ts";
import { openTicket } from "../../server/tickets/open-ticket.ts";

/** Monday, 23 November 2026, 09:00 in Việt Nam. */
export const morning = new Date("2026-11-23T02:00:00Z");

/** What use cases of tickets need, with the clock standing still at `now`. */
export function ticketHouse(tx: Tx, now = morning) {
  return {
    tx,
    clock: { now: () => now },
    ids: randomIds,
    calendars: oneCalendar(openCalendar(defaultCalendar)),
    office: { name: "Sở Giáo dục và Đào tạo" },
  };
}

/** Opens a ticket of a contact; say only what matters. */
export function openFor(
  tx: Tx,
  contact: { id: string; channel: string } | undefined,
  more: Partial<TicketDraft> = {},
  now = morning,
) {
  return openTicket(ticketHouse(tx, now), {
    kind: "phan_anh",
    category: "thu_tuc",
    what: "Quầy một cửa đòi thêm giấy tờ ngoài danh mục.",
    channel: contact?.channel ?? "hotline",
    ...(contact ? { contactId: contact.id } : {}),
    by: { kind: "citizen" },
    ...more,
  });
}
