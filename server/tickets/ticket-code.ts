import type { TicketKind } from "../../bot/desk.ts";

/** Parts of a public code such as PA-26-004217-K. */
export type TicketNumber = { series: Series; year: number; number: number };

/**
 * The letters that open a code. KN is kiến nghị: a khiếu nại never gets a code of its own, since
 * the law keeps it apart from tickets (domain rule: NĐ 20/2008, Điều 1).
 */
export const seriesOf = {
  phan_anh: "PA",
  kien_nghi: "KN",
  cau_hoi: "CH",
  khen: "KH",
} as const satisfies Record<TicketKind, string>;
export type Series = (typeof seriesOf)[TicketKind];

/** Writes a code. `year` has two digits; `number` is 1 to 999999, anything else throws. */
export function ticketCode({ series, year, number }: TicketNumber): string {
  if (!Number.isInteger(number) || number < 1 || number > 999_999) {
    throw new RangeError(`ticket number ${number} of ${series} does not fit a code`);
  }
  const digits = [`${year}`.padStart(2, "0"), `${number}`.padStart(6, "0")] as const;
  return [series, ...digits, checkCharacter(`${series}${digits.join("")}`)].join("-");
}

/**
 * Reads a code as people write it (spaces, lower case, missing dashes or leading zeros, the
 * letters O, I and L for 0 and 1) and gives it in its one right form. Undefined: not a code; any
 * single wrong character and any two swapped ones are found out.
 */
export function parseTicketCode(typed: string): string | undefined {
  const parts = typed
    .normalize("NFKC")
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean);
  if (parts.length === 4) parts[2] = (parts[2] ?? "").padStart(6, "0");
  const [, series, rest] = /^(PA|KN|CH|KH)([A-Z0-9]{9})$/.exec(parts.join("")) ?? [];
  if (!series || !rest) return undefined;
  const body = rest.replaceAll("O", "0").replaceAll(/[IL]/g, "1");
  const [, year, number, check] = /^(\d\d)(\d{6})([0-9A-Z])$/.exec(body) ?? [];
  if (!year || !number || number === "000000") return undefined;
  if (check !== checkCharacter(`${series}${year}${number}`)) return undefined;
  return `${series}-${year}-${number}-${check}`;
}

/** 31 characters, a prime number of them: without I, L, O, Q and U, which are misread or misheard. */
export const codeAlphabet = "0123456789ABCDEFGHJKMNPRSTVWXYZ";

/**
 * The sum over all places, each value times a weight of its own (11, 10, ... 2), modulo 31. As 31
 * is prime and no two weights are alike (that of the check character is -1), one changed character
 * changes the sum, and so does a swap of any two different characters.
 */
function checkCharacter(body: string): string {
  const sum = Array.from(body).reduce(
    (total, character, place) => total + valueOf(character) * (body.length + 1 - place),
    0,
  );
  return codeAlphabet.charAt(sum % 31);
}

function valueOf(character: string): number {
  const value = codeAlphabet.indexOf(character);
  if (value < 0) throw new RangeError(`"${character}" has no place in a code`);
  return value;
}
