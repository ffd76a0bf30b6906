import type { Calendars } from "../calendar/calendars.ts";
import type { Database } from "../db.ts";
import type { Log } from "../log.ts";
import type { Signals } from "../signals.ts";
import type { ChosenCalendars } from "./choose-calendars.ts";
import { readChosen } from "./read-chosen.ts";

/** The calendars of the house, kept at hand and up to date. */
export type LiveCalendars = Calendars & {
  chosen(): ChosenCalendars;
  /** Reads them again at once. */
  refresh(): Promise<void>;
  close(): Promise<void>;
};

type LiveHouse = {
  db: Pick<Database, "prisma">;
  signals: Signals;
  log: Log;
  /** How often they are read again: a signal may be missed, a unit may be new. */
  sweepMs?: number;
};

/**
 * Reads all calendars, and again whenever some process publishes one. If that fails, the old ones
 * go on.
 */
export async function openLiveCalendars(house: LiveHouse): Promise<LiveCalendars> {
  const { db, signals, log, sweepMs = 30_000 } = house;
  let chosen = await readChosen(db.prisma);
  let running = Promise.resolve();
  const refresh = (): Promise<void> => {
    running = running
      .then(async () => {
        chosen = await readChosen(db.prisma);
      })
      .catch((error: unknown) => {
        log.error({ err: error }, "the working calendars could not be read");
      });
    return running;
  };
  const off = signals.on("calendar_changed", () => void refresh());
  const sweep = setInterval(() => void refresh(), sweepMs);
  sweep.unref();
  return {
    of: (unitId) => (unitId && chosen.ofUnits.get(unitId)) || chosen.house,
    chosen: () => chosen,
    refresh,
    close: async () => {
      off();
      clearInterval(sweep);
      await running;
    },
  };
}
