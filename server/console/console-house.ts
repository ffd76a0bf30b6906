import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import type { Ids } from "../ids.ts";
import type { Signals } from "../signals.ts";

/** What the console uses of the house. */
export type ConsoleHouse = {
  db: Database;
  clock: Clock;
  ids: Ids;
  signals: Signals;
  /** For the new date of a ticket that is taken up again. */
  calendar: WorkingCalendar;
  /** Where staff reach the console; https makes its cookies secure. */
  publicUrl?: URL;
  isDemo: boolean;
  officeName: string;
  /** Aborted when the process stops: streams end then instead of holding it up. */
  stopping?: AbortSignal;
};
