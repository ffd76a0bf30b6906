import type { Tx } from "../db.ts";
import { type Action, may } from "../staff/may.ts";
import type { Result } from "../result.ts";
import { mayViewTicket } from "./may-view-ticket.ts";
import { parseTicketCode } from "./ticket-code.ts";
import type { StaffActor } from "./ticket-house.ts";
import { type TicketRow, lockTicket } from "./ticket-store.ts";

export type StaffRefusal = "not_found" | "not_allowed";

/**
 * The ticket, locked for a change by this person of the staff. Who may not see it learns no more
 * than that there is none.
 */
export async function findForStaff(
  tx: Tx,
  code: string,
  staff: StaffActor,
  action: Action,
): Promise<Result<TicketRow, StaffRefusal>> {
  const ticket = await lockByCode(tx, code);
  if (!ticket || !mayViewTicket(staff, ticket)) return { ok: false, reason: "not_found" };
  if (!may(staff.role, action)) return { ok: false, reason: "not_allowed" };
  return { ok: true, value: ticket };
}

/** The same for the citizen whose ticket it is: on the contact they opened it with. */
export async function findForContact(
  tx: Tx,
  code: string,
  contactId: string,
): Promise<Result<TicketRow, "not_found">> {
  const ticket = await lockByCode(tx, code);
  if (ticket?.contactId !== contactId) return { ok: false, reason: "not_found" };
  return { ok: true, value: ticket };
}

async function lockByCode(tx: Tx, typed: string): Promise<TicketRow | undefined> {
  const code = parseTicketCode(typed);
  return code === undefined ? undefined : lockTicket(tx, code);
}
