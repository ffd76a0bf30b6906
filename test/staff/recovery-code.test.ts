import { expect, test } from "vitest";
import { newRecoveryCode, recoveryCodeHash } from "../../server/staff/recovery-code.ts";

test("a code has four groups without letters that look alike", () => {
  for (let round = 0; round < 200; round += 1) {
    expect(newRecoveryCode()).toMatch(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}$/);
  }
});

test("every letter comes about equally often", () => {
  const count = new Map<string, number>();
  const letters = Array.from({ length: 2000 }, newRecoveryCode).join("").replaceAll("-", "");
  for (const letter of letters) count.set(letter, (count.get(letter) ?? 0) + 1);
  expect(count.size).toBe(32);
  for (const times of count.values()) {
    expect(times).toBeGreaterThan(800);
    expect(times).toBeLessThan(1200);
  }
});

test("a code is known however it is typed, and is another person's no more", () => {
  const hash = recoveryCodeHash("lan", "ABCD-EFGH-JKLM-NPQR");
  for (const typed of ["abcdefghjklmnpqr", " ABCD EFGH JKLM NPQR ", "abcd–efgh–jklm–npqr"]) {
    expect(recoveryCodeHash("lan", typed)).toBe(hash);
  }
  expect(recoveryCodeHash("hoa", "ABCD-EFGH-JKLM-NPQR")).not.toBe(hash);
  expect(recoveryCodeHash("lan", "ABCD-EFGH-JKLM-NPQS")).not.toBe(hash);
});
