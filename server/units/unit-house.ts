import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";

/** What a change of the units needs. */
export type UnitHouse = { tx: Tx; clock: Clock };
