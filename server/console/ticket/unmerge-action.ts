import type { Tx } from "../../db.ts";
import { parseTicketCode } from "../../tickets/ticket-code.ts";
import { unmergeTicket } from "../../tickets/unmerge-ticket.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { deedOf } from "./deed-of.ts";
import { inside, whoWhat } from "./ticket-actions.ts";

/** Undoes a merge, from the page of either ticket. */
export async function unmerge(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const done = await unmergeTicket(inside(house, tx), whoWhat(visit));
  const deed = deedOf(house, visit, "unmerged", done);
  const back = parseTicketCode(visit.field("back"));
  return deed.kind === "done" && back ? { ...deed, to: `/console/tickets/${back}` } : deed;
}
