import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { tellStaff } from "../notices/tell-staff.ts";
import { lostLetters } from "./lost-letters-view.ts";

/** Tells whoever has a ticket in hand that a letter about it did not reach the citizen: a call must. */
export async function tellLostLetters(
  { tx, clock }: { tx: Tx; clock: Clock },
  letterIds: readonly bigint[],
): Promise<void> {
  if (letterIds.length === 0) return;
  for (const { ticketId, assigneeId } of await lostLetters(tx, letterIds)) {
    await tellStaff({ tx, clock }, { staffIds: [assigneeId], kind: "letter_lost", ticketId });
  }
}
