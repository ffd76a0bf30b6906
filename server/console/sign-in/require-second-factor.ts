import type { RequestHandler } from "express";
import type { ConsoleHouse } from "../console-house.ts";
import { isLive, readVisit } from "../visit.ts";

/** Where the second factor is set up. */
export const setUpPath = "/console/account/second-factor";

/**
 * Stands before every page, deed, file and stream: whose role must have a second factor (the
 * setting STAFF_TOTP_ROLES) and has none is led to its set-up and can do nothing else but leave.
 */
export function requireSecondFactor(house: ConsoleHouse): RequestHandler {
  return async (req, res, next) => {
    if (house.totpRoles.length === 0 || open.test(req.path)) return next();
    const visit = await readVisit(house, req);
    if (!visit || visit.staff.hasSecondFactor || !house.totpRoles.includes(visit.staff.role)) {
      return next();
    }
    if (isLive(req)) return res.sendStatus(401);
    return res.redirect(303, setUpPath);
  };
}

const open = /^\/(sign-in|sign-in\/code|sign-out|link\/[\w-]+|account\/second-factor(\/[a-z]+)?)$/;
