/** How a call on the hotline ended. */
export const callOutcomes = ["answered", "ticket", "transferred", "missed"] as const;
export type CallOutcome = (typeof callOutcomes)[number];
