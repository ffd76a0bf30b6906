/**
 * The last four digits that were asked for: four alone, or a whole number of which the last four are
 * taken, also with a few words around. Undefined: none, or several that may be meant.
 */
export function readLastFour(words: string): string | undefined {
  const numbers = [...words.matchAll(number)].flatMap(([typed]) => lastFourOf(typed) ?? []);
  return numbers.length === 1 ? numbers[0] : undefined;
}

/** The same in words that hold more, which are in lower case without tones: named as such, or alone. */
export function lastFourBeside(plain: string): string | undefined {
  if (/^[\s,;:.-]*\d{4}[\s.]*$/.test(plain)) return readLastFour(plain);
  const named = [...plain.matchAll(namedNumber)].flatMap(
    ({ groups }) => lastFourOf(groups?.["number"] ?? "") ?? [],
  );
  return named.length === 1 ? named[0] : undefined;
}

function lastFourOf(typed: string): string | undefined {
  const digits = typed.replaceAll(/\D/g, "");
  return /^(?:\d{4}|\d{9,12})$/.test(digits) ? digits.slice(-4) : undefined;
}

const number = /(?<![\p{L}\d])\d(?:[\s.-]?\d)*(?!\p{L})/gu;
const namedNumber =
  /(?<!\p{L})(?:sdt|dt|dien thoai|phone|zalo|so cuoi|duoi|cccd|cmnd|can cuoc|dinh danh)\D{0,25}(?<number>\d(?:[\s.-]?\d)*)/gu;
