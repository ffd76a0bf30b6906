/**
 * Where citizens' words of the staff stand. `proposed`: mined, waiting for a person. `accepted`
 * and `leaving` wait for the next publication, which makes them `published` and `withdrawn`.
 */
export const citizenWordsStates = [
  "proposed",
  "rejected",
  "accepted",
  "published",
  "leaving",
  "withdrawn",
] as const;
export type CitizenWordsState = (typeof citizenWordsStates)[number];

/** What may be done with them: the state each deed leads to, from those it may start from. */
export const wordsDeeds = {
  accept: { from: ["proposed", "rejected"], to: "accepted" },
  reject: { from: ["proposed", "accepted"], to: "rejected" },
  withdraw: { from: ["published"], to: "leaving" },
  keep: { from: ["leaving"], to: "published" },
} as const satisfies Record<string, { from: readonly CitizenWordsState[]; to: CitizenWordsState }>;
export type WordsDeed = keyof typeof wordsDeeds;

export function isWordsDeed(word: string): word is WordsDeed {
  return Object.hasOwn(wordsDeeds, word);
}

/** In use now. */
export function isPublished(state: CitizenWordsState): boolean {
  return state === "published" || state === "leaving";
}

/** In use after the next publication. */
export function isDraft(state: CitizenWordsState): boolean {
  return state === "published" || state === "accepted";
}

export const longestWords = 120;
