import type { TicketStatus } from "../../bot/desk.ts";
import type { CardDeed } from "../../bot/staff/tap.ts";
import { awaitsStaff, nextStatus } from "../tickets/ticket.ts";

/** The buttons under a card: what the ticket's status allows, by the one table of moves. */
export function deedsOf(ticket: { status: TicketStatus; dueAt: Date | null }): CardDeed[] {
  const { status } = ticket;
  const allowed: Record<CardDeed, boolean> = {
    accept: nextStatus(status, "accept") !== undefined,
    assign: nextStatus(status, "assign") !== undefined,
    answer: nextStatus(status, "answer") !== undefined,
    forward: nextStatus(status, "forward") !== undefined,
    extend: ticket.dueAt !== null && awaitsStaff(status),
    close: nextStatus(status, "close_by_staff") !== undefined,
  };
  return (Object.keys(allowed) as CardDeed[]).filter((deed) => allowed[deed]);
}
