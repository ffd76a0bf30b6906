import type { Choice } from "../reply.ts";
import { typedPlace } from "./typed-place.ts";
import { readWords } from "./words.ts";

/**
 * The offered choice that typed words name: by its place in the list, or by its label, with tone
 * marks or without, with a small slip. Undefined: they say something else.
 */
export function matchOffered(text: string, offered: readonly Choice[]): Choice | undefined {
  if (offered.length === 0 || text.length > longest) return undefined;
  const place = typedPlace(readWords(text));
  if (place !== undefined) return offered[place - 1];
  const spoken = labelKey(text);
  if (spoken === "") return undefined;
  const keys = offered.map(({ label }) => labelKey(label));
  const exact = keys.indexOf(spoken);
  if (exact >= 0) return offered[exact];
  const near = offered.filter((_, at) => isSlipOf(keys[at] ?? "", spoken));
  return near.length === 1 ? near[0] : undefined;
}

/** Longer than any label with a few polite words about it. */
const longest = 80;

/** What somebody says who names a label: "dạ, phản ánh kiến nghị ạ". */
function labelKey(label: string): string {
  return readWords(label)
    .map(({ plain }) => plain)
    .filter((word, place, all) => !(isEdge(place, all.length) && polite.has(word)))
    .join(" ");
}

function isEdge(place: number, count: number): boolean {
  return place === 0 || place === count - 1;
}

const polite: ReadonlySet<string> = new Set(["da", "vang", "a", "nhe", "nha", "oi"]);

/** One letter wrong, missing, too many or swapped; two in a long label. Short ones are too alike. */
function isSlipOf(label: string, spoken: string): boolean {
  if (label.length < 6 || /\d/.test(label)) return false;
  const most = label.length < 12 ? 1 : 2;
  return Math.abs(label.length - spoken.length) <= most && slips(label, spoken) <= most;
}

/** How many letters were changed, left out, put in or swapped with the next (Damerau). */
function slips(right: string, typed: string): number {
  let before: number[] = [];
  let above = Array.from({ length: typed.length + 1 }, (_, column) => column);
  for (let row = 1; row <= right.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= typed.length; column += 1) {
      const isSame = right[row - 1] === typed[column - 1];
      const isSwapped =
        right[row - 1] === typed[column - 2] && right[row - 2] === typed[column - 1];
      const costs = [
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
        ...(isSwapped && row > 1 && column > 1 ? [(before[column - 2] ?? 0) + 1] : []),
      ];
      line.push(Math.min(...costs));
    }
    before = above;
    above = line;
  }
  return above.at(-1) ?? 0;
}
