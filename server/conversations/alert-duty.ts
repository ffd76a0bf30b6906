import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { tellStaff } from "../notices/tell-staff.ts";
import { announce } from "../signals.ts";
import { readOnDuty } from "../staff/on-duty-view.ts";
import { setAlarm } from "./hand-over-store.ts";

/**
 * Calls the staff on duty to a talk in which danger to a child was signalled: a banner on every open
 * page and a notice, once; the staff group is told by its own work. No words are passed on.
 */
export async function alertDuty(
  { tx, clock }: { tx: Tx; clock: Clock },
  contactId: string,
): Promise<void> {
  const isNew = await setAlarm(tx, contactId, clock.now());
  await announce(tx, "conversation_changed", contactId);
  if (isNew) await tellStaff({ tx, clock }, { staffIds: await readOnDuty(tx), kind: "danger" });
}
