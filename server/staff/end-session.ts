import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { deleteSessionById, deleteSessionsOf } from "./session-store.ts";

/** Ends one of a person's own sessions: its browser is signed out with the next page. */
export async function endSession(
  house: { tx: Tx },
  session: { staffId: string; id: string },
): Promise<Result<undefined, "no_such_session">> {
  const ended = await deleteSessionById(house.tx, session.staffId, session.id);
  return ended ? { ok: true, value: undefined } : { ok: false, reason: "no_such_session" };
}

/** Ends all of a person's sessions but the one they act from. */
export async function endOtherSessions(
  house: { tx: Tx },
  own: { staffId: string; id: string },
): Promise<void> {
  await deleteSessionsOf(house.tx, own.staffId, own.id);
}
