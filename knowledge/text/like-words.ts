import { foldTones } from "./fold-tones.ts";
import { isOneEdit } from "./one-edit.ts";
import { soundKey } from "./sound-key.ts";

/** A known word and how it differs from the written one. */
export type LikeWord = {
  word: string;
  /**
   * The same sound for most speakers (s/x, ch/tr, hook and tilde), the same somewhere in the country,
   * the same letters with other marks, or one slip of a finger.
   */
  slip: "homophone" | "sound" | "marks" | "finger";
};

export type LikeWords = (written: string) => readonly LikeWord[];

/**
 * Looks up known words that a written one may be a slip of. A word with marks is held against
 * `toned`, one without against `bare`. The answers are kept, as the same slips come again.
 */
export function likeWords(toned: readonly string[], bare: readonly string[]): LikeWords {
  const marked = plane(toned.filter((word) => foldTones(word) !== word));
  const plain = plane(bare);
  const kept = new Map<string, readonly LikeWord[]>();
  return (written) => {
    const before = kept.get(written);
    if (before !== undefined) return before;
    const found = (foldTones(written) === written ? plain : marked)(written);
    if (kept.size < mostKept) kept.set(written, found);
    return found;
  };
}

const mostKept = 5_000;
/** A longer word is no slip of a syllable. */
const longestSlip = 10;

function plane(words: readonly string[]): LikeWords {
  const bySound = new Map<string, string[]>();
  const byFold = new Map<string, string[]>();
  const byRest = new Map<string, string[]>();
  for (const word of words) {
    if (word.length > longestSlip) continue;
    file(bySound, soundKey(word), word);
    file(byFold, foldTones(word), word);
    for (const rest of rests(word)) file(byRest, rest, word);
  }
  return (written) => {
    if (written.length > longestSlip) return [];
    const found = new Map<string, LikeWord["slip"]>();
    const take = (some: readonly string[] | undefined, slip: LikeWord["slip"]) => {
      for (const word of some ?? [])
        if (!found.has(word) && word !== written) found.set(word, slip);
    };
    const likeSound = bySound.get(soundKey(written)) ?? [];
    const heard = asHeard(written);
    take(
      likeSound.filter((word) => asHeard(word) === heard),
      "homophone",
    );
    take(likeSound, "sound");
    take(byFold.get(foldTones(written)), "marks");
    for (const rest of rests(written))
      take(
        byRest.get(rest)?.filter((word) => isOneEdit(written, word)),
        "finger",
      );
    return [...found].map(([word, slip]) => ({ word, slip }));
  };
}

/** The same for words which most speakers say alike: s/x, ch/tr, hook and tilde. */
function asHeard(word: string): string {
  return word
    .replace(/^x/, "s")
    .replace(/^tr/, "ch")
    .normalize("NFD")
    .replace(/\u0309/g, "\u0303");
}

/** The word and what is left of it without one of its letters: words one slip apart share one. */
function rests(word: string): Set<string> {
  const all = new Set([word]);
  for (let at = 0; at < word.length; at++) all.add(word.slice(0, at) + word.slice(at + 1));
  return all;
}

function file(index: Map<string, string[]>, key: string, word: string) {
  const filed = index.get(key);
  if (filed === undefined) index.set(key, [word]);
  else filed.push(word);
}
