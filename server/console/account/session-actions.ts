import type { Tx } from "../../db.ts";
import { endOtherSessions, endSession } from "../../staff/end-session.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";

const to = "/console/account";

export async function endOne(_house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const session = { staffId: visit.staff.id, id: visit.param("id") };
  // One that has just ended by itself is what was wanted.
  await endSession({ tx }, session);
  return { kind: "done", to, flash: "session_ended" };
}

export async function endOthers(_house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  await endOtherSessions({ tx }, { staffId: visit.staff.id, id: visit.staff.sessionId });
  return { kind: "done", to, flash: "sessions_ended" };
}
