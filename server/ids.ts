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
