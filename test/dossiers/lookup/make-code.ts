import fc from "fast-check";

export const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((value) => `${value}`.padStart(length, "0"));

/** Codes of the national format, of days until 2025. */
export const codes = fc
  .record({
    prefix: fc.option(fc.tuple(digits(3), digits(2), fc.oneof(digits(2), digits(3)))),
    letter: fc.constantFrom("G", "H", "K"),
    unit: digits(2),
    year: fc.integer({ min: 18, max: 25 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    serial: fc.oneof(digits(4), digits(5), digits(6), digits(7)),
  })
  .map(({ prefix, letter, unit, year, month, day, serial }) => {
    const date = [year, month, day].map((part) => `${part}`.padStart(2, "0")).join("");
    return `${prefix ? `${prefix.join(".")}.` : ""}${letter}${unit}-${date}-${serial}`;
  });

/** A way to write a code: its dots and dashes left out or others, in small letters, full width … */
export const writings = fc
  .record({
    marks: fc.array(fc.constantFrom("", " ", ".", "-", " - ", "–", "_", "/"), {
      minLength: 6,
      maxLength: 6,
    }),
    isLower: fc.boolean(),
    form: fc.constantFrom("NFC", "NFD", "wide"),
  })
  .map(({ marks, isLower, form }) => (code: string): string => {
    let place = 0;
    const written = code.replaceAll(/[.-]/g, () => marks[place++] ?? "");
    const cased = isLower ? written.toLowerCase() : written;
    return form === "wide" ? cased.replaceAll(/[!-~]/g, wide) : cased.normalize(form);
  });

/** The full-width twin of a sign, as East Asian keyboards give it. */
function wide(sign: string): string {
  return String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0);
}
