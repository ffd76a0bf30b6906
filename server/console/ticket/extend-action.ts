import type { Tx } from "../../db.ts";
import { extendTicket } from "../../tickets/extend-ticket.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { deedOf } from "./deed-of.ts";
import { inside, whoWhat } from "./ticket-actions.ts";

export async function extend(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const done = await extendTicket(inside(house, tx), {
    ...whoWhat(visit),
    amount: Number(visit.field("extendDays")),
    unit: "working_days",
    reason: visit.field("extendReason"),
  });
  const field = !done.ok && done.reason === "bad_amount" ? "extendDays" : "extendReason";
  return deedOf(house, visit, "extended", done, field);
}
