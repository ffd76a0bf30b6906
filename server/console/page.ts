import type { RequestHandler } from "express";
import { writeAudit } from "../audit.ts";
import type { Action } from "../staff/may.ts";
import type { AuditName } from "./audit/audit-words.ts";
import type { ConsoleHouse } from "./console-house.ts";
import { refuseAnonymous, sendForbidden, sendNotFound, sendShown } from "./send-shown.tsx";
import type { Download, Shown } from "./shown.ts";
import { isLive, readVisit, type Visit } from "./visit.ts";

/** Shows a page or hands out a file. "not_found" also stands for "not yours to see". */
export type Show = (house: ConsoleHouse, visit: Visit) => Promise<Shown | Download | "not_found">;

/**
 * A GET page. Checks that somebody is signed in and may do `action`, runs the handler, writes the
 * audit row (under `as`, where the permission alone tells too little) and sends the whole document.
 *
 * @example router.get("/tickets/:code", page(house, "ticket.view", showTicket))
 */
export function page(
  house: ConsoleHouse,
  action: Action,
  show: Show,
  as: AuditName = action,
): RequestHandler {
  return async (req, res) => {
    const visit = await readVisit(house, req);
    if (!visit) return refuseAnonymous(req, res);
    const audit = (outcome: string, target?: string) =>
      writeAudit(
        { tx: house.db.prisma, clock: house.clock },
        { staffId: visit.staff.id, action: as, target, outcome },
      );
    if (!visit.may(action)) {
      await audit("forbidden");
      return sendForbidden(house, visit, res);
    }
    const shown = await show(house, visit);
    if (shown === "not_found") {
      await audit("not_found");
      return sendNotFound(house, visit, res);
    }
    // A list that refreshes itself is no new look at anything; of a ticket or a talk it is told.
    if (!isLive(req)) await audit("done", shown.target);
    else if (shown.target !== undefined) await audit("refreshed", shown.target);
    if ("file" in shown) {
      res.attachment(shown.file).type(shown.type).send(shown.content);
      return;
    }
    return sendShown(house, visit, shown, req, res);
  };
}
