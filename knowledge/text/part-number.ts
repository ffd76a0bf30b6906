import type { Speller } from "./speller.ts";
import { isBareSyllable, isSyllable } from "./syllable.ts";

/**
 * A number parted from the words glued to it: "lop10" is "lop 10", "4ngay" is "4 ngay", "50k" is
 * "50 nghìn". What looks like a code ("b2", "ct07", "12a1") stays whole.
 */
export function partNumber(written: string, speller: Speller): readonly string[] {
  const { units, takesNumber } = speller.numbers;
  const [, number = "", unit = ""] = /^(\d+)(.+)$/.exec(written) ?? [];
  const meant = units.get(unit);
  if (meant !== undefined) return [number, ...meant.split(" ")];
  const parts = written.match(/\d+|\D+/g) ?? [];
  const isWord = (part: string, at: number) => {
    if (/^\d/.test(part) || takesNumber.has(part)) return true;
    if (at > 0 && units.has(part)) return true;
    return part.length > 2 && (isSyllable(part) || isBareSyllable(part));
  };
  if (parts.length > mostParts || !parts.every(isWord)) return [written];
  return parts.flatMap((part, at) => (at > 0 && units.get(part)?.split(" ")) || [part]);
}

const mostParts = 4;
