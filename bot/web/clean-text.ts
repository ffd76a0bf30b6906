/**
 * Words as they may be kept: composed tone marks (NFC), "\n" as the only line end, no NUL and no
 * other control or invisible direction character (which could hide or turn words on an officer's
 * screen), no half surrogate pair (which the database refuses), no blank at either end.
 */
export function cleanText(raw: string): string {
  return raw
    .normalize("NFC")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(unwanted, "")
    .replaceAll(/\p{Surrogate}/gu, "")
    .trim();
}

// The zero width joiner stays, of which emoji are made.
const unwanted = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
