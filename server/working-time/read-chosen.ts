import { defaultCalendar } from "../calendar/data/default-calendar.ts";
import type { Tx } from "../db.ts";
import { currentCalendars, unitParents } from "./calendar-store.ts";
import { type ChosenCalendars, chooseCalendars } from "./choose-calendars.ts";

/** The calendars that count now, for the house and its units. */
export async function readChosen(tx: Tx): Promise<ChosenCalendars> {
  return chooseCalendars(await currentCalendars(tx), await unitParents(tx), defaultCalendar);
}
