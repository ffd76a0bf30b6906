/** A ticket's public code as typed by a citizen, in its normal form: "PA-26-004217-K". */
export type TicketCode = string & { readonly isTicketCode: true };

/**
 * Finds the shape of a ticket code in a citizen's words: lower case, spaces, missing dashes and the
 * letters O, I, L for 0 and 1 are taken. Only the shape: whether the check character fits and the
 * ticket is theirs is for the desk to say.
 */
export function parseTicketCode(text: string): TicketCode | undefined {
  const tidy = text
    .toUpperCase()
    .replace(/[–—]/g, "-")
    .replace(/\s*-\s*/g, "-");
  const [, series, year, number, check] = codeShape.exec(tidy) ?? [];
  if (!series || !year || !number || !check) return undefined;
  return [series, digits(year), digits(number), check].join("-") as TicketCode;
}

function digits(typed: string): string {
  return typed.replaceAll("O", "0").replaceAll(/[IL]/g, "1");
}

/** PA phản ánh, KN kiến nghị, CH câu hỏi, KH khen. */
const codeShape =
  /(?<![\p{L}\p{N}])(PA|KN|CH|KH)[- .]?([\dOIL]{2})[- .]?([\dOIL]{6})[- .]?([A-Z\d])(?![\p{L}\p{N}])/u;
