import type { Tx } from "../../db.ts";
import { forwardTicket } from "../../tickets/forward-ticket.ts";
import { resolveUnit } from "../../units/resolve-unit.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { deedOf } from "./deed-of.ts";
import { inside, whoWhat } from "./ticket-actions.ts";

/** To the unit that was named, or to a body outside. */
export async function forward(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const give = forwarding(house, tx, visit);
  if (visit.field("to") === "outside") return give({ outside: visit.field("outside") }, "outside");
  const unit = await resolveUnit(tx, visit.field("unit"));
  if (!unit.ok) return deedOf(house, visit, "forwarded", unit, "unit");
  return give({ unitId: unit.value.id ?? "" }, "unit");
}

function forwarding(house: ConsoleHouse, tx: Tx, visit: Visit) {
  return async (
    to: { unitId: string } | { outside: string },
    field: "unit" | "outside",
  ): Promise<Deed> => {
    const given = { ...whoWhat(visit), to, why: visit.field("why") };
    const done = await forwardTicket(inside(house, tx), given);
    return leaving(visit, deedOf(house, visit, "forwarded", done, field));
  };
}

/** Who works in one unit may not see the ticket any more: back to the queue. */
function leaving(visit: Visit, deed: Deed): Deed {
  if (deed.kind !== "done" || !visit.staff.units) return deed;
  return { ...deed, to: "/console/tickets" };
}
