import type { Calendars } from "../calendar/calendars.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import { warnOfDeadlines } from "../tickets/warn-of-deadlines.ts";
import type { Job } from "./timetable.ts";

/** How many tickets are warned of in one transaction. */
const batch = 50;

/** Reminds the staff of running deadlines twice a minute. */
export function warning(house: { db: Database; clock: Clock; calendars: Calendars }): Job {
  const run = async (): Promise<void> => {
    for (let last = batch; last === batch;) {
      last = await house.db.transaction((tx) => warnOfDeadlines({ ...house, tx }, batch));
    }
  };
  return { name: "warn of deadlines", everyMs: 30_000, run };
}
