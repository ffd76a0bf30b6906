import type { TicketDraft, TicketReceipt } from "../../bot/desk.ts";
import { vietnamDate } from "../calendar/vietnam-date.ts";
import { categoryOf } from "./categories.ts";
import { startClock } from "./change-clock.ts";
import { isSealed } from "./is-sealed.ts";
import { tellEvent } from "./move-ticket.ts";
import { seriesOf, ticketCode } from "./ticket-code.ts";
import type { OpeningHouse, TicketHouse } from "./ticket-house.ts";
import { insertTicket, nextNumber } from "./ticket-store.ts";
import { summarise, tidyWords } from "./tidy-words.ts";

export type TicketToOpen = TicketDraft & {
  channel: string;
  /** Absent: a caller on the hotline, a demo. */
  contactId?: string;
  by: { kind: "citizen" } | { kind: "staff"; id: string };
  isDemo?: boolean;
  /** The ticket of mixed content that it is a part of: its time began with that one's, and it is
   * the same unit's until it is sorted. */
  splitFrom?: { id: string; since: Date; unitId: string | null };
};

/** Opens a ticket with a new public code and the date by which it must be answered. */
export async function openTicket(
  house: OpeningHouse,
  draft: TicketToOpen,
): Promise<TicketReceipt & { id: string }> {
  const { tx, clock, ids } = house;
  const now = clock.now();
  const id = ids.uuid();
  const what = tidyWords(draft.what) ?? "";
  const category = categoryOf(draft.category);
  const isFormal = isFormalTicket(draft);
  const isUrgent = draft.urgent ?? false;
  const unitId = draft.splitFrom?.unitId ?? undefined;
  const dates = draft.restricted
    ? undefined
    : startClock(house, { ...draft, unitId, urgent: isUrgent }, draft.splitFrom?.since ?? now);
  const code = await newCode(house, draft.kind);
  await insertTicket(tx, {
    id,
    code,
    kind: draft.kind,
    category: category.id,
    restricted: draft.restricted === true || isSealed({ ...draft, category: category.id }),
    urgent: isUrgent,
    summary: summarise(what),
    what,
    place: tidyWords(draft.where, 1000),
    happened: tidyWords(draft.when, 1000),
    name: tidyWords(draft.name, 200),
    address: tidyWords(draft.address, 500),
    phone: tidyWords(draft.phone, 50),
    isFormal,
    channel: draft.channel,
    contactId: draft.contactId ?? null,
    openedAt: now,
    unitId,
    splitFromId: draft.splitFrom?.id,
    dates,
    isDemo: draft.isDemo ?? false,
  });
  await tellEvent(house, { id, code }, "opened", { by: draft.by, isPublic: true });
  return { id, code, isFormal, ...(dates?.dueAt ? { dueAt: dates.dueAt } : {}) };
}

/**
 * A formal phản ánh or kiến nghị names the sender, address and phone (NĐ 20/2008, Điều 6–7; seen
 * in the official codification). Anything else, and what was sealed as a khiếu nại or tố cáo, is
 * kept as information.
 */
function isFormalTicket(draft: TicketDraft): boolean {
  if (draft.restricted || (draft.kind !== "phan_anh" && draft.kind !== "kien_nghi")) return false;
  const needed = [draft.name, draft.address, draft.phone];
  return needed.every((part) => tidyWords(part) !== undefined);
}

async function newCode({ tx, clock }: TicketHouse, kind: TicketDraft["kind"]): Promise<string> {
  const series = seriesOf[kind];
  const year = vietnamDate(clock.now()).slice(2, 4);
  const number = await nextNumber(tx, `${series}-${year}`);
  return ticketCode({ series, year: Number(year), number });
}
