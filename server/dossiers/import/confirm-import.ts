import type { Clock } from "../../clock.ts";
import type { Tx } from "../../db.ts";
import type { Result } from "../../result.ts";
import { type KeptState, mostAheadMs } from "./import-rules.ts";
import { moveImport, stateOf } from "./import-store.ts";

/** A person's word that a checked import is to run; the job takes it up. */
export async function confirmImport(
  { tx }: { tx: Tx },
  { id }: { id: string },
): Promise<Result<{ id: string }, "not_found" | "not_checked">> {
  const data = { state: "running", lineDone: 0, heldUntil: null };
  if (await moveImport(tx, { id, from: ["checked"] }, data)) return { ok: true, value: { id } };
  const reason = (await stateOf(tx, id)) ? "not_checked" : "not_found";
  return { ok: false, reason };
}

/** As long as nothing is written; the job deletes the file. */
export async function dropImport(
  { tx, clock }: { tx: Tx; clock: Clock },
  { id }: { id: string },
): Promise<Result<{ id: string }, "not_found" | "not_open">> {
  const data = { state: "dropped", heldUntil: null, finishedAt: clock.now() };
  return moveOpen(tx, id, data);
}

/** After the mapping was changed, or with another date or office: it is checked anew. */
export async function checkAgain(
  { tx, clock }: { tx: Tx; clock: Clock },
  { id, ...told }: { id: string; source?: string; asOf?: Date; office?: string | null },
): Promise<Result<{ id: string }, "not_found" | "not_open" | "ahead">> {
  if (told.asOf && told.asOf.getTime() > clock.now().getTime() + mostAheadMs)
    return { ok: false, reason: "ahead" };
  return moveOpen(tx, id, { ...told, state: "waiting", lineDone: 0, heldUntil: null });
}

const open: readonly KeptState[] = ["waiting", "checking", "checked"];

async function moveOpen(
  tx: Tx,
  id: string,
  data: Parameters<typeof moveImport>[2],
): Promise<Result<{ id: string }, "not_found" | "not_open">> {
  if (await moveImport(tx, { id, from: open }, data)) return { ok: true, value: { id } };
  const reason = (await stateOf(tx, id)) ? "not_open" : "not_found";
  return { ok: false, reason };
}
