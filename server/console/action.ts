import type { RequestHandler } from "express";
import { writeAudit } from "../audit.ts";
import type { Tx } from "../db.ts";
import type { Action } from "../staff/may.ts";
import type { AuditName } from "./audit/audit-words.ts";
import type { ConsoleHouse } from "./console-house.ts";
import { csrfField, isCsrfToken, isOwnOrigin } from "./csrf.ts";
import { type Flash, setFlash } from "./flash.ts";
import { refuseAnonymous, sendForbidden, sendNotFound, sendShown } from "./send-shown.tsx";
import { readSessionCookie } from "./session-cookie.ts";
import type { Shown } from "./shown.ts";
import { isLive, readVisit, type Visit } from "./visit.ts";

/** What became of a POST. */
export type Deed =
  /** It is done: go on to this path of ours (303) and say so there. */
  | { kind: "done"; to: string; flash?: Flash; target?: string; outcome?: string }
  /** Work in hand was put by; that is worth no row in the audit. A script is told no more. */
  | { kind: "kept"; to: string; flash: Flash }
  /** The answer can only be shown now: a one-time link, the preview of a letter. */
  | { kind: "shown"; outcome?: string; target?: string; show: Show }
  /** An expected refusal, by its name; nothing was written. The form is shown again. */
  | { kind: "refused"; reason: string; target?: string; show: Show }
  | { kind: "not_found" };

/** Reads and makes the page once the transaction is over: the embedded database has room for one. */
type Show = () => Promise<Shown | "not_found">;

/** What does a deed, within the transaction. */
export type Run = (house: ConsoleHouse, tx: Tx, visit: Visit) => Promise<Deed>;

/** A deed with slow work before it, such as hashing a password: that is done outside of the
 * transaction, and gives what is to be done within. */
export type SlowRun = {
  prepare(house: ConsoleHouse, visit: Visit): Promise<(tx: Tx) => Promise<Deed>>;
};

/**
 * A POST. Checks origin, session, hidden field and permission, opens the transaction, and writes
 * the audit row within it (under `as`, where the permission alone tells too little): what was done
 * and that it was done are one.
 */
export function action(
  house: ConsoleHouse,
  name: Action,
  run: Run | SlowRun,
  as: AuditName = name,
): RequestHandler {
  return async (req, res) => {
    const visit = await readVisit(house, req);
    if (!visit) return refuseAnonymous(req, res);
    const by = { staffId: visit.staff.id, action: as };
    const token = readSessionCookie(req) ?? "";
    const forged =
      !isOwnOrigin(req, house.publicUrl) || !isCsrfToken(token, visit.field(csrfField));
    if (forged || !visit.may(name)) {
      const outcome = forged ? "forged" : "forbidden";
      await writeAudit({ tx: house.db.prisma, clock: house.clock }, { ...by, outcome });
      return sendForbidden(house, visit, res);
    }
    const act =
      typeof run === "function"
        ? (tx: Tx) => run(house, tx, visit)
        : await run.prepare(house, visit);
    const deed = await house.db.transaction(async (tx) => {
      const done = await act(tx);
      if (done.kind === "kept") return done;
      const row = { ...by, target: targetOf(done), outcome: outcomeOf(done) };
      // What is only shown again while somebody types is no new deed, unless it names something.
      const isSilent = isLive(req) && done.kind === "shown" && done.target === undefined;
      if (!isSilent) await writeAudit({ tx, clock: house.clock }, row);
      return done;
    });
    if (deed.kind === "not_found") return sendNotFound(house, visit, res);
    if (deed.kind === "kept" && isLive(req)) return res.sendStatus(204);
    if (deed.kind === "done" || deed.kind === "kept") {
      if (deed.flash) setFlash(house, res, deed.flash);
      return res.redirect(303, deed.to);
    }
    const shown = await deed.show();
    if (shown === "not_found") return sendNotFound(house, visit, res);
    const status = deed.kind === "refused" ? 422 : 200;
    return sendShown(house, visit, { status, ...shown }, req, res);
  };
}

type Told = Exclude<Deed, { kind: "kept" }>;

function targetOf(deed: Told): string | undefined {
  return deed.kind === "not_found" ? undefined : deed.target;
}

function outcomeOf(deed: Told): string {
  if (deed.kind === "refused") return deed.reason;
  return deed.kind === "not_found" ? "not_found" : (deed.outcome ?? "done");
}
