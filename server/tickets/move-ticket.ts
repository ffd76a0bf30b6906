import type { TicketStatus } from "../../bot/desk.ts";
import type { Result } from "../result.ts";
import { announce } from "../signals.ts";
import { type EventKind, type Move, eventOf, nextStatus } from "./ticket.ts";
import type { EventDetails } from "./event-details.ts";
import { addToSearch, writeSearch } from "./search-store.ts";
import type { TicketHouse } from "./ticket-house.ts";
import { type TicketChange, type TicketRow, changeTicket, insertEvent } from "./ticket-store.ts";

export type MoveDetails = {
  by: { kind: "citizen" | "system" } | { kind: "staff"; id: string };
  text?: string | undefined;
  details?: EventDetails;
  /** Shown to the citizen. */
  isPublic: boolean;
  change?: Omit<TicketChange, "status">;
};

/**
 * Makes a move on a locked ticket: new status, one event, and news to the screens. Refuses a move
 * that the table in ticket.ts does not allow.
 */
export async function moveTicket(
  house: TicketHouse,
  ticket: TicketRow,
  move: Move,
  details: MoveDetails,
): Promise<Result<TicketStatus, "wrong_status">> {
  const status = nextStatus(ticket.status, move);
  if (!status) return { ok: false, reason: "wrong_status" };
  await changeTicket(house.tx, ticket.id, { ...details.change, status }, house.clock.now());
  await tellEvent(house, ticket, eventOf[move], details);
  return { ok: true, value: status };
}

/** One more line in the timeline without a change of status, and news to the screens. */
export async function tellEvent(
  { tx, clock }: TicketHouse,
  ticket: Pick<TicketRow, "id" | "code">,
  kind: EventKind,
  { by, text, details, isPublic }: Omit<MoveDetails, "change">,
): Promise<void> {
  await insertEvent(tx, {
    ticketId: ticket.id,
    at: clock.now(),
    kind,
    actor: by.kind,
    staffId: by.kind === "staff" ? by.id : undefined,
    text,
    details,
    isPublic,
  });
  if (kind === "opened") await writeSearch(tx, ticket.id);
  else if (text) await addToSearch(tx, ticket.id, text);
  await announce(tx, "ticket_changed", ticket.code);
}
