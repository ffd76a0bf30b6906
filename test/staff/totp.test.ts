import { expect, test } from "vitest";
import { matchTotp, newTotpSecret, totpAddress, totpAt } from "../../server/staff/totp.ts";

/** "12345678901234567890" in base32: the secret of the examples of RFC 6238, appendix B. */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
])("the code of second %s is that of RFC 6238", (second, code) => {
  expect(totpAt(secret, new Date(second * 1000))).toBe(code);
  expect(matchTotp(secret, code, new Date(second * 1000))).toBe(Math.floor(second / 30));
});

test("a code is taken in its own half minute, the one before and the one after", () => {
  const at = (second: number) => matchTotp(secret, "287082", new Date(second * 1000));
  expect([-1, 0, 29, 30, 59, 60, 89, 90].map(at)).toEqual([undefined, 1, 1, 1, 1, 1, 1, undefined]);
});

test.each(["287 082", " 287082 "])("the code may be typed as %j", (typed) => {
  expect(matchTotp(secret, typed, new Date(59_000))).toBe(1);
});

test.each(["", "28708", "2870820", "28708a", "-87082", "２８７０８２"])(
  "%j is no code",
  (typed) => {
    expect(matchTotp(secret, typed, new Date(59_000))).toBeUndefined();
  },
);

test("two secrets are two, of 160 bits in base32", () => {
  const secrets = new Set(Array.from({ length: 100 }, newTotpSecret));
  expect(secrets.size).toBe(100);
  for (const one of secrets) expect(one).toMatch(/^[A-Z2-7]{32}$/);
});

test("the address for the app names house and login", () => {
  const address = totpAddress({ secret, login: "lan", issuer: "Dân Hỏi – Sở: Mẫu" });
  expect(decodeURIComponent(address)).toBe(
    `otpauth://totp/Dân Hỏi – Sở  Mẫu:lan?issuer=Dân Hỏi – Sở  Mẫu&secret=${secret}` +
      "&algorithm=SHA1&digits=6&period=30",
  );
});
