import { readSlips, type SlipHouse } from "../slips/read-slips.ts";
import type { Job } from "./timetable.ts";

/** A citizen waits for it, so it comes round often; where none waits it asks one index. */
export function slipJobs(house: SlipHouse): readonly Job[] {
  return [{ name: "read slips", everyMs: 1000, run: async () => void (await readSlips(house)) }];
}
