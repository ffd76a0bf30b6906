import { ticketUnmergedLetter } from "../../bot/texts/ticket-letters.ts";
import type { Calendars } from "../calendar/calendars.ts";
import type { Result } from "../result.ts";
import { may } from "../staff/may.ts";
import { changeClock } from "./change-clock.ts";
import type { StaffRefusal } from "./find-ticket.ts";
import { mayViewTicket } from "./may-view-ticket.ts";
import { lockWithHeir } from "./merged-store.ts";
import { moveTicket, tellEvent } from "./move-ticket.ts";
import { parseTicketCode } from "./ticket-code.ts";
import type { StaffActor, WritingHouse } from "./ticket-house.ts";
import { type Reach, writeToCitizen } from "./write-to-citizen.ts";

/**
 * Takes a merged ticket out again: it goes on by itself, its clock where it stood. What the citizen
 * wrote meanwhile stands in both. They are told.
 */
export async function unmergeTicket(
  house: WritingHouse & { calendars: Calendars },
  { code: typed, staff }: { code: string; staff: StaffActor },
): Promise<Result<{ code: string; reach: Reach }, StaffRefusal | "wrong_status">> {
  const code = parseTicketCode(typed);
  const found = code === undefined ? undefined : await lockWithHeir(house.tx, code);
  if (!found || !mayViewTicket(staff, found.ticket)) return { ok: false, reason: "not_found" };
  if (!may(staff.role, "ticket.merge")) return { ok: false, reason: "not_allowed" };
  const { ticket, heir } = found;
  const by = { kind: "staff", id: staff.id } as const;
  const change = { mergedIntoId: null, ...changeClock(house, ticket, { kind: "resume" }) };
  const moved = await moveTicket(house, ticket, "unmerge", {
    ...{ by, change, isPublic: true },
    details: { code: heir.code },
  });
  if (!moved.ok) return moved;
  const details = { code: ticket.code };
  await tellEvent(house, heir, "unmerged", { by, details, isPublic: false });
  const letter = ticketUnmergedLetter({ code: ticket.code, title: house.office.name });
  return {
    ok: true,
    value: { code: ticket.code, reach: await writeToCitizen(house, ticket, letter) },
  };
}
