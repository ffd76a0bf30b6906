import type { RequestHandler } from "express";
import { writeAudit } from "../audit.ts";
import type { Action } from "../staff/may.ts";
import type { ConsoleHouse } from "./console-house.ts";
import { refuseAnonymous, sendForbidden, sendNotFound, sendShown } from "./send-shown.tsx";
import type { Shown } from "./shown.ts";
import { isLive, readVisit, type Visit } from "./visit.ts";

/**
 * A GET page. Checks that somebody is signed in and may do `action`, runs the handler, writes the
 * audit row and sends the whole document. "not_found" also stands for "not yours to see".
 *
 * @example router.get("/tickets/:code", page(house, "ticket.view", (visit) => showTicket(...)))
 */
export function page(
  house: ConsoleHouse,
  action: Action,
  show: (visit: Visit) => Promise<Shown | "not_found">,
): RequestHandler {
  return async (req, res) => {
    const visit = await readVisit(house, req);
    if (!visit) return refuseAnonymous(req, res);
    const audit = (outcome: string, target?: string) =>
      writeAudit(
        { tx: house.db.prisma, clock: house.clock },
        { staffId: visit.staff.id, action, target, outcome },
      );
    if (!visit.may(action)) {
      await audit("forbidden");
      return sendForbidden(house, visit, res);
    }
    const shown = await show(visit);
    if (shown === "not_found") {
      await audit("not_found");
      return sendNotFound(house, visit, res);
    }
    // A list that refreshes itself is no new look at anything; of a ticket or a talk it is told.
    if (!isLive(req)) await audit("done", shown.target);
    else if (shown.target !== undefined) await audit("refreshed", shown.target);
    return sendShown(house, visit, shown, req, res);
  };
}
