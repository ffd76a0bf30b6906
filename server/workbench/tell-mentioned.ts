import { tellStaff } from "../notices/tell-staff.ts";
import { findActor } from "../staff/staff-actor-view.ts";
import { findLogins } from "../staff/logins-view.ts";
import { type Visibility, mayViewTicket } from "../tickets/may-view-ticket.ts";
import type { StaffActor, TicketHouse } from "../tickets/ticket-house.ts";

/**
 * Tells the colleagues whom a note names by @login, as far as they may see the ticket: whoever may
 * not learns nothing of it.
 */
export async function tellMentioned(
  house: TicketHouse,
  ticket: Visibility & { id: string },
  { by, text }: { by: StaffActor; text: string },
): Promise<void> {
  const logins = mentionedLogins(text);
  if (logins.length === 0) return;
  const staffIds: string[] = [];
  for (const id of await findLogins(house.tx, logins)) {
    const actor = await findActor(house.tx, id);
    if (actor && mayViewTicket(actor, ticket)) staffIds.push(id);
  }
  await tellStaff(house, { staffIds, by: by.id, kind: "mentioned", ticketId: ticket.id });
}

/** The names behind an @ in a text, in small letters; an e-mail address is none. */
export function mentionedLogins(text: string): string[] {
  const names = [...text.matchAll(/(?<![\w.@-])@([a-z0-9][a-z0-9._-]{2,39})/gi)];
  const logins = names.map(([, name = ""]) => name.toLowerCase().replace(/[._-]+$/, ""));
  return [...new Set(logins)].slice(0, 20);
}
