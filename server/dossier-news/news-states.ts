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
