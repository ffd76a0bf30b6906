import type { Reply } from "../../bot/reply.ts";
import { postLetters } from "../outbox/post-letters.ts";
import type { TicketHouse } from "./ticket-house.ts";
import type { TicketRow } from "./ticket-store.ts";

/** Whether a letter goes out. `none`: no chat is known (hotline, or erased); call or write by post. */
export type Reach = "chat" | "none";

/** Posts letters about a ticket into the chat it came from. */
export async function writeToCitizen(
  { tx, clock }: TicketHouse,
  ticket: Pick<TicketRow, "id" | "contactId">,
  ...letters: readonly Reply[]
): Promise<Reach> {
  if (!ticket.contactId) return "none";
  await postLetters(tx, ticket.contactId, letters, { now: clock.now(), ticketId: ticket.id });
  return "chat";
}
