import { may } from "../staff/may.ts";
import type { Role } from "../staff/role.ts";

/**
 * Who may see a ticket at all. A restricted one (a khiếu nại or tố cáo left as information, or a
 * complaint about a colleague) is the inspector's alone: Luật Tố cáo 2018, Điều 56 keeps the
 * identity secret and names no exception for those who run the computers.
 */
export function maySeeTicket(role: Role, ticket: { restricted: boolean }): boolean {
  return may(role, ticket.restricted ? "ticket.view_restricted" : "ticket.view");
}
