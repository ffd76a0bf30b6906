/**
 * Words as they may be stored and searched: composed (NFC), since some phones send tone marks
 * apart; without NUL and other control characters and half surrogate pairs, which PostgreSQL's
 * jsonb refuses; at most `limit` UTF-16 units.
 */
export function cleanText(text: string, limit = 10_000): string {
  const clean = text.replace(unstorable, "").normalize("NFC");
  return clean.length <= limit ? clean : clean.slice(0, limit).replace(loneSurrogate, "");
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// eslint-disable-next-line no-control-regex -- control characters are what it is about
const unstorable = new RegExp(
  `[\\u0000-\\u0008\\u000B-\\u001F\\u007F]|${loneSurrogate.source}`,
  "g",
);
