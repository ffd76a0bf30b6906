import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDossierCodes, readSoughtCode } from "../../../bot/find-dossier-codes.ts";
import { codes, digits, writings } from "./make-code.ts";

const now = new Date("2026-11-23T02:00:00Z");
const codesIn = (words: string, isAsked = false) => findDossierCodes(words, { now, isAsked }).codes;

/** What people write around a code and where there is none. */
const prose = fc.constantFrom(
  "ho so cua toi toi dau roi",
  "Dạ cho em hỏi hồ sơ mã số",
  "Xin chào, tôi nộp hồ sơ chuyển trường cho con hôm trước, mã là:",
  "bao giờ có kết quả ạ",
  "hs này xong chưa".normalize("NFD"),
  "",
);

describe("codes in free words", () => {
  test("are found again, however they are written", () => {
    fc.assert(
      fc.property(codes, writings, prose, prose, (code, write, before, behind) => {
        expect(codesIn(`${before} ${write(code)} ${behind}`)).toEqual([code]);
      }),
      { numRuns: 3000 },
    );
  });

  test("may be several, each once and in the order named", () => {
    fc.assert(
      fc.property(codes, codes, prose, (one, other, between) => {
        const found = codesIn(`hai hồ sơ ${one}, ${other} ${between}; ${one.toLowerCase()}`);
        expect(found).toEqual([...new Set([one, other])]);
      }),
    );
  });

  test.each([
    ["mã 0023 ngày 5/11", "261105-0023"],
    ["Mã số 0023 nộp ngày 5 tháng 11 năm 2026", "261105-0023"],
    ["hồ sơ 261105-0023 tới đâu rồi", "261105-0023"],
    ["261105 - 0023", "261105-0023"],
    ["mã hồ sơ: 261105 0023", "261105-0023"],
    ["ma hs 2611050023", "261105-0023"],
    ["ngày 05/11/2026 hồ sơ số 23", "261105-0023"],
    ["hồ sơ số 0023 nộp 5/12", "251205-0023"],
    ["hồ sơ 0023 em nộp hôm qua", "261122-0023"],
    ["mã 0023 ngày 5.11.26", "261105-0023"],
  ])("parts in %j are %s", (words, part) => {
    expect(codesIn(words)).toEqual([part]);
    expect(codesIn(words.normalize("NFD"))).toEqual([part]);
  });

  test.each([
    ["0023 ngày 5/11", "261105-0023"],
    ["261105 0023", "261105-0023"],
    ["mã ABC-12.345 ", "ABC-12.345"],
  ])("%j is enough where a code was asked for", (words, code) => {
    expect(readSoughtCode(words, now)).toBe(code);
  });

  test("the other words are left, such as the digits", () => {
    const { rest } = findDossierCodes("mã 000.00.12.h17-261105-0023 sđt 1234", { now });
    expect(rest.replaceAll(/\s+/g, " ").trim()).toBe("ma sdt 1234");
  });
});

describe("no code", () => {
  const phone = fc
    .tuple(fc.constantFrom("09", "03", "08", "+849", "849"), digits(4), digits(4))
    .chain((parts) => fc.constantFrom("", " ", ".", "-").map((mark) => parts.join(mark)));
  const money = fc
    .integer({ min: 1, max: 99_999 })
    .chain((thousands) =>
      fc.constantFrom(
        `${thousands}000 đồng`,
        `${(thousands * 1000).toLocaleString("vi-VN")} đ`,
        `${thousands}k`,
        `từ ${thousands}000 - ${thousands + 1}000`,
      ),
    );
  const date = fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
    .chain(([day, month]) =>
      fc.constantFrom(
        `ngày ${day}/${month}/2026`,
        `${day}-${month}-2026`,
        `ngày ${day} tháng ${month} năm 2026`,
        `từ ${day}/${month} đến ${day}/${month}`,
      ),
    );
  const ticket = fc
    .tuple(fc.constantFrom("PA", "KN", "CH", "KH"), digits(6), fc.constantFrom("K", "7", "X"))
    .chain(([series, number, check]) =>
      fc.constantFrom(`${series}-26-${number}-${check}`, `${series}26${number}${check}`),
    );
  const identity = digits(12).map((number) => `CCCD ${number}`);
  const around = fc.constantFrom(
    "tôi muốn hỏi lệ phí chuyển trường",
    "số điện thoại của tôi là",
    "hồ sơ nộp đã 12 ngày rồi mà chưa xong",
    "phiếu của tôi",
    "thủ tục mã 1.000181 theo quyết định số 1181/QĐ-BGDĐT",
    "Nghị định 224/2026/NĐ-CP điều 15",
    "trường tôi có 1200 học sinh, năm học 2026-2027",
    "",
  );

  test("is in prose, phones, money, dates, identity numbers and codes of tickets", () => {
    const other = fc.oneof(phone, money, date, ticket, identity);
    fc.assert(
      fc.property(around, other, around, other, (...parts) => {
        expect(codesIn(parts.join(" "))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    "hồ sơ 12 ngày rồi mà từ 5/11 chưa xong",
    "công văn số 23 ngày 5/11",
    "hồ sơ năm học 2026 ngày 5/11 nộp ở đâu",
    "AH17-261105-0023",
    "H17-261305-0023",
    "mã 0023",
    "mã 0023 ngày 35/11",
  ])("is in %j", (words) => expect(codesIn(words)).toEqual([]));

  test.each([
    "PA-26-004217-K",
    "0912345678",
    "5/11/2026",
    "mã 0023 ạ",
    "tôi tên Nam 2026",
    "012345678901",
  ])("is %j where one was asked for", (words) =>
    expect(readSoughtCode(words, now)).toBeUndefined(),
  );

  test("hostile words are read quickly", () => {
    const hostile = [
      "000.00.00.H17-".repeat(290),
      `h17 ${"1.".repeat(2000)}`,
      "ho so so ".repeat(450),
    ];
    const start = performance.now();
    for (const words of [...hostile, "1".repeat(4096)]) codesIn(words, true);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
