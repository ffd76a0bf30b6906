import type { Reply } from "../../bot/reply.ts";
import { type MoveDetails, tellEvent } from "./move-ticket.ts";
import { findMergedInto } from "./merged-store.ts";
import type { TicketHouse } from "./ticket-house.ts";
import type { TicketRow } from "./ticket-store.ts";
import type { EventKind } from "./ticket.ts";
import { type Reach, writeToCitizen } from "./write-to-citizen.ts";

/** What those whose tickets were merged into it see in their own timeline. */
export type EventForMerged = { kind: EventKind } & Omit<MoveDetails, "change" | "isPublic">;

/**
 * Writes to the citizen of a ticket and to all whose tickets were merged into it, each under their
 * own code. Whether the ticket's own citizen is reached.
 */
export async function tellCitizens(
  house: TicketHouse,
  ticket: TicketRow,
  letterOf: (code: string) => Reply | readonly Reply[],
  event?: EventForMerged,
): Promise<Reach> {
  for (const merged of await findMergedInto(house.tx, ticket.id)) {
    if (event) {
      const { kind, ...details } = event;
      await tellEvent(house, merged, kind, { ...details, isPublic: true });
    }
    await writeToCitizen(house, merged, ...[letterOf(merged.code)].flat());
  }
  return writeToCitizen(house, ticket, ...[letterOf(ticket.code)].flat());
}
