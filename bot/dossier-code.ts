/**
 * A dossier code in its one right form: upper case, no spaces, and for the national format
 * (TT 01/2018/TT-VPCP, Điều 19, such as 000.00.12.H17-261105-0023) and for codes of results
 * (G03-KQ002402) with the dots and dashes put back where people leave them out. Codes of other
 * software only lose their spaces. Undefined: it can't be a dossier code. No list of units is
 * checked, so codes of provinces closed by the mergers of 2025 stay good.
 *
 * @example parseDossierCode("000 00 12 h17 261105 0023") // "000.00.12.H17-261105-0023"
 */
export function parseDossierCode(typed: string): string | undefined {
  const tidy = tidyCode(typed).trim();
  const known = wholeNational.exec(tidy) ?? wholeResult.exec(tidy);
  if (known) return codeOf(known);
  const plain = tidy.replaceAll(/\s+/g, "");
  return otherCode.test(plain) ? plain : undefined;
}

/** Upper case, one kind of dash, nothing invisible, no full-width signs. */
export function tidyCode(typed: string): string {
  return typed
    .normalize("NFKC")
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "")
    .replaceAll(/[\u2010-\u2015\u2212_]/g, "-")
    .toUpperCase();
}

/**
 * The codes of both formats in words, whatever case they are in; `codeOf` makes them whole. What
 * stands before and behind is no letter or digit.
 */
export function matchCodes(words: string): RegExpMatchArray[] {
  return [national, result]
    .flatMap((pattern) => [...words.matchAll(new RegExp(apart(pattern), "giu"))])
    .toSorted((one, other) => one.index - other.index);
}

/** The code in its one right form, from what `matchCodes` gave. */
export function codeOf({ groups = {} }: RegExpMatchArray): string {
  const { ministry, office, branch, unit = "", below = "", date, serial, kind, number } = groups;
  if (kind && number) return `${unit}-${kind}${number}`.toUpperCase();
  const prefix = ministry ? `${ministry}.${office}.${branch}.` : "";
  const place = [unit.toUpperCase(), ...(below.match(/\d+/g) ?? [])].join(".");
  return `${prefix}${place}-${date}-${serial}`;
}

/** The last two parts of a code, "261105-0023"; undefined: it has no such parts. */
export function codeEndOf(code: string): string | undefined {
  return /(?:^|[.-])(\d{6}-\d{3,7})$/.exec(code)?.[1];
}

/** Neither in the midst of a word nor of a number. */
export function apart(pattern: string): string {
  return String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`;
}

const gap = String.raw`[\s./-]{0,3}`;
const day = String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;
// Lazy groups: "H99 2601050001" is a date and a serial before it is a unit below H99.
const national =
  String.raw`(?:(?<ministry>\d{3})${gap}(?<office>\d{2})${gap}(?<branch>\d{2,3})${gap})?` +
  String.raw`(?<unit>[GHK]\d{2})(?<below>(?:[\s./-]{1,3}\d{1,4}){0,4}?|\d{1,4}(?=[\s./-]))` +
  String.raw`${gap}(?<date>${day})${gap}(?<serial>\d{3,7})`;
const result = String.raw`(?<unit>[GHK]\d{2})${gap}(?<kind>KQ)${gap}(?<number>\d{6})`;
const wholeNational = new RegExp(`^${national}$`, "u");
const wholeResult = new RegExp(`^${result}$`, "u");
const otherCode = /^(?=.*\d)[A-Z0-9][A-Z0-9./-]{4,58}[A-Z0-9]$/;
