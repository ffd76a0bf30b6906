import { describe, expect, test } from "vitest";
import { hashDigits, matchesDigits } from "../../../server/dossiers/keyed-hash.ts";
import { lockedUntil, slowedUntil, triesLeft } from "../../../server/dossiers/lock-out.ts";

const minute = (n: number) => new Date(Date.UTC(2026, 10, 23, 2, n));

describe("a contact", () => {
  test("is locked by five wrong tries within an hour, until an hour after the fifth", () => {
    const tries = [4, 3, 2, 1, 0].map(minute);
    expect(lockedUntil(tries, minute(5))).toEqual(minute(64));
    expect(lockedUntil(tries, minute(63))).toEqual(minute(64));
    expect(lockedUntil(tries, minute(64))).toBeUndefined();
    expect(triesLeft(tries, minute(64))).toBe(5);
  });

  test("is not by four, nor by five that are spread over more than an hour", () => {
    expect(lockedUntil([3, 2, 1, 0].map(minute), minute(4))).toBeUndefined();
    const spread = [61, 45, 30, 15, 0].map(minute);
    expect(lockedUntil(spread, minute(62))).toBeUndefined();
    expect(triesLeft(spread, minute(62))).toBe(1);
  });
});

describe("strangers to a code", () => {
  test.each([
    [4, 0],
    [5, 1],
    [6, 2],
    [7, 4],
    [8, 8],
    [10, 32],
    [11, 60],
    [19, 60],
    [20, 60],
  ])("wait after %i wrong tries for %i minutes", (count, minutes) => {
    const tries = Array.from({ length: count }, () => minute(0));
    expect(slowedUntil(tries, minute(0))).toEqual(minutes > 0 ? minute(minutes) : undefined);
    expect(slowedUntil(tries, minute(minutes))).toBeUndefined();
  });
});

describe("the kept hash of four digits", () => {
  const kept = hashDigits("key", "H99-260105-0001", "1234");
  const typed = { code: "H99-260105-0001", lastFourDigits: "1234" };

  test("matches its own code, digits and key alone", () => {
    expect(matchesDigits("key", { phoneHash: kept }, typed)).toBe(true);
    expect(matchesDigits("other", { phoneHash: kept }, typed)).toBe(false);
    expect(matchesDigits("key", { phoneHash: kept }, { ...typed, lastFourDigits: "1235" })).toBe(
      false,
    );
    const other = { ...typed, code: "H99-260105-0002" };
    expect(matchesDigits("key", { phoneHash: kept }, other)).toBe(false);
  });

  test("may be that of the phone or of the identity number", () => {
    const phoneHash = hashDigits("key", typed.code, "9876");
    expect(matchesDigits("key", { phoneHash, idHash: kept }, typed)).toBe(true);
    expect(matchesDigits("key", { idHash: kept }, typed)).toBe(true);
    expect(matchesDigits("key", { phoneHash: null, idHash: null }, typed)).toBe(false);
    expect(matchesDigits("key", { phoneHash: "00".repeat(32) }, typed)).toBe(false);
  });
});
