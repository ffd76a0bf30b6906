import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codesInSymbol } from "../../server/slips/codes-in-symbol.ts";

const code = "000.00.12.H17-261105-0023";

describe("the code of a dossier in what a QR says", () => {
  test.each([
    ["alone", code],
    ["in lower case, with spaces around", `  ${code.toLowerCase()} \r\n`],
    ["in the path of a link", `https://dvc.vi-du.gov.vn/tra-cuu/${code}`],
    ["in the query of a link", `https://dvc.vi-du.gov.vn/tracuu?id=7&maHoSo=${code}&x=1`],
    [
      "in a link that hides its signs",
      `https://dvc.vi-du.gov.vn/?q=${code.replaceAll("-", "%2D")}`,
    ],
    ["in one of several lines", `UBND XÃ MẪU\nMã hồ sơ: ${code}\nNgày hẹn: 12/11/2026`],
    ["in JSON", JSON.stringify({ MaHoSo: code, NgayTiepNhan: "20261105091500" })],
    ["between bars", `1|${code}|Chuyển trường`],
  ])("is found %s", (_where, text) => {
    expect(codesInSymbol(text, "qr")).toEqual([code]);
  });

  test("of two dossiers both are told, each once", () => {
    const other = "H17.30-261105-0024";
    expect(codesInSymbol(`${code};${other};${code}`, "qr")).toEqual([code, other]);
  });

  test.each([
    ["alone", "G03-KQ002402", "G03-KQ002402"],
    ["named in a link", "https://x.vn/?maHoSo=BNHS-2026-0117", "BNHS-2026-0117"],
    ["alone, of other software", "BNHS-2026-0117", "BNHS-2026-0117"],
  ])("of another format is taken %s", (_where, text, found) => {
    expect(codesInSymbol(text, "qr")).toEqual([found]);
  });

  test.each([
    ["a link to a page", "https://dichvucong.gov.vn/tra-cuu-2026"],
    ["an identity card", "001200000001|123456789|Nguyễn Văn Mẫu|01012000|Nam|Xã Mẫu|01012021"],
    ["a telephone number", "0900000000"],
    ["a transfer of money", "00020101021138570010A00000072701270006970436"],
    ["words", "Tiếp nhận hồ sơ và hẹn trả kết quả"],
    ["nothing", ""],
    ["a book", "x".repeat(3000) + code],
  ])("is not seen in %s", (_what, text) => {
    expect(codesInSymbol(text, "qr")).toEqual([]);
  });
});

describe("the code of a dossier in a Code 128", () => {
  test("stands alone", () => {
    expect(codesInSymbol(code, "code128")).toEqual([code]);
    expect(codesInSymbol("G03-KQ002402", "code128")).toEqual(["G03-KQ002402"]);
  });

  test.each([
    "8938505974192",
    "EB123456789VN",
    "BNHS-2026-0117",
    `${code}-7`,
    "H17 261105 0023",
    `X ${code}`,
    // A misread sign that a typed code would be forgiven.
    code.replace(/-(?=[^-]*$)/, "_"),
  ])("is not seen in %s", (text) => {
    expect(codesInSymbol(text, "code128")).toEqual([]);
  });

  test("is told exactly as it stands there, or not at all", () => {
    fc.assert(
      fc.property(
        fc.nat(code.length - 1),
        fc.string({ minLength: 1, maxLength: 1 }),
        (at, sign) => {
          const misread = code.slice(0, at) + sign + code.slice(at + 1);
          for (const found of codesInSymbol(misread, "code128"))
            expect(found).toBe(misread.trim().toUpperCase());
        },
      ),
      { numRuns: 300 },
    );
  });
});
