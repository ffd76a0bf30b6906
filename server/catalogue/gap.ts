/** Where a gap stands; `resolved` names the procedure that was meant. */
export const gapStates = ["open", "resolved", "out_of_scope", "dismissed"] as const;
export type GapState = (typeof gapStates)[number];

/** What the list of gaps shows: those of one state, the open ones of oneself, or past their day. */
export const gapFilters = [
  "open",
  "mine",
  "overdue",
  "resolved",
  "out_of_scope",
  "dismissed",
] as const;
export type GapFilter = (typeof gapFilters)[number];

/** What a person of the staff made of a gap; `open` takes it back. */
export type GapDecision =
  | { state: "resolved"; procedure: string }
  | { state: Exclude<GapState, "resolved"> };

/** Not heard for so long, a gap is forgotten with its words. */
export const gapDays = 365;

export function isGapState(word: string): word is GapState {
  return (gapStates as readonly string[]).includes(word);
}
