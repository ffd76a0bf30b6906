import type { TicketKind } from "../../bot/desk.ts";
import type { Reply } from "../../bot/reply.ts";
import {
  ticketSealedPartLetter,
  ticketSealedSplitLetter,
  ticketSplitLetter,
} from "../../bot/texts/ticket-letters.ts";
import { ticketClockSchema } from "../calendar/ticket-clock.ts";
import type { Result } from "../result.ts";
import { isCategory } from "./categories.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { tellEvent } from "./move-ticket.ts";
import { openTicket } from "./open-ticket.ts";
import {
  type SplitSource,
  moveMerged,
  readSplitSource,
  rewriteWhat,
  sealAsInformation,
} from "./split-store.ts";
import { tellInspectors } from "./tell-inspectors.ts";
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
 * all codes.
 *
 * Where a part is sealed, what came in is sealed as it stands, with all that was said and sent on
 * it, and what remains goes on under a new code: so nothing of the matter stays behind in letters,
 * files, drafts or the staff group. `code` is where the work goes on.
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
  const whole = { ticket, source, rest, staff };
  const sealed = ticket.restricted ? undefined : parts.value.find(isSealedPart);
  const value = sealed
    ? await splitSealing(house, whole, { sealed, parts: parts.value })
    : await splitPlainly(house, whole, parts.value);
  return { ok: true, value };
}

type Whole = { ticket: TicketRow; source: SplitSource; rest: string; staff: StaffActor };
type Done = { code: string; parts: string[]; reach: Reach };

async function splitPlainly(
  house: SplittingHouse,
  whole: Whole,
  parts: readonly Part[],
): Promise<Done> {
  const { ticket, source, rest, staff } = whole;
  const opened = await openParts(house, whole, parts);
  await tellEvent(house, ticket, "note", {
    ...{ by: { kind: "staff", id: staff.id }, text: source.what, isPublic: false },
  });
  await rewriteWhat(house.tx, ticket.id, rest);
  const codes = opened.map((part) => part.code);
  const letter = ticketSplitLetter({ code: ticket.code, parts: codes, title: house.office.name });
  const reach = await writeLetters(house, ticket, letter, opened);
  return { code: ticket.code, parts: codes, reach };
}

async function splitSealing(
  house: SplittingHouse,
  whole: Whole,
  { sealed, parts }: { sealed: Part; parts: readonly Part[] },
): Promise<Done> {
  const { ticket, rest, staff } = whole;
  const { kind, category } = ticket;
  const remaining = { kind, category, what: rest, isSealed: false };
  const others = parts.filter((part) => part !== sealed);
  const opened = await openParts(house, whole, [remaining, ...others]);
  const [heir] = opened;
  if (!heir) throw new Error("what remains was not opened");
  await tellEvent(house, ticket, "note", {
    ...{ by: { kind: "staff", id: staff.id }, text: sealed.what, isPublic: false },
  });
  await moveMerged(house.tx, ticket.id, heir.id);
  await sealAsInformation(house.tx, ticket.id, house.clock.now());
  await tellInspectors(house, ticket, staff.id);
  const codes = opened.filter((part) => !isSealedPart(part)).map((part) => part.code);
  const title = house.office.name;
  const letter = ticketSealedSplitLetter({ code: ticket.code, parts: codes, title });
  const reach = await writeLetters(house, ticket, letter, opened);
  return { code: heir.code, parts: opened.map((part) => part.code), reach };
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

async function openParts(
  house: SplittingHouse,
  { ticket, source, staff }: Whole,
  parts: readonly Part[],
): Promise<Opened[]> {
  const opened: Opened[] = [];
  for (const part of parts) {
    const made = await openPart(house, { ticket, source, part, staff });
    await tellEvent(house, ticket, "split", {
      ...{ by: { kind: "staff", id: staff.id }, details: { code: made.code }, isPublic: true },
    });
    opened.push(made);
  }
  return opened;
}

function isSealedPart(part: Part): boolean {
  return part.isSealed;
}

async function writeLetters(
  house: SplittingHouse,
  ticket: TicketRow,
  letter: Reply,
  opened: readonly Opened[],
): Promise<Reach> {
  const reach = await writeToCitizen(house, ticket, letter);
  for (const { id, code } of opened.filter(isSealedPart)) {
    const part = { id, contactId: ticket.contactId };
    await writeToCitizen(house, part, ticketSealedPartLetter({ code }));
  }
  return reach;
}
