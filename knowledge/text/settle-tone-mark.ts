/**
 * Old and new spelling set the tone mark of a syllable ending in oa, oe or uy on different letters
 * ("hoà", "hòa"). Both become the form with the mark on the first of the two; "quý" stays.
 */
export function settleToneMark(word: string): string {
  const end = word.slice(-2);
  const settled = moved.get(end);
  if (settled === undefined) return word;
  const start = word.slice(0, -2);
  if (end.startsWith("u") && start.endsWith("q")) return word;
  return start + settled;
}

const tones = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

const moved = new Map(
  ["oa", "oe", "uy"].flatMap(([first = "", second = ""]) =>
    tones.map((tone) => [
      first + (second + tone).normalize("NFC"),
      (first + tone).normalize("NFC") + second,
    ]),
  ),
);
