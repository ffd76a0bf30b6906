import type { Tx } from "../db.ts";

/** What the next words of a talk are for: `ticketTalk` of bot/dialogue/state.ts. */
export type Invitation = { code: string; takesAll: boolean; until: string };

/**
 * Takes the next words of a talk for a ticket, as pressing "Viết thêm" does. A form that the
 * citizen is filling in, or a decision they were asked for, goes first: nothing is changed then.
 */
export async function inviteWords(
  tx: Tx,
  contactId: string,
  invitation: Invitation,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE conversation
    SET state = jsonb_set(state, '{ticketTalk}', ${JSON.stringify(invitation)}::jsonb)
    WHERE contact_id = ${contactId}::uuid AND state->'aside' IS NULL
      AND (state->'form' IS NULL OR state->'form'->'isPaused' = 'true'::jsonb)`;
}
