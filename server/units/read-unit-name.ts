import { foldTones, splitWords } from "../../knowledge/index.ts";
import { idleWords, sameLevels, unitAbbreviations, unitTitles } from "./unit-words.ts";

/** A word of a name or of a text: without tones, and as written where it has any. */
export type NameWord = { plain: string; toned?: string };

export type UnitName = {
  /** Words before the proper name, such as "truong" and "tieu hoc". */
  titles: readonly string[];
  /** The proper name. */
  core: readonly NameWord[];
};

/** Takes a body's name apart. A name of nothing but titles is all core. */
export function readUnitName(name: string): UnitName {
  const words = nameWords(name);
  const titles: string[] = [];
  let from = 0;
  for (let title = titleAt(words, from); title; title = titleAt(words, from)) {
    titles.push(sameLevels[title.title] ?? title.title);
    from += title.length;
  }
  const core = words.slice(from);
  return core.length > 0 ? { titles, core } : { titles: [], core: words };
}

/** By which a name is known again: small letters, no tones, short forms written out. */
export function unitKey(name: string): string {
  return nameWords(name)
    .map(({ plain }) => plain)
    .join(" ");
}

export function nameWords(text: string): NameWord[] {
  return splitWords(text).flatMap((word): NameWord[] => {
    const plain = foldTones(word);
    const long = unitAbbreviations[plain];
    if (long !== undefined) return long.split(" ").map((part) => ({ plain: part }));
    if (idleWords.has(plain)) return [];
    const toned = tonesAtEnd(word);
    return [toned === plain ? { plain } : { plain, toned }];
  });
}

/** The title that begins here; the longest one. */
export function titleAt(
  words: readonly NameWord[],
  from: number,
): { title: string; length: number } | undefined {
  for (let length = longestTitle; length > 0; length -= 1) {
    const part = words.slice(from, from + length);
    if (part.length < length) continue;
    const title = part.map(({ plain }) => plain).join(" ");
    if (titles.has(title)) return { title, length };
  }
  return undefined;
}

const titles = new Set(
  Object.values(unitTitles).flatMap(({ words, levels }) => [...words, ...levels]),
);
const longestTitle = Math.max(...Array.from(titles, (title) => title.split(" ").length));

/** "hòa" and "hoà" are one word: the tone of a syllable goes behind it. */
function tonesAtEnd(word: string): string {
  const apart = word.normalize("NFD");
  const tones = apart.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
  return apart.replaceAll(/[\u0300\u0301\u0303\u0309\u0323]/g, "") + tones.join("");
}
