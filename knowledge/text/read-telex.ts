import { putTone } from "./syllable.ts";

/**
 * What a word typed by the Telex keys is meant to be: "dduowcj" is "được", "giaays" is "giấy".
 * Undefined if the word holds no such key. The keys may stand anywhere after their letter.
 */
export function readTelex(word: string): string | undefined {
  if (!/[sfrxjw]|([aeo])[a-z]*\1/.test(word.slice(1)) && !word.startsWith("dd")) return undefined;
  let letters = "";
  let tone = "";
  for (const key of word) {
    const after = shape(letters, key);
    if (after !== undefined) letters = after;
    else if (tone === "" && key in tones && /[aeiouyăâêôơư]/.test(letters))
      tone = tones[key as keyof typeof tones];
    else letters += key;
  }
  const read = putTone(letters, tone);
  return read === word ? undefined : read;
}

const tones = { s: "\u0301", f: "\u0300", r: "\u0309", x: "\u0303", j: "\u0323" };

const shapes: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  w: [
    ["uo", "ươ"],
    ["ua", "ưa"],
    ["a", "ă"],
    ["o", "ơ"],
    ["u", "ư"],
  ],
  a: [["a", "â"]],
  e: [["e", "ê"]],
  o: [["o", "ô"]],
  d: [["d", "đ"]],
};

/** The letters with a key's mark put on, or undefined if the key marks none of them. */
function shape(letters: string, key: string): string | undefined {
  for (const [from, to] of shapes[key] ?? []) {
    const at = letters.lastIndexOf(from);
    const isNear = key === "d" ? at === 0 : at >= 0 && !/[aeiouy]/.test(rest(letters, at, from));
    if (at >= 0 && isNear) return letters.slice(0, at) + to + letters.slice(at + from.length);
  }
  return key === "w" && /^[^aeiouy]*$/.test(letters) ? `${letters}ư` : undefined;
}

/** Between a vowel and its key stand consonants or the glide that ends the syllable. */
function rest(letters: string, at: number, from: string): string {
  return letters.slice(at + from.length).replace(/^[iuy]$/, "");
}
