import type { Result } from "../result.ts";
import { findForContact } from "./find-ticket.ts";
import { moveTicket } from "./move-ticket.ts";
import type { TicketHouse } from "./ticket-house.ts";

/**
 * The citizen's stars, 1 to 5; the last one counts. Refuses `not_found` as well for a ticket that
 * nobody has answered yet, and for a number that is no star.
 */
export async function rateTicket(
  house: TicketHouse,
  { code, contactId, stars }: { code: string; contactId: string; stars: number },
): Promise<Result<{ code: string }, "not_found">> {
  const found = await findForContact(house.tx, code, contactId);
  if (!found.ok) return found;
  if (!Number.isInteger(stars) || stars < 1 || stars > 5) return { ok: false, reason: "not_found" };
  const moved = await moveTicket(house, found.value, "rate", {
    by: { kind: "citizen" },
    text: `${stars}`,
    isPublic: true,
    change: { rating: stars },
  });
  return moved.ok
    ? { ok: true, value: { code: found.value.code } }
    : { ok: false, reason: "not_found" };
}
