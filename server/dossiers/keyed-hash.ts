import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * What is kept instead of the last four digits of a phone or an identity number: an HMAC-SHA256
 * under the house's secret key, different for every dossier, so that equal digits do not show.
 */
export function hashDigits(secretKey: string, code: string, lastFourDigits: string): string {
  return keyed(secretKey, `phone|${code}|${lastFourDigits}`);
}

/** Names a code in the list of tries without telling it. */
export function hashCode(secretKey: string, code: string): string {
  return keyed(secretKey, `code|${code}`);
}

/**
 * Names a network (an IPv4 address, or the first half of an IPv6 one) in the list of tries without
 * telling it, in the shape of an id.
 */
export function networkId(secretKey: string, network: string): string {
  const hash = keyed(secretKey, `network|${network}`);
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");
}

/** The same for all chats of a network together: its tries on public pages are counted apart. */
export function chatNetworkId(secretKey: string, network: string): string {
  return networkId(secretKey, `chats of ${network}`);
}

export type KeptHashes = { phoneHash?: string | null; idHash?: string | null };

/**
 * Whether the digits are those of the phone or of the identity number. Both are compared, in the
 * same time whether there are any or not.
 */
export function matchesDigits(
  secretKey: string,
  { phoneHash, idHash }: KeptHashes,
  typed: { code: string; lastFourDigits: string },
): boolean {
  const given = hashDigits(secretKey, typed.code, typed.lastFourDigits);
  const [isPhone, isId] = [isSame(phoneHash, given), isSame(idHash, given)];
  return isPhone || isId;
}

function isSame(kept: string | null | undefined, given: string): boolean {
  const expected = Buffer.from(kept ?? nobody, "hex");
  const typed = Buffer.from(given, "hex");
  const same = expected.length === typed.length && timingSafeEqual(expected, typed);
  return same && kept != null;
}

function keyed(secretKey: string, words: string): string {
  return createHmac("sha256", secretKey).update(words).digest("hex");
}

const nobody = "00".repeat(32);
