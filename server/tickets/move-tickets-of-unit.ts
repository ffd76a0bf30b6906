import { tellEvent } from "./move-ticket.ts";
import type { TicketHouse } from "./ticket-house.ts";
import { changeTicket } from "./ticket-store.ts";
import { lockRunningTicketsOf } from "./unit-tickets-store.ts";

type Named = { id: string; name: string };

/**
 * Gives the running tickets of a unit to another, with an event each; how many. Their dates follow
 * with the next recount, should the other unit work by another calendar.
 */
export async function moveTicketsOfUnit(
  house: TicketHouse,
  { from, into, by }: { from: Named; into: Named; by: string },
): Promise<number> {
  const tickets = await lockRunningTicketsOf(house.tx, from.id);
  for (const ticket of tickets) {
    await changeTicket(house.tx, ticket.id, { unitId: into.id }, house.clock.now());
    await tellEvent(house, ticket, "sorted", {
      by: { kind: "staff", id: by },
      details: { unitId: into.id, unitName: into.name },
      isPublic: false,
    });
  }
  return tickets.length;
}
