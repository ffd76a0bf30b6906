import type { Request, RequestHandler } from "express";
import { writeAudit } from "../../audit.ts";
import { finishConsent } from "../../zalo/finish-consent.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { setFlash } from "../flash.ts";
import { readVisit } from "../visit.ts";
import { zaloPath } from "./zalo-connect-page.tsx";

/**
 * Where Zalo sends the officer's browser back to. The address holds a code that is worth tokens, so
 * every answer leads away from it, and nothing keeps it: not the way back after a sign-in either.
 */
export function zaloCallback(house: ConsoleHouse): RequestHandler {
  return async (req, res) => {
    const visit = await readVisit(house, req);
    if (!visit) {
      return res.redirect(303, `/console/sign-in?back=${encodeURIComponent(zaloPath)}`);
    }
    const staffId = visit.staff.id;
    const audit = (outcome: string) =>
      writeAudit(
        { tx: house.db.prisma, clock: house.clock },
        { staffId, action: "zalo.connect", outcome },
      );
    if (!house.zalo || !visit.may("zalo.connect")) {
      await audit("forbidden");
      return res.redirect(303, zaloPath);
    }
    const { code, oa_id: oaId, state } = answerOf(req);
    const done = await finishConsent(house, house.zalo, { code, oaId, state, staffId });
    await audit(done.ok ? "done" : done.reason);
    if (!done.ok) return res.redirect(303, `${zaloPath}?problem=${done.reason}`);
    setFlash(house, res, "zalo_connected");
    return res.redirect(303, zaloPath);
  };
}

/** What is missing, comes twice or is too long is empty. */
function answerOf({ query }: Request) {
  const read = (name: string): string => {
    const value = query[name];
    return typeof value === "string" && value.length <= 4096 ? value : "";
  };
  return { code: read("code"), oa_id: read("oa_id"), state: read("state") };
}
