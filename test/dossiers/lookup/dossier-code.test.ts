import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDossierCode } from "../../../bot/dossier-code.ts";
import { codes, writings } from "./make-code.ts";

describe("a dossier code", () => {
  test.each([
    ["000.00.12.H17-261105-0023", "000.00.12.H17-261105-0023"],
    ["000.00.12.h17-261105-0023", "000.00.12.H17-261105-0023"],
    [" 000 00 12 H17 261105 0023 ", "000.00.12.H17-261105-0023"],
    ["0000012H172611050023", "000.00.12.H17-261105-0023"],
    ["000.00.12.H17–261105–0023", "000.00.12.H17-261105-0023"],
    ["000.00.12.H17/261105/0023", "000.00.12.H17-261105-0023"],
    ["０００．００．１２．Ｈ１７－２６１１０５－００２３", "000.00.12.H17-261105-0023"],
    ["000.00.12.H17-\u200B261105-0023", "000.00.12.H17-261105-0023"],
    ["000.00.012.H17-261105-0023", "000.00.012.H17-261105-0023"],
    ["H55.242-261105-0023", "H55.242-261105-0023"],
    ["h55 242 261105 0023", "H55.242-261105-0023"],
    ["H1712-261105-0023", "H17.12-261105-0023"],
    ["H99 2601050001", "H99-260105-0001"],
    ["H99-260105-0001234", "H99-260105-0001234"],
    ["G03.01.02-261105-123", "G03.01.02-261105-123"],
    ["G03-KQ002402", "G03-KQ002402"],
    ["g03 - kq 002402", "G03-KQ002402"],
    ["h35kq000270", "H35-KQ000270"],
    ["3.000181.000.00.00.H22", "3.000181.000.00.00.H22"],
    ["ABC/2026/0012", "ABC/2026/0012"],
  ])("%j is read as %s", (typed, code) => expect(parseDossierCode(typed)).toBe(code));

  test.each(["", "   ", "xin chào", "HOSO", "0023", "12345", "mã của tôi là 0023", "👍👍👍👍👍👍"])(
    "%j is none",
    (typed) => expect(parseDossierCode(typed)).toBeUndefined(),
  );

  test("of a province that was merged away (QĐ 09/2025/QĐ-TTg) stays good", () => {
    for (let unit = 1; unit <= 63; unit += 1) {
      const code = `000.00.12.H${`${unit}`.padStart(2, "0")}-240105-0001`;
      expect(parseDossierCode(code)).toBe(code);
    }
  });

  test("is the same however dots, dashes, spaces and capitals are left out", () => {
    fc.assert(
      fc.property(codes, writings, (code, write) => {
        expect(parseDossierCode(write(code))).toBe(code);
      }),
      { numRuns: 3000 },
    );
  });

  test("in its one right form stays as it is", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (typed) => {
        const code = parseDossierCode(typed);
        if (code !== undefined) expect(parseDossierCode(code)).toBe(code);
      }),
      { numRuns: 3000 },
    );
  });
});
