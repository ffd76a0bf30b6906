import { tellStaff } from "../notices/tell-staff.ts";
import type { TicketHouse } from "./ticket-house.ts";
import { readAnswerers } from "./unit-staff-view.ts";

/** A ticket was sealed just now: those who see such tickets learn that it is theirs. */
export async function tellInspectors(
  house: TicketHouse,
  ticket: { id: string; unitId: string | null },
  by: string,
): Promise<void> {
  const visibility = { restricted: true, unitId: ticket.unitId, assigneeId: null };
  const inspectors = await readAnswerers(house.tx, ticket.unitId, visibility);
  const staffIds = inspectors.map(({ id }) => id);
  await tellStaff(house, { staffIds, by, kind: "forwarded", ticketId: ticket.id });
}
