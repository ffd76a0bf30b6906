import type { Calendars } from "../calendar/calendars.ts";
import { vietnamDate } from "../calendar/vietnam-date.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import { seriesOf, ticketCode } from "../tickets/ticket-code.ts";
import { demoStaff } from "./demo-staff.ts";
import {
  type CodedTicket,
  insertDemoChats,
  insertDemoStaff,
  insertDemoTickets,
  insertDemoUnits,
  takeNumbers,
} from "./demo-store.ts";
import { demoStories } from "./demo-stories.ts";
import { type DemoTicket, demoTicket } from "./demo-ticket-rows.ts";
import { demoUnits } from "./demo-units.ts";

export type DeskHouse = { tx: Tx; ids: Ids; calendars: Calendars; now: Date; passwordHash: string };

/** A desk that has lived for a year: units, people of the staff, and two hundred tickets. */
export async function loadDemoTickets(house: DeskHouse): Promise<void> {
  const { tx, ids, now } = house;
  const yearAgo = new Date(now.getTime() - 366 * 86_400_000);
  const making = { uuid: () => ids.uuid(), at: yearAgo };
  const units = await insertDemoUnits(tx, demoUnits, making);
  const given = { units, passwordHash: house.passwordHash, ...making };
  const staff = await insertDemoStaff(tx, demoStaff, given);
  const idOf = (login: string) => staff.get(login) ?? "";
  const handlers = {
    units,
    staff: {
      officer: idOf("canbo"),
      unitOfficer: idOf("canboxa"),
      inspector: idOf("thanhtra"),
    },
  };
  const tickets = demoStories
    .map((story, place) => {
      const age = place / (demoStories.length - 1);
      return demoTicket(house, { story, place, age }, handlers);
    })
    .toSorted((one, other) => one.row.openedAt.getTime() - other.row.openedAt.getTime());
  const coded = await withCodes(house, tickets);
  const chats = coded.flatMap(({ contactId }) => (contactId ? [contactId] : []));
  await insertDemoChats(
    tx,
    [...new Set(chats)].map((id) => ({ id, address: ids.uuid() })),
    now,
  );
  await insertDemoTickets(tx, coded);
}

/** Numbers run through a year in the order of receipt; every seventh sender had written before. */
async function withCodes(
  { tx, ids }: DeskHouse,
  tickets: readonly DemoTicket[],
): Promise<CodedTicket[]> {
  const counts = new Map<string, number>();
  for (const key of tickets.map(seriesKey)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const next = new Map<string, number>();
  for (const [key, count] of counts) next.set(key, await takeNumbers(tx, key, count));
  let lastChat: string | null = null;
  return tickets.map((ticket, place) => {
    const key = seriesKey(ticket);
    const number = next.get(key) ?? 1;
    next.set(key, number + 1);
    const chat: string | null = place % 7 === 6 && lastChat ? lastChat : ids.uuid();
    lastChat = chat;
    const series = seriesOf[ticket.row.kind];
    const code = ticketCode({ series, year: yearOf(ticket), number });
    return { ...ticket, code, contactId: ticket.isPersonal ? chat : null };
  });
}

function yearOf(ticket: DemoTicket): number {
  return Number(vietnamDate(ticket.row.openedAt).slice(2, 4));
}

function seriesKey(ticket: DemoTicket): string {
  return `${seriesOf[ticket.row.kind]}-${yearOf(ticket)}`;
}
