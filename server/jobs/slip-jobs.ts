import type { Log } from "../log.ts";
import { readSlips, type SlipHouse } from "../slips/read-slips.ts";
import { openSlipReader } from "../slips/slip-reader.ts";
import type { Job } from "./timetable.ts";

/** A citizen waits for it, so it comes round often; where none waits it asks one index. */
export function slipJobs(house: Omit<SlipHouse, "reader"> & { log: Log }): {
  jobs: readonly Job[];
  /** Once the jobs have come to rest: a picture in hand would be told to be unreadable. */
  close(): Promise<void>;
} {
  const reader = openSlipReader(house);
  const run = async () => void (await readSlips({ ...house, reader }));
  return { jobs: [{ name: "read slips", everyMs: 1000, run }], close: reader.close };
}
