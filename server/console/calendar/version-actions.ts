import type { Tx } from "../../db.ts";
import { readVersion } from "../../working-time/calendar-view.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { showCalendar } from "./calendar-page.tsx";
import { unitOf } from "./calendar-place.ts";
import { publishChange } from "./publish-change.ts";

/** Publishes an older version again, as the newest. */
export async function restore(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const version = Number(visit.field("restore"));
  if (!Number.isInteger(version)) return { kind: "not_found" };
  const data = await readVersion(tx, unitOf(visit), version);
  if (!data) return { kind: "not_found" };
  return publishChange(house, tx, visit, {
    change: () => ({ data }),
    show: (errors) => showCalendar(house, visit, errors),
    decisionField: `decision-${version}`,
  });
}

/** A unit goes by the calendar above again. */
export async function giveUp(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  return publishChange(house, tx, visit, {
    change: () => ({ data: null }),
    show: (errors) => showCalendar(house, visit, errors),
    decisionField: "decision-give-up",
  });
}
