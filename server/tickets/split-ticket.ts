import type { TicketKind } from "../../bot/desk.ts";
import { ticketSealedPartLetter, ticketSplitLetter } from "../../bot/texts/ticket-letters.ts";
import { ticketClockSchema } from "../calendar/ticket-clock.ts";
import type { Result } from "../result.ts";
import { isCategory } from "./categories.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { tellEvent } from "./move-ticket.ts";
import { openTicket } from "./open-ticket.ts";
import {
  type SplitSource,
  readSplitSource,
  rewriteWhat,
  takeOutForSealing,
} from "./split-store.ts";
import type { OpeningHouse, StaffActor, WritingHouse } from "./ticket-house.ts";
import type { TicketRow } from "./ticket-store.ts";
import { isOpen, ticketKinds } from "./ticket.ts";
import { tidyWords } from "./tidy-words.ts";
import { type Reach, writeToCitizen } from "./write-to-citizen.ts";

/** One matter of several. `isSealed`: it is a khiếu nại or tố cáo and becomes sealed information. */
export type SplitPart = { kind: string; category: string; what: string; isSealed: boolean };

export type Splitting = {
  code: string;
  staff: StaffActor;
  /** What remains in this ticket. */
  rest: string;
  parts: readonly SplitPart[];
};

export type SplitRefusal =
  | StaffRefusal
  | "no_parts"
  | "empty_text"
  | "bad_kind"
  | "bad_category"
  | "wrong_status";

type SplittingHouse = WritingHouse & OpeningHouse;
type Part = { kind: TicketKind; category: string; what: string; isSealed: boolean };
type Opened = Part & { id: string; code: string };

/**
 * Splits mixed content, as the law wants it (NĐ 154/2026, Điều 14.4): each part is a ticket of its
 * own, with its own code and clock, which counts from the receipt of the whole. The citizen is told
 * all codes. The whole text goes into a note; where a part is sealed that note and all that may
 * tell of it go along, and nothing of it stays here.
 */
export async function splitTicket(
  house: SplittingHouse,
  { code, staff, rest: typed, parts: given }: Splitting,
): Promise<Result<{ code: string; parts: string[]; reach: Reach }, SplitRefusal>> {
  const found = await findForStaff(house.tx, code, staff, "ticket.split");
  if (!found.ok) return found;
  const ticket = found.value;
  if (!isOpen(ticket.status)) return { ok: false, reason: "wrong_status" };
  const rest = tidyWords(typed);
  if (!rest) return { ok: false, reason: "empty_text" };
  const parts = readParts(given);
  if (!parts.ok) return parts;
  const source = await readSplitSource(house.tx, ticket.id);
  const opened: Opened[] = [];
  for (const part of parts.value)
    opened.push(await openPart(house, { ticket, source, part, staff }));
  await tellParts(house, ticket, opened, staff);
  await keepWhole(house, { ticket, source, rest, staff, sealed: opened.find(isSealedPart) });
  const reach = await writeLetters(house, ticket, opened);
  return { ok: true, value: { code: ticket.code, parts: opened.map((part) => part.code), reach } };
}

function readParts(
  given: readonly SplitPart[],
): Result<Part[], "no_parts" | "empty_text" | "bad_kind" | "bad_category"> {
  if (given.length === 0 || given.length > mostParts) return { ok: false, reason: "no_parts" };
  const parts: Part[] = [];
  for (const { kind, category, what: words, isSealed } of given) {
    const what = tidyWords(words);
    if (!what) return { ok: false, reason: "empty_text" };
    if (!isKind(kind)) return { ok: false, reason: "bad_kind" };
    if (!isCategory(category)) return { ok: false, reason: "bad_category" };
    parts.push({ kind, category, what, isSealed });
  }
  return { ok: true, value: parts };
}

export const mostParts = 5;

function isKind(word: string): word is TicketKind {
  return (ticketKinds as readonly string[]).includes(word);
}

type ToOpen = { ticket: TicketRow; source: SplitSource; part: Part; staff: StaffActor };

async function openPart(
  house: SplittingHouse,
  { ticket, source, part, staff }: ToOpen,
): Promise<Opened> {
  const { place, happened, name, address, phone, channel, isDemo } = source;
  const { kind, category, what } = part;
  const since = ticketClockSchema.safeParse(ticket.clock).data?.from;
  const { id, code } = await openTicket(house, {
    ...{ kind, category, what, channel, isDemo, urgent: ticket.urgent, restricted: part.isSealed },
    ...(place ? { where: place } : {}),
    ...(happened ? { when: happened } : {}),
    ...(name ? { name } : {}),
    ...(address ? { address } : {}),
    ...(phone ? { phone } : {}),
    ...(ticket.contactId ? { contactId: ticket.contactId } : {}),
    by: { kind: "staff", id: staff.id },
    splitFrom: {
      id: ticket.id,
      since: since ? new Date(since) : ticket.openedAt,
      unitId: ticket.unitId,
    },
  });
  return { ...part, id, code };
}

/** That a part is sealed, and its code, is not told to who may not see it. */
async function tellParts(
  house: SplittingHouse,
  ticket: TicketRow,
  opened: readonly Opened[],
  staff: StaffActor,
): Promise<void> {
  const by = { kind: "staff", id: staff.id } as const;
  for (const part of opened) {
    const isTold = !isSealedPart(part) || ticket.restricted;
    const details = isTold ? { code: part.code } : {};
    await tellEvent(house, ticket, "split", { by, details, isPublic: isTold });
  }
}

function isSealedPart(part: Part): boolean {
  return part.isSealed;
}

type Whole = {
  ticket: TicketRow;
  source: SplitSource;
  rest: string;
  staff: StaffActor;
  sealed: Opened | undefined;
};

async function keepWhole(
  house: SplittingHouse,
  { ticket, source, rest, staff, sealed }: Whole,
): Promise<void> {
  const later = sealed ? await takeOutForSealing(house.tx, ticket.id, sealed.id) : [];
  const text = [source.what, ...later].join("\n\n");
  await tellEvent(house, sealed ?? ticket, "note", {
    ...{ by: { kind: "staff", id: staff.id }, text, isPublic: false },
  });
  await rewriteWhat(house.tx, ticket.id, rest);
}

async function writeLetters(
  house: SplittingHouse,
  ticket: TicketRow,
  opened: readonly Opened[],
): Promise<Reach> {
  const parts = opened.map(({ code }) => code);
  const letter = ticketSplitLetter({ code: ticket.code, parts, title: house.office.name });
  const reach = await writeToCitizen(house, ticket, letter);
  for (const { id, code } of opened.filter(isSealedPart)) {
    const sealed = { id, contactId: ticket.contactId };
    await writeToCitizen(house, sealed, ticketSealedPartLetter({ code }));
  }
  return reach;
}
