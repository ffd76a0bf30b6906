import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDossierCode } from "../../server/dossiers/dossier-code.ts";

test.each([
  ["000.00.12.H17-261105-0023", "000.00.12.H17-261105-0023"],
  ["000.00.12.h17-261105-0023", "000.00.12.H17-261105-0023"],
  [" 000 00 12 H17 261105 0023 ", "000.00.12.H17-261105-0023"],
  ["0000012H172611050023", "000.00.12.H17-261105-0023"],
  ["000.00.12.H17–261105–0023", "000.00.12.H17-261105-0023"],
  ["000.00.012.H17-261105-0023", "000.00.012.H17-261105-0023"],
  ["H55.242-261105-0023", "H55.242-261105-0023"],
  ["h55 242 261105 0023", "H55.242-261105-0023"],
  ["H99 2601050001", "H99-260105-0001"],
  ["H99-260105-0001234", "H99-260105-0001234"],
  ["G03-KQ002402", "G03-KQ002402"],
  ["g03 - kq 002402", "G03-KQ002402"],
  ["3.000181.000.00.00.H22", "3.000181.000.00.00.H22"],
])("%j is read as %s", (typed, code) => {
  expect(parseDossierCode(typed)).toBe(code);
});

test.each(["", "   ", "xin chào", "HOSO", "0023", "12345", "mã của tôi là 0023", "👍👍👍👍👍👍"])(
  "%j is no dossier code",
  (typed) => {
    expect(parseDossierCode(typed)).toBeUndefined();
  },
);

const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((value) => `${value}`.padStart(length, "0"));
const codes = fc
  .record({
    prefix: fc.tuple(digits(3), digits(2), fc.oneof(digits(2), digits(3))),
    letter: fc.constantFrom("G", "H", "K"),
    unit: digits(2),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    serial: fc.oneof(digits(4), digits(5), digits(6), digits(7)),
  })
  .map(({ prefix, letter, unit, month, day, serial }) => {
    const date = `26${`${month}`.padStart(2, "0")}${`${day}`.padStart(2, "0")}`;
    return `${prefix.join(".")}.${letter}${unit}-${date}-${serial}`;
  });

test("however dots, dashes, spaces and capitals are left out, it is the same code", () => {
  const separators = fc.array(fc.constantFrom("", " ", ".", "-"), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(codes, separators, fc.boolean(), (code, marks, lower) => {
      let place = 0;
      const written = code.replaceAll(/[.-]/g, () => marks[place++] ?? "");
      expect(parseDossierCode(lower ? written.toLowerCase() : written)).toBe(code);
    }),
    { numRuns: 3000 },
  );
});

test("a code in its one right form stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (typed) => {
      const code = parseDossierCode(typed);
      if (code !== undefined) expect(parseDossierCode(code)).toBe(code);
    }),
    { numRuns: 3000 },
  );
});
