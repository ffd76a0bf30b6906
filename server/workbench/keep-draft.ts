import { announce } from "../signals.ts";
import { cleanText } from "../../bot/clean-text.ts";
import type { Result } from "../result.ts";
import { type StaffRefusal, findForStaff } from "../tickets/find-ticket.ts";
import type { StaffActor, TicketHouse } from "../tickets/ticket-house.ts";
import { deleteDraft, deleteOldDrafts, putDraft } from "./draft-store.ts";

/** How long after their last key somebody counts as writing. */
export const typingMs = 2 * 60_000;

type Draft = { code: string; staff: StaffActor; text: string };

/**
 * Keeps the answer that somebody is writing, so that neither a lost network nor a refused form
 * costs it, and shows their colleagues that they are at it. Blank words are no draft.
 */
export async function keepDraft(
  house: TicketHouse,
  { code, staff, text }: Draft,
): Promise<Result<{ code: string }, StaffRefusal>> {
  const { tx, clock } = house;
  if (text.trim() === "") return dropDraft(house, { code, staff });
  const found = await findForStaff(tx, code, staff, "ticket.answer");
  if (!found.ok) return found;
  const { id: ticketId } = found.value;
  const now = clock.now();
  const draft = { text: cleanText(text, 10_000), typedAt: now };
  const before = await putDraft(tx, { ticketId, staffId: staff.id }, draft);
  const isNew = !before || now.getTime() - before.getTime() > typingMs;
  if (isNew) await announce(tx, "ticket_changed", found.value.code);
  return { ok: true, value: { code: found.value.code } };
}

/** Throws a draft away, or puts it away once the answer is sent. */
export async function dropDraft(
  { tx }: TicketHouse,
  { code, staff }: Omit<Draft, "text">,
): Promise<Result<{ code: string }, StaffRefusal>> {
  const found = await findForStaff(tx, code, staff, "ticket.answer");
  if (!found.ok) return found;
  const key = { ticketId: found.value.id, staffId: staff.id };
  if (await deleteDraft(tx, key)) await announce(tx, "ticket_changed", found.value.code);
  return { ok: true, value: { code: found.value.code } };
}

/** What nobody has touched for a month is forgotten: it may hold a citizen's words. */
export async function forgetDrafts({ tx, clock }: TicketHouse): Promise<void> {
  await deleteOldDrafts(tx, new Date(clock.now().getTime() - 30 * 86_400_000));
}
