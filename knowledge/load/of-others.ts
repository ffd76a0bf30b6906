import { PhraseTree } from "../text/phrase-tree.ts";
import { matterOf } from "../answer/twins.ts";
import { toWords } from "../text/word.ts";
import type { OutOfScopeMatter } from "../vocabulary.ts";

/** What a served procedure is called: its title, aliases and citizens' words. */
export type Called = { name: string; aliases: readonly string[]; citizenWords: readonly string[] };

/**
 * The matters, or what is left of their phrases, that are none of the served procedures': a phrase
 * by which several are called is ours, also in other words for the same (`concepts`), and so is a
 * matter of which half the phrases are. A firm matter always stays.
 */
export function ofOthers(
  matters: readonly OutOfScopeMatter[],
  served: readonly Called[],
  concepts: PhraseTree<readonly string[]>,
): OutOfScopeMatter[] {
  const phrases = matters.flatMap((matter) => matter.phrases);
  const counts = countCalled(phrases, served);
  const meanings = new Map(phrases.map((phrase) => [phrase, meaningOf(phrase, concepts)]));
  const ours = new Set(phrases.filter((phrase) => (counts.get(phrase) ?? 0) >= several));
  const ourMeanings = new Set([...ours].flatMap((phrase) => meanings.get(phrase) ?? []));
  const isOurs = (phrase: string) =>
    ours.has(phrase) || ourMeanings.has(meanings.get(phrase) ?? "");
  return matters.flatMap((matter) => {
    if (matter.isFirm) return [matter];
    const left = matter.phrases.filter((phrase) => !isOurs(phrase));
    return left.length * 2 > matter.phrases.length ? [{ ...matter, phrases: left }] : [];
  });
}

/**
 * One procedure may name a matter of others in passing; a title that opens with it is about it, and so
 * is a procedure for which so many ask in words that open with it.
 */
const several = 3;

/** More words than these call nothing by its name: they tell a story, which names other matters too. */
const mostCalled = 8;

function countCalled(
  phrases: readonly string[],
  served: readonly Called[],
): ReadonlyMap<string, number> {
  const tree = new PhraseTree<string>();
  for (const phrase of phrases) tree.add(phrase, phrase);
  const counts = new Map<string, number>();
  for (const { name, aliases, citizenWords } of served) {
    const called = new Set<string>();
    const openings = new Map<string, number>();
    for (const text of [name, ...aliases, ...citizenWords]) {
      const words = toWords(text);
      if (text !== name && words.length > mostCalled) continue; // a story
      for (let at = 0; at < words.length; at++) {
        const phrase = tree.longestAt(words, at)?.value;
        if (phrase === undefined) continue;
        called.add(phrase);
        if (at === 0) openings.set(phrase, (openings.get(phrase) ?? 0) + 1);
      }
    }
    const opening = tree.longestAt(toWords(matterOf(name)), 0)?.value;
    for (const phrase of called) {
      const isIts = phrase === opening || (openings.get(phrase) ?? 0) >= several;
      counts.set(phrase, (counts.get(phrase) ?? 0) + (isIts ? several : 1));
    }
  }
  return counts;
}

/** The concepts of a phrase that is a concept's phrase as a whole; undefined: it is none. */
function meaningOf(phrase: string, concepts: PhraseTree<readonly string[]>): string | undefined {
  const words = toWords(phrase);
  const match = concepts.longestAt(words, 0);
  return match?.length === words.length ? match.value.join(" ") : undefined;
}
