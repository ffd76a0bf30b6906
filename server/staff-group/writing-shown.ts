import { dropDraft, keepDraft } from "../workbench/keep-draft.ts";
import type { Acting } from "./acting.ts";
import { readReplyDraft } from "./group-ticket-view.ts";

/**
 * Shows in the console that somebody writes an answer in the group, so that no two answer at once.
 * What they have begun to write in the console is left as it is.
 */
export async function showWriting(
  { house, staff }: Acting,
  ticket: { id: string; code: string },
  text: string,
): Promise<void> {
  const begun = await readReplyDraft(house.tx, { ticketId: ticket.id, staffId: staff.id });
  if (begun === undefined) await keepDraft(house, { code: ticket.code, staff, text });
}

/** The answer is sent or dropped: nobody writes it any more. */
export async function hideWriting(
  { house, staff }: Acting,
  { ticketId, code, text }: { ticketId: string; code: string; text: string },
): Promise<void> {
  const begun = await readReplyDraft(house.tx, { ticketId, staffId: staff.id });
  if (begun === text) await dropDraft(house, { code, staff });
}
