import { foldTones } from "./fold-tones.ts";

/**
 * The same for words that sound alike somewhere in the country and are mixed up in writing: s/x,
 * ch/tr, d/gi/r, l/n, i/y, final n/ng and t/c, hook and tilde.
 */
export function soundKey(word: string): string {
  const heard = word
    .normalize("NFD")
    .replace(/\u0309/g, "\u0303")
    .normalize("NFC");
  const onset =
    /^(?:ngh|ng|nh|gh|gi(?=[^bcdghklmnpqstvx])|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])/.exec(heard);
  const first = onset?.[0] ?? "";
  const rhyme = heard
    .slice(first.length)
    .replace(/ng$/, "n")
    .replace(/(?<=[^cn])c$/, "t");
  return (onsets[first] ?? first) + withI(rhyme);
}

const onsets: Readonly<Record<string, string>> = {
  x: "s",
  tr: "ch",
  gi: "z",
  d: "z",
  r: "z",
  n: "l",
  gh: "g",
  ngh: "ng",
  k: "c",
};

/** A lone y is an i: "kỹ" and "kĩ". */
function withI(rhyme: string): string {
  return foldTones(rhyme) === "y"
    ? rhyme.normalize("NFD").replace("y", "i").normalize("NFC")
    : rhyme;
}
