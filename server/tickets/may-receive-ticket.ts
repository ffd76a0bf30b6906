import { may } from "../staff/may.ts";
import { mayViewTicket } from "./may-view-ticket.ts";
import type { StaffActor } from "./ticket-house.ts";

/**
 * Whether a ticket can be given to somebody: being given one of another unit opens it to them; a
 * sealed one stays the inspector's.
 */
export function mayReceiveTicket(assignee: StaffActor, ticket: { restricted: boolean }): boolean {
  const theirs = { restricted: ticket.restricted, unitId: null, assigneeId: assignee.id };
  return may(assignee.role, "ticket.answer") && mayViewTicket(assignee, theirs);
}
