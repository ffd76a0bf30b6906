/**
 * The numbers a text states, each in one spelling: "500,000", "500.000" and "500000" are one, so are
 * "2026-05-10" and "10/05/2026"; a document's number ("15/2026/TT-BGDĐT") and a code ("1.001193")
 * stay whole.
 */
export function numbersOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [token] of text.normalize("NFC").matchAll(tokens)) found.add(spellOneWay(token));
  return found;
}

const tokens = /\d+(?:\/\d+)?\/[A-ZĐ]+\d*(?:-[\p{Lu}\d]+)*|\d+(?:[./,-]\d+)*/gu;

function spellOneWay(token: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(token) ?? [];
  if (year !== undefined) return `${Number(day)}/${Number(month)}/${year}`;
  const [, ofDay, ofMonth, ofYear] = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4})$/.exec(token) ?? [];
  if (ofDay !== undefined) return `${Number(ofDay)}/${Number(ofMonth)}/${ofYear}`;
  if (/^\d{1,3}([.,]\d{3})+$/.test(token)) return token.replace(/[.,]/g, "");
  return /^\d+$/.test(token) ? String(Number(token)) : token.replaceAll(",", ".");
}
