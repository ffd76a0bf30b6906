import fc from "fast-check";
import { expect, test } from "vitest";
import { codeAlphabet, parseTicketCode, ticketCode } from "../../server/tickets/ticket-code.ts";

const numbers = fc.record({
  series: fc.constantFrom("PA" as const, "KN" as const, "CH" as const, "KH" as const),
  year: fc.integer({ min: 0, max: 99 }),
  number: fc.integer({ min: 1, max: 999_999 }),
});

test("a code has series, year, six digits and a check character", () => {
  expect(ticketCode({ series: "PA", year: 26, number: 4217 })).toBe("PA-26-004217-K");
});

test.each([
  "PA-26-004217-K",
  "pa-26-004217-k",
  " PA 26 004217 K ",
  "PA26004217K",
  "PA–26–004217–K",
  "PA.26.004217.K",
  "PA-26-4217-K",
  "PA-26-OO42I7-K",
  "PA-26-oo42l7-k",
  "ＰＡ-２６-004217-K",
])("%j is read as PA-26-004217-K", (typed) => {
  expect(parseTicketCode(typed)).toBe("PA-26-004217-K");
});

test.each(["", "PA", "26-004217-K", "XX-26-004217-K", "PA-26-004217", "PA-26-000000-0", "👍"])(
  "%j is no code",
  (typed) => {
    expect(parseTicketCode(typed)).toBeUndefined();
  },
);

test("every code is read back", () => {
  fc.assert(
    fc.property(numbers, (parts) => {
      expect(parseTicketCode(ticketCode(parts))).toBe(ticketCode(parts));
    }),
    { numRuns: 2000 },
  );
});

test("every single wrong character is found out", () => {
  fc.assert(
    fc.property(numbers, (parts) => {
      const code = ticketCode(parts).replaceAll("-", "");
      for (let place = 0; place < code.length; place += 1) {
        for (const wrong of codeAlphabet) {
          if (wrong === code[place]) continue;
          const typo = code.slice(0, place) + wrong + code.slice(place + 1);
          expect(parseTicketCode(typo), typo).toBeUndefined();
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("every swap of two neighbours is found out, and of any two places", () => {
  fc.assert(
    fc.property(numbers, (parts) => {
      const code = Array.from(ticketCode(parts).replaceAll("-", ""));
      for (let first = 0; first < code.length; first += 1) {
        for (let second = first + 1; second < code.length; second += 1) {
          if (code[first] === code[second]) continue;
          const swapped = code.with(first, code[second] ?? "").with(second, code[first] ?? "");
          expect(parseTicketCode(swapped.join("")), swapped.join("")).toBeUndefined();
        }
      }
    }),
    { numRuns: 200 },
  );
});

test.each([0, -1, 1_000_000, 1.5])("the number %s gets no code", (number) => {
  expect(() => ticketCode({ series: "PA", year: 26, number })).toThrow(RangeError);
});
