import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** log2 of scrypt's N; with r = 8 and p = 3 (OWASP's figures) 15 takes 32 MB and about 0.2 s. */
const usualCost = 15;

/** Gives `scrypt$15$salt$hash`: the cost travels along, so that it can be raised later. */
export async function hashPassword(password: string, cost = usualCost): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  return ["scrypt", cost, salt.toString("base64url"), hash.toString("base64url")].join("$");
}

/** Without a hash (no such person, no password yet) the same work is done and the answer is no. */
export async function matchesPassword(
  password: string,
  stored: string | undefined,
): Promise<boolean> {
  const [, cost = usualCost, salt = "", hash = ""] = (stored ?? "").split("$");
  const given = await derive(password, Buffer.from(salt, "base64url"), Number(cost));
  const expected = Buffer.from(hash, "base64url");
  return expected.length === given.length && timingSafeEqual(expected, given);
}

export const leastPasswordLength = 12;
const mostPasswordLength = 200;

export type PasswordFault = "too_short" | "too_long" | "like_login";

/** What is wrong with a new password; undefined when it will do. */
export function passwordFault(password: string, login: string): PasswordFault | undefined {
  if (password.length > mostPasswordLength) return "too_long";
  if (password.normalize("NFKC").length < leastPasswordLength) return "too_short";
  if (password.toLowerCase().includes(login)) return "like_login";
  return undefined;
}

function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  // Vietnamese keyboards compose the same letter in several ways: bring them to one.
  const words = password.slice(0, mostPasswordLength * 2).normalize("NFKC");
  const options = { N: 2 ** cost, r: 8, p: 3, maxmem: 2 ** cost * 1024 + 2 ** 20 };
  return new Promise((resolve, reject) => {
    scrypt(words, salt, 32, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
