import type { RequestHandler } from "express";
import { writeAudit } from "../../audit.ts";
import { signOut } from "../../staff/sign-out.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { csrfField, isCsrfToken, isOwnOrigin } from "../csrf.ts";
import { clearSessionCookie, readSessionCookie } from "../session-cookie.ts";
import { readField, readVisit } from "../visit.ts";

export function doSignOut(house: ConsoleHouse): RequestHandler {
  return async (req, res) => {
    const visit = await readVisit(house, req);
    const token = readSessionCookie(req);
    if (visit && token !== undefined) {
      const isOurs = isOwnOrigin(req, house.publicUrl);
      if (!isOurs || !isCsrfToken(token, readField(req, csrfField))) return res.sendStatus(403);
      await house.db.transaction(async (tx) => {
        await signOut({ tx }, token);
        const row = { staffId: visit.staff.id, action: "staff.sign_out", outcome: "done" };
        await writeAudit({ tx, clock: house.clock }, row);
      });
    }
    clearSessionCookie(house, res);
    return res.redirect(303, "/console/sign-in");
  };
}
