import { putTone } from "./syllable.ts";

/**
 * What a word typed by the VNI keys is meant to be: "d9u7o7c5" is "được", "gia6y1" is "giấy".
 * Undefined if a digit marks nothing. A digit stands somewhere after its letter.
 */
export function readVni(word: string): string | undefined {
  let letters = "";
  let tone = "";
  for (const key of word) {
    if (!/\d/.test(key)) letters += key;
    else if (tone === "" && tones[key] !== undefined) tone = tones[key];
    else {
      const after = shape(letters, key);
      if (after === undefined) return undefined;
      letters = after;
    }
  }
  return putTone(letters, tone);
}

const tones: Readonly<Record<string, string>> = {
  1: "\u0301",
  2: "\u0300",
  3: "\u0309",
  4: "\u0303",
  5: "\u0323",
};

const shapes: Readonly<Record<string, readonly (readonly [from: RegExp, to: string])[]>> = {
  6: [
    [/a(?=[^a]*$)/, "â"],
    [/e(?=[^e]*$)/, "ê"],
    [/o(?=[^o]*$)/, "ô"],
  ],
  7: [
    [/uo(?=[^aeiouy]*$)/, "ươ"],
    [/ưo(?=[^aeouy]*$)/, "ươ"],
    [/u(?=[^u]*$)/, "ư"],
    [/o(?=[^o]*$)/, "ơ"],
  ],
  8: [[/a(?=[^a]*$)/, "ă"]],
  9: [[/^d/, "đ"]],
};

function shape(letters: string, key: string): string | undefined {
  for (const [from, to] of shapes[key] ?? [])
    if (from.test(letters)) return letters.replace(from, to);
  return undefined;
}
