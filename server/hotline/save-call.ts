import type { TicketDraft } from "../../bot/desk.ts";
import type { Phone } from "../../bot/dialogue/parse-phone.ts";
import { tellStaff } from "../notices/tell-staff.ts";
import type { Result } from "../result.ts";
import { readOnDuty } from "../staff/on-duty-view.ts";
import { addNote } from "../tickets/add-note.ts";
import { findForStaff } from "../tickets/find-ticket.ts";
import { openTicket } from "../tickets/open-ticket.ts";
import type { OpeningHouse, StaffActor } from "../tickets/ticket-house.ts";
import { tidyWords } from "../tickets/tidy-words.ts";
import type { CallOutcome } from "./call.ts";
import { callBackBy } from "./call-back.ts";
import { type KeptCall, findByClientId, insertCall, joinTicket } from "./call-store.ts";

export type CallToSave = {
  /** Made by the operator's page, so that a call sent twice is kept once. */
  clientId: string;
  staff: StaffActor;
  /** Absent: the number is withheld. */
  phone?: Phone | undefined;
  startedAt: Date;
  endedAt?: Date | undefined;
  /** Slug of the procedure that was read out. */
  procedure?: string | undefined;
  note?: string | undefined;
  end:
    | { outcome: Exclude<CallOutcome, "ticket"> }
    | { outcome: "ticket"; ticket: TicketDraft }
    /** The matter has a ticket: what the caller said more becomes a note on it. */
    | { outcome: "ticket"; joins: { code: string; text: string } };
};

export type SavedCall = {
  id: string;
  ticket?: { code: string; isSealed: boolean; isFormal: boolean; dueAt?: Date };
};

/**
 * Keeps a call, and opens its ticket, once: the same client id again gives what was kept first,
 * whatever else is sent. Refuses `not_yours` where a colleague's call has that id, and
 * `no_such_ticket` where there is none to join, or none that this operator may see.
 */
export async function saveCall(
  house: OpeningHouse,
  call: CallToSave,
): Promise<Result<SavedCall, "not_yours" | "no_such_ticket">> {
  const { tx, ids } = house;
  const { end, staff } = call;
  if ("joins" in end && !(await findForStaff(tx, end.joins.code, staff, "ticket.note")).ok) {
    return { ok: false, reason: "no_such_ticket" };
  }
  const id = ids.uuid();
  const isNew = await insertCall(tx, { id, ...rowOf(house, call) });
  if (isNew) await makeTicketOf(house, id, call);
  const kept = await findByClientId(tx, call.clientId);
  if (!kept) throw new Error("a call that was kept is not there");
  if (kept.staffId !== call.staff.id) return { ok: false, reason: "not_yours" };
  return { ok: true, value: savedOf(kept) };
}

function rowOf({ calendars }: OpeningHouse, call: CallToSave) {
  const { clientId, staff, phone, startedAt, endedAt, procedure, note, end } = call;
  return {
    clientId,
    staffId: staff.id,
    phone: phone ?? null,
    outcome: end.outcome,
    procedure: procedure ?? null,
    note: tidyWords(note, 2000) ?? null,
    callBackBy: end.outcome === "missed" && phone ? callBackBy(calendars.of(), startedAt) : null,
    startedAt,
    endedAt: endedAt ?? null,
  };
}

async function makeTicketOf(house: OpeningHouse, id: string, call: CallToSave): Promise<void> {
  const { end, staff } = call;
  if ("ticket" in end) {
    const by = { kind: "staff", id: staff.id } as const;
    const opened = await openTicket(house, { ...end.ticket, channel: "hotline", by });
    await joinTicket(house.tx, id, opened.code);
    if (end.ticket.urgent) await callDuty(house, end.ticket.restricted ? undefined : opened.id);
  }
  if ("joins" in end) {
    const { code, text } = end.joins;
    const noted = await addNote(house, { code, staff, text });
    if (!noted.ok) throw new Error(`a caller's words could not be noted: ${noted.reason}`);
    await joinTicket(house.tx, id, noted.value.code);
  }
}

/** Whoever is on duty is to look at once; of a sealed ticket they learn no more than that. */
async function callDuty(house: OpeningHouse, ticketId: string | undefined): Promise<void> {
  const staffIds = await readOnDuty(house.tx);
  await tellStaff(house, { staffIds, kind: "danger_called", ...(ticketId && { ticketId }) });
}

function savedOf({ id, ticket }: KeptCall): SavedCall {
  if (!ticket) return { id };
  const { code, restricted, isFormal, dueAt } = ticket;
  return { id, ticket: { code, isSealed: restricted, isFormal, ...(dueAt ? { dueAt } : {}) } };
}
