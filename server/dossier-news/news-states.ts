import type { DossierState } from "../../bot/dossier-desk.ts";

/** The office has it in hand: its appointment counts. */
export const runningStates: readonly DossierState[] = [1, 2, 4];

/** It waits for papers (5) or a payment (6) of the applicant, at times until a date. */
export const waitingStates: readonly DossierState[] = [5, 6];

/** Refused, withdrawn, handed over: nothing comes after them. */
export const endStates: readonly DossierState[] = [3, 7, 10];

/**
 * The applicant must act, so their news does not wait for the next day: correct it and hand it in
 * anew (3), bring papers (5), pay (6), fetch the result (9).
 */
export const neededStates: readonly DossierState[] = [3, 5, 6, 9];

/**
 * What does not come after a state: whoever was told the one hears of the other as a correction.
 * Papers that were brought (5) or fees that were paid (6) may be received (2) anew.
 */
const neverAfter: Record<DossierState, readonly DossierState[]> = {
  1: [],
  2: [1],
  4: [1, 2],
  5: [1],
  6: [1],
  8: [1],
  9: [1, 2, 4, 5],
  3: [1, 2, 4, 5, 6, 7, 8, 9, 10],
  7: [1, 2, 3, 4, 5, 6, 8, 9, 10],
  10: [1, 2, 3, 4, 5, 6, 7, 8, 9],
};

export function contradicts(known: DossierState, state: DossierState): boolean {
  return neverAfter[known].includes(state);
}
