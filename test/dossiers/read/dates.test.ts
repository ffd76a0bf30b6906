import fc from "fast-check";
import { expect, test } from "vitest";
import { readDate } from "../../../server/dossiers/import/read-date.ts";
import { textOfSerial } from "../../../server/dossiers/import/read-serial.ts";

const seconds = fc.integer({ min: Date.UTC(1950, 0) / 1000, max: Date.UTC(2099, 0) / 1000 });

test("a spreadsheet's days are read back to the second, in both of its systems", () => {
  fc.assert(
    fc.property(seconds, fc.boolean(), (at, is1904) => {
      const days = (at + 7 * 3600) / 86_400 + 25_569 - (is1904 ? 1462 : 0);
      expect(readDate(textOfSerial(days, is1904) ?? "")?.getTime()).toBe(at * 1000);
    }),
  );
});

test("an instant is the same in whatever time zone it is written", () => {
  fc.assert(
    fc.property(seconds, fc.integer({ min: -12, max: 14 }), (at, east) => {
      const wall = new Date((at + east * 3600) * 1000).toISOString().slice(0, 19);
      const zone = `${east < 0 ? "-" : "+"}${`${Math.abs(east)}`.padStart(2, "0")}:00`;
      expect(readDate(`${wall}${zone}`)?.getTime()).toBe(at * 1000);
      expect(readDate(new Date(at * 1000).toISOString())?.getTime()).toBe(at * 1000);
    }),
  );
});

test("days that no calendar has are refused in every writing", () => {
  const beyond = fc.integer({ min: 1, max: 12 }).chain((month) => {
    const last = new Date(Date.UTC(2026, month, 0)).getUTCDate();
    return fc.tuple(fc.integer({ min: last + 1, max: 99 }), fc.constant(month));
  });
  fc.assert(
    fc.property(beyond, ([day, month]) => {
      const [dd, mm] = [day, month].map((one) => `${one}`.padStart(2, "0"));
      for (const text of [`${dd}/${mm}/2026`, `2026${mm}${dd}`, `2026-${mm}-${dd}`]) {
        expect(readDate(text)).toBeUndefined();
      }
    }),
  );
});

test.each([
  [1, "1900-01-01T00:00:00"],
  [59, "1900-02-28T00:00:00"],
  [60.5, undefined],
  [61, "1900-03-01T00:00:00"],
  [46338.999_999_9, "2026-11-13T00:00:00"],
  [0, undefined],
  [-1, undefined],
  [20_261_231, undefined],
  [Number.NaN, undefined],
])("the day %d of a spreadsheet is %s", (serial, text) => {
  expect(textOfSerial(serial, false)).toBe(text);
});
