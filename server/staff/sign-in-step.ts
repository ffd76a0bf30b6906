import { createHmac, timingSafeEqual } from "node:crypto";
import { isUuid } from "../ids.ts";
import { deriveKey } from "../settings/derive-key.ts";

/** Between the right password and the right code so much time may pass. */
const stepMinutes = 5;

type Owner = { id: string; passwordHash?: string };

/**
 * Says, signed, that somebody gave the right password a moment ago. A new password makes it
 * worthless; it opens nothing without the code.
 */
export function makeStep(secretKey: string, owner: Owner, now: Date): string {
  const until = now.getTime() + stepMinutes * 60_000;
  return [owner.id, until, sign(secretKey, owner, until)].join(".");
}

/** Whose step it claims to be; whether it is right, isStepOf tells. */
export function stepOwner(step: string): string | undefined {
  const [id = ""] = step.split(".");
  return isUuid(id) ? id : undefined;
}

export function isStepOf(secretKey: string, owner: Owner, step: string, now: Date): boolean {
  const [id, until, mac = ""] = step.split(".");
  if (id !== owner.id || !(Number(until) > now.getTime())) return false;
  const expected = Buffer.from(sign(secretKey, owner, Number(until)));
  const given = Buffer.from(mac);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

function sign(secretKey: string, owner: Owner, until: number): string {
  return createHmac("sha256", deriveKey(secretKey, "sign-in step"))
    .update([owner.id, until, owner.passwordHash ?? ""].join("|"))
    .digest("base64url");
}
