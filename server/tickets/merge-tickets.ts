import { ticketMergedLetter } from "../../bot/texts/ticket-letters.ts";
import type { Calendars } from "../calendar/calendars.ts";
import { handBack } from "../conversations/hand-back.ts";
import { lockTalkOfTicket } from "../conversations/hand-over-store.ts";
import type { Result } from "../result.ts";
import { may } from "../staff/may.ts";
import { changeClock } from "./change-clock.ts";
import type { StaffRefusal } from "./find-ticket.ts";
import { mayViewTicket } from "./may-view-ticket.ts";
import { lockTickets } from "./merged-store.ts";
import { moveTicket, tellEvent } from "./move-ticket.ts";
import { tellCitizens } from "./tell-citizens.ts";
import { parseTicketCode } from "./ticket-code.ts";
import type { StaffActor, WritingHouse } from "./ticket-house.ts";
import type { TicketRow } from "./ticket-store.ts";
import { isOpen, nextStatus } from "./ticket.ts";

export type MergeRefusal =
  | StaffRefusal
  | "nothing_to_merge"
  | "same_ticket"
  | "mixed_sealed"
  | "wrong_status";

type MergingHouse = WritingHouse & { calendars: Calendars };
type Merging = { into: string; codes: readonly string[]; staff: StaffActor };

/**
 * Lets tickets about one matter go on in one of them. Each stays a ticket of its own that counts,
 * its citizen is told the code that goes on, and gets the answer to it. All of them or none. A
 * sealed ticket goes with sealed ones only.
 */
export async function mergeTickets(
  house: MergingHouse,
  merging: Merging,
): Promise<Result<{ code: string; merged: string[] }, MergeRefusal>> {
  const { staff } = merging;
  const found = await findAll(house, merging);
  if (!found.ok) return found;
  const { target, sources } = found.value;
  const by = { kind: "staff", id: staff.id } as const;
  for (const source of sources) {
    await mergeOne(house, source, target, by);
    const details = { code: source.code };
    await tellEvent(house, target, "took_in", { by, details, isPublic: false });
  }
  return { ok: true, value: { code: target.code, merged: sources.map(({ code }) => code) } };
}

type Found = { target: TicketRow; sources: TicketRow[] };

async function findAll(
  house: MergingHouse,
  { into, codes, staff }: Merging,
): Promise<Result<Found, MergeRefusal>> {
  const wanted = [...new Set(codes.map((code) => parseTicketCode(code) ?? code))];
  const goal = parseTicketCode(into);
  if (wanted.length === 0) return { ok: false, reason: "nothing_to_merge" };
  if (goal !== undefined && wanted.includes(goal)) return { ok: false, reason: "same_ticket" };
  for (const code of wanted.toSorted()) await lockTalkOfTicket(house.tx, code);
  const all = await lockTickets(house.tx, [into, ...wanted]);
  const isWhole = all.length === wanted.length + 1;
  if (!isWhole || !all.every((ticket) => mayViewTicket(staff, ticket))) {
    return { ok: false, reason: "not_found" };
  }
  if (!may(staff.role, "ticket.merge")) return { ok: false, reason: "not_allowed" };
  const target = all.find(({ code }) => code === goal);
  const sources = all.filter(({ code }) => code !== goal);
  if (!target) return { ok: false, reason: "not_found" };
  if (all.some(({ restricted }) => restricted !== target.restricted)) {
    return { ok: false, reason: "mixed_sealed" };
  }
  const canMove = sources.every(({ status }) => nextStatus(status, "merge") !== undefined);
  if (!isOpen(target.status) || !canMove) return { ok: false, reason: "wrong_status" };
  return { ok: true, value: { target, sources } };
}

async function mergeOne(
  house: MergingHouse,
  source: TicketRow,
  target: TicketRow,
  by: { kind: "staff"; id: string },
): Promise<void> {
  const details = { code: target.code };
  const paused = changeClock(house, source, { kind: "pause" });
  const change = { mergedIntoId: target.id, ...paused, warnAt: null };
  const moved = await moveTicket(house, source, "merge", { by, details, change, isPublic: true });
  if (!moved.ok) throw new Error(`${source.code} could be merged a moment ago`);
  const letter = { into: target.code, title: house.office.name };
  await tellCitizens(house, source, (code) => ticketMergedLetter({ ...letter, code }), {
    ...{ kind: "merged", by, details },
  });
  if (source.kind === "cau_hoi" && source.contactId) await handBack(house, source.contactId);
}
