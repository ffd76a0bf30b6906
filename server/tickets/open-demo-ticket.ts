import type { TicketDraft } from "../../bot/desk.ts";
import { moveTicket } from "./move-ticket.ts";
import { openTicket } from "./open-ticket.ts";
import type { OpeningHouse } from "./ticket-house.ts";
import { lockTicket } from "./ticket-store.ts";

/** Opens a ticket of the demo data, and takes it as far as it should stand. */
export async function openDemoTicket(
  house: OpeningHouse,
  draft: TicketDraft,
  progress?: "accept" | { answer: string },
): Promise<void> {
  const by = { kind: "citizen" } as const;
  const { code } = await openTicket(house, { ...draft, channel: "demo", by, isDemo: true });
  const ticket = await lockTicket(house.tx, code);
  if (!ticket || !progress) return;
  const details = { by: { kind: "system" } as const, isPublic: true };
  if (progress === "accept") await moveTicket(house, ticket, "accept", details);
  else {
    const change = { answeredAt: house.clock.now() };
    await moveTicket(house, ticket, "answer", { ...details, text: progress.answer, change });
  }
}
