import type { Tx } from "../../db.ts";
import { declineTicket } from "../../tickets/decline-ticket.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { deedOf } from "./deed-of.ts";
import { inside, whoWhat } from "./ticket-actions.ts";

export async function decline(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const given = { ...whoWhat(visit), ground: visit.field("ground"), words: visit.field("words") };
  const done = await declineTicket(inside(house, tx), given);
  const field = !done.ok && done.reason === "no_ground" ? "ground" : "words";
  return deedOf(house, visit, "declined", done, field);
}
