import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import type { Log } from "../log.ts";
import type { Signals } from "../signals.ts";
import { recountDeadlines } from "../tickets/recount-deadlines.ts";
import type { LiveCalendars } from "../working-time/live-calendars.ts";
import type { Job } from "./timetable.ts";

type RecountingHouse = {
  db: Database;
  clock: Clock;
  calendars: LiveCalendars;
  signals: Signals;
  log: Log;
};

/** How many tickets are counted in one transaction: some tenths of a second. */
const batch = 500;

/**
 * Counts running deadlines anew: at once when a calendar is published, and every twenty seconds for
 * what was missed, such as a ticket that went to a unit with a calendar of its own.
 */
export function recounting(house: RecountingHouse): Job & { stop(): void } {
  const run = async (): Promise<void> => {
    await house.calendars.refresh();
    const sum = { recounted: 0, moved: 0 };
    for (let last = batch; last === batch;) {
      const done = await house.db.transaction((tx) => recountDeadlines({ ...house, tx }, batch));
      sum.recounted += done.recounted;
      sum.moved += done.moved;
      last = done.recounted;
    }
    if (sum.recounted > 0) house.log.info(sum, "deadlines were counted anew");
  };
  let running = Promise.resolve();
  const oneByOne = (): Promise<void> => {
    running = running.then(run, run);
    return running;
  };
  const off = house.signals.on("calendar_changed", () => {
    oneByOne().catch((error: unknown) => {
      house.log.error({ err: error }, "deadlines could not be counted anew");
    });
  });
  return { name: "recount deadlines", everyMs: 20_000, run: oneByOne, stop: off };
}
