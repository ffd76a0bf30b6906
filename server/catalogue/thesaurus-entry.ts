/**
 * Where an everyday word of the staff stands. `proposed` and `leaving` wait for the next
 * publication, which makes them `published` and `withdrawn`.
 */
export const thesaurusStates = ["proposed", "published", "leaving", "withdrawn"] as const;
export type ThesaurusState = (typeof thesaurusStates)[number];

export const thesaurusDeeds = {
  take_back: { from: ["proposed"], to: "withdrawn" },
  withdraw: { from: ["published"], to: "leaving" },
  keep: { from: ["leaving"], to: "published" },
  propose: { from: ["withdrawn"], to: "proposed" },
} as const satisfies Record<string, { from: readonly ThesaurusState[]; to: ThesaurusState }>;
export type ThesaurusDeed = keyof typeof thesaurusDeeds;

export function isThesaurusDeed(word: string): word is ThesaurusDeed {
  return Object.hasOwn(thesaurusDeeds, word);
}

export const longestEntry = 80;
