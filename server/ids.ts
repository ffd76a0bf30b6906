import { randomBytes, randomUUID } from "node:crypto";

/** The only source of randomness. Tests give one that counts. */
export type Ids = {
  uuid(): string;
  /** A secret for links and cookies: 256 bits, base64url. */
  token(): string;
  /** At least 0 and less than 1: for jitter. */
  chance(): number;
};

export const randomIds: Ids = {
  uuid: () => randomUUID(),
  token: () => randomBytes(32).toString("base64url"),
  chance: () => Math.random(),
};

/** Whether a word from outside can be an id at all: the database throws at any other. */
export function isUuid(word: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(word);
}
