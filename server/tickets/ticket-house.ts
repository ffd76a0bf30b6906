import type { Office } from "../../bot/desk.ts";
import type { Calendars } from "../calendar/calendars.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import type { Role } from "../staff/role.ts";

/** What every change of a ticket needs. */
export type TicketHouse = { tx: Tx; clock: Clock };

/** For new tickets: they need an id and a due date. */
export type OpeningHouse = TicketHouse & { ids: Ids; calendars: Calendars };

/** For changes that the citizen is told of in a letter: the office signs it, never a person. */
export type WritingHouse = TicketHouse & { office: Pick<Office, "name"> };

/** The person of the staff who acts. */
export type StaffActor = {
  id: string;
  role: Role;
  /** Ids of the units whose tickets they see: their own and all below. Absent: of all units. */
  units?: readonly string[];
};
