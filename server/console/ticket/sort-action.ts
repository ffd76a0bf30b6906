import type { Tx } from "../../db.ts";
import { sortTicket } from "../../tickets/sort-ticket.ts";
import { mayViewTicket } from "../../tickets/may-view-ticket.ts";
import { resolveUnit } from "../../units/resolve-unit.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { deedOf } from "./deed-of.ts";
import { inside, whoWhat } from "./ticket-actions.ts";

export async function sort(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const unit = await resolveUnit(tx, visit.field("sortUnit"));
  if (!unit.ok) return deedOf(house, visit, "sorted", unit, "sortUnit");
  const unitId = unit.value.id;
  const done = await sortTicket(inside(house, tx), {
    ...whoWhat(visit),
    ...{ kind: visit.field("sortKind"), category: visit.field("sortCategory"), unitId },
  });
  if (!done.ok) return deedOf(house, visit, "sorted", done, fields[done.reason] ?? "main");
  const { code, isSealed } = done.value;
  const flash = isSealed ? "sorted_sealed" : "sorted";
  // Whom it is assigned to sees it anyway, and comes from its page again.
  const seen = { restricted: isSealed, unitId, assigneeId: null };
  if (mayViewTicket(visit.staff, seen)) return deedOf(house, visit, flash, done);
  return { kind: "done", to: "/console/tickets", flash, target: code };
}

const fields: Record<string, string> = {
  bad_kind: "sortKind",
  bad_category: "sortCategory",
  unknown_unit: "sortUnit",
};
