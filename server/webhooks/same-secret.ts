import { createHash, timingSafeEqual } from "node:crypto";

/**
 * Whether the given word is the secret, in a time that tells nothing of it. An empty secret
 * matches nothing: a webhook without one is shut, not open.
 */
export function secretCheck(secret: string): (given: string | undefined) => boolean {
  const expected = digest(secret);
  return (given) =>
    secret !== "" && given !== undefined && timingSafeEqual(digest(given), expected);
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
