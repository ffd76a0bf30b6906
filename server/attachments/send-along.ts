import { tellEvent } from "../tickets/move-ticket.ts";
import type { TicketHouse } from "../tickets/ticket-house.ts";
import { hangOnTicket, ticketIdOf } from "./attachment-store.ts";
import type { AttachmentLimits } from "./attachment.ts";

/**
 * Hangs files that a citizen has sent on a ticket of theirs, as many as there is room for, and
 * tells so in its timeline. Files that are gone or hang elsewhere are passed over. Gives how many.
 */
export async function sendAlong(
  house: TicketHouse & { attachmentLimits: AttachmentLimits },
  code: string,
  { ids, contactId }: { ids: readonly string[]; contactId: string },
): Promise<number> {
  if (ids.length === 0) return 0;
  const most = house.attachmentLimits.perTicket;
  const id = await ticketIdOf(house.tx, code);
  const attachments = await hangOnTicket(house.tx, { ids, contactId, ticketId: id, most });
  if (attachments.length === 0) return 0;
  const by = { kind: "citizen" } as const;
  await tellEvent(house, { id, code }, "attached", {
    by,
    details: { attachments },
    isPublic: true,
  });
  return attachments.length;
}
