import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Role } from "../staff/role.ts";

/** What every change of a ticket needs. */
export type TicketHouse = { tx: Tx; clock: Clock };

/** The person of the staff who acts. */
export type StaffActor = { id: string; role: Role };
