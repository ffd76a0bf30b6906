import { PhraseTree } from "../text/phrase-tree.ts";
import { toWords } from "../text/word.ts";

/** An everyday word and the official one that it stands for, added by the staff. */
export type SameWords = { everyday: string; official: string };

/** A phrase and the concepts it stands for. */
export type NamedPhrase = readonly [phrase: string, concepts: readonly string[]];

/**
 * The phrases that pairs of the staff add to the shipped ones. The everyday word takes over the
 * concepts that the official one holds; where some of the official words belong to no concept, the
 * whole of them becomes one, shared by both.
 */
export function phrasesOf(
  pairs: readonly SameWords[],
  shipped: readonly NamedPhrase[],
): NamedPhrase[] {
  if (pairs.length === 0) return [];
  const tree = new PhraseTree<readonly string[]>();
  for (const [phrase, concepts] of shipped) tree.add(phrase, concepts);
  return pairs.flatMap(({ everyday, official }): NamedPhrase[] => {
    const { concepts, isWhole } = conceptsIn(official, tree);
    if (isWhole) return [[everyday, concepts]];
    const own = ownConcept(official);
    const all = [...concepts, own];
    return own === "" ? [] : [everyday, official].map((phrase) => [phrase, all] as const);
  });
}

/** The concepts named in a phrase, the longest first at each place; whole: no word is left over. */
function conceptsIn(phrase: string, tree: PhraseTree<readonly string[]>) {
  const words = toWords(phrase);
  const concepts: string[] = [];
  let isWhole = words.length > 0;
  for (let at = 0; at < words.length;) {
    const match = tree.longestAt(words, at);
    if (match === undefined) isWhole = false;
    else concepts.push(...match.value);
    at += match?.length ?? 1;
  }
  return { concepts: [...new Set(concepts)], isWhole };
}

function ownConcept(phrase: string): string {
  return toWords(phrase)
    .map(({ folded }) => folded)
    .join("-");
}
