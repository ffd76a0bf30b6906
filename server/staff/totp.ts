import { Secret, TOTP } from "otpauth";

/** The usual figures, because many apps know no others: SHA-1, 6 digits, 30 seconds (RFC 6238). */
const figures = { algorithm: "SHA1", digits: 6, period: 30 };

/** A new secret of 160 bits in base32, as apps take it by hand. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What the QR code says to the app on the phone. */
export function totpAddress(owner: { secret: string; login: string; issuer: string }): string {
  const { secret, login, issuer } = owner;
  const label = { issuer: issuer.replaceAll(":", " "), label: login };
  return new TOTP({ ...figures, ...label, secret: Secret.fromBase32(secret) }).toString();
}

/**
 * The time step whose code was typed; undefined when it is none of this one, the one before and
 * the one after, for phones that go wrong by half a minute.
 */
export function matchTotp(secret: string, typed: string, now: Date): number | undefined {
  const token = typed.replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return undefined;
  const timestamp = now.getTime();
  const delta = TOTP.validate({
    ...figures,
    token,
    secret: Secret.fromBase32(secret),
    timestamp,
    window: 1,
  });
  return delta === null ? undefined : Math.floor(timestamp / 30_000) + delta;
}

/** The code of an instant. */
export function totpAt(secret: string, now: Date): string {
  return TOTP.generate({ ...figures, secret: Secret.fromBase32(secret), timestamp: now.getTime() });
}
