import type { Tx } from "../db.ts";
import { type Action, may } from "../staff/may.ts";
import type { Actor } from "../staff/staff-actor-view.ts";
import type { Result } from "../result.ts";
import { mayViewTicket } from "../tickets/may-view-ticket.ts";
import { type GroupTicket, readGroupTicket, readTopicTicket } from "./group-ticket-view.ts";

/**
 * A ticket that this person may see and act on, by its code. In the group a sealed one is not
 * found by anybody, the inspector included: its place is the console alone.
 */
export async function findGroupTicket(
  tx: Tx,
  { code, staff, action }: { code: string; staff: Actor; action: Action },
): Promise<Result<GroupTicket, "not_found" | "not_allowed">> {
  return allowed(await readGroupTicket(tx, code), staff, action);
}

/** The same by the topic that was written in; undefined: that topic is not a ticket's. */
export async function findTicketOfTopic(
  tx: Tx,
  topic: Parameters<typeof readTopicTicket>[1],
  { staff, action }: { staff: Actor; action: Action },
): Promise<Result<GroupTicket, "not_found" | "not_allowed"> | undefined> {
  const ticket = await readTopicTicket(tx, topic);
  return ticket && allowed(ticket, staff, action);
}

function allowed(
  ticket: GroupTicket | undefined,
  staff: Actor,
  action: Action,
): Result<GroupTicket, "not_found" | "not_allowed"> {
  if (!ticket || ticket.restricted || !mayViewTicket(staff, ticket)) {
    return { ok: false, reason: "not_found" };
  }
  if (!may(staff.role, action)) return { ok: false, reason: "not_allowed" };
  return { ok: true, value: ticket };
}
