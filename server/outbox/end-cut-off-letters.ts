import type { Logger } from "pino";
import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import { endCutOff } from "./letter-store.ts";

/**
 * Letters whose sender died on the way become unknown, each listed in the log and in the console:
 * they may have arrived, so they are never sent again by themselves. At the start of a process
 * that has the database to itself all of them are such (`all`).
 */
export async function endCutOffLetters(
  house: { db: Pick<Database, "transaction">; clock: Clock; log: Logger },
  scope: "claim_ran_out" | "all",
): Promise<number> {
  const letters = await house.db.transaction((tx) => endCutOff(tx, house.clock.now(), scope));
  for (const { id, channel } of letters) {
    house.log.warn({ letter: String(id), channel }, "a letter's sending was cut off");
  }
  return letters.length;
}
