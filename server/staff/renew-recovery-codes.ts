import type { Tx } from "../db.ts";
import { newRecoveryCode, recoveryCodeCount, recoveryCodeHash } from "./recovery-code.ts";
import { replaceRecoveryCodes } from "./second-factor-store.ts";

/** Gives ten new recovery codes; the old ones are worth nothing any more. Only hashes are kept. */
export async function renewRecoveryCodes(house: { tx: Tx }, staffId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode);
  const hashes = codes.map((code) => recoveryCodeHash(staffId, code));
  await replaceRecoveryCodes(house.tx, staffId, hashes);
  return codes;
}
