import { may } from "../staff/may.ts";
import type { StaffActor } from "./ticket-house.ts";

/** What decides who may see a ticket. */
export type Visibility = { restricted: boolean; unitId: string | null; assigneeId: string | null };

/**
 * Whether somebody of the staff may see a ticket at all; visible-tickets-view.ts says the same to the
 * database. A restricted one (a khiếu nại or tố cáo left as information, or a complaint about a
 * colleague) is the inspector's alone: Luật Tố cáo 2018, Điều 56 keeps the identity secret and
 * names no exception for those who run the computers. Who works in a unit sees the tickets of it
 * and of the units below, and what was given to them in person.
 */
export function mayViewTicket(viewer: StaffActor, ticket: Visibility): boolean {
  if (ticket.restricted) return may(viewer.role, "ticket.view_restricted");
  if (!may(viewer.role, "ticket.view")) return false;
  if (!viewer.units || ticket.assigneeId === viewer.id) return true;
  return ticket.unitId !== null && viewer.units.includes(ticket.unitId);
}
