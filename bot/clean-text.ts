/**
 * Words as they may be stored and searched: composed (NFC), since some phones send tone marks
 * apart; "\n" as the only line end; without control characters and half surrogate pairs, which
 * PostgreSQL's jsonb refuses, and without signs of direction, which could turn words round on an
 * officer's screen; at most `limit` UTF-16 units.
 */
export function cleanText(text: string, limit = 10_000): string {
  const clean = text.replace(/\r\n?/g, "\n").replace(unwanted, "").normalize("NFC");
  return clean.length <= limit ? clean : clean.slice(0, limit).replace(/\p{Surrogate}/gu, "");
}

// The zero width joiner stays: emoji are made of it.
const unwanted = /(?![\t\n])\p{Cc}|\p{Surrogate}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
