import { expect, test } from "vitest";
import { hashPassword, matchesPassword, passwordFault } from "../../server/staff/password.ts";

const cheap = 4;

test("a password matches its own hash alone", async () => {
  const stored = await hashPassword("hoa sữa tháng mười", cheap);
  expect(await matchesPassword("hoa sữa tháng mười", stored)).toBe(true);
  expect(await matchesPassword("hoa sua thang muoi", stored)).toBe(false);
});

test("the same password hashed twice gives two hashes", async () => {
  expect(await hashPassword("giống nhau", cheap)).not.toBe(await hashPassword("giống nhau", cheap));
});

test("nobody's hash is matched by nothing, not even by the empty password", async () => {
  expect(await matchesPassword("", undefined)).toBe(false);
  expect(await matchesPassword("", "")).toBe(false);
  expect(await matchesPassword("x", "scrypt$4$$")).toBe(false);
});

test("an unknown login costs as much work as a known one", async () => {
  const stored = await hashPassword("một câu dài");
  const time = async (hash: string | undefined) => {
    const start = process.cpuUsage().user;
    await matchesPassword("một câu khác", hash);
    return process.cpuUsage().user - start;
  };
  await time(stored);
  const [known, unknown] = [await time(stored), await time(undefined)];
  expect(unknown).toBeGreaterThan(known / 3);
  expect(unknown).toBeLessThan(known * 3);
});

test.each([
  ["mười một ký", "too_short"],
  ["mười hai ký tự", undefined],
  ["admin-admin-1", "like_login"],
  ["ADMIN-ADMIN-1", "like_login"],
  ["x".repeat(201), "too_long"],
])("the password %s: %s", (password, fault) => {
  expect(passwordFault(password, "admin")).toBe(fault);
});

test("letters with marks typed apart do not make a short password long enough", () => {
  expect(passwordFault("mật khẩu".normalize("NFD"), "admin")).toBe("too_short");
});
