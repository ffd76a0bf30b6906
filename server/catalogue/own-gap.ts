import { vietnamDate, vietnamInstant } from "../calendar/vietnam-date.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { tellStaff } from "../notices/tell-staff.ts";
import type { Result } from "../result.ts";
import { viewEditors } from "./editors-view.ts";
import { setOwner } from "./gap-store.ts";
import { viewGap } from "./gap-view.ts";

export type OwnRefusal = "no_such_gap" | "no_such_editor" | "bad_day" | "day_past";

/**
 * Gives a gap to a person of the staff, to be closed by the end of a day (an ISO date of Việt Nam);
 * without a person it is nobody's again. The person is told.
 */
export async function ownGap(
  { tx, clock }: { tx: Tx; clock: Clock },
  { id, ownerId, day, by }: { id: string; ownerId: string; day: string; by: string },
): Promise<Result<undefined, OwnRefusal>> {
  const now = clock.now();
  const gap = await viewGap(tx, id, now);
  if (!gap) return { ok: false, reason: "no_such_gap" };
  if (ownerId === "") {
    await setOwner(tx, { id, ownerId: null, dueOn: null });
    return { ok: true, value: undefined };
  }
  const editors = await viewEditors(tx);
  if (!editors.some((editor) => editor.id === ownerId))
    return { ok: false, reason: "no_such_editor" };
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)))
    return { ok: false, reason: "bad_day" };
  if (day < vietnamDate(now)) return { ok: false, reason: "day_past" };
  const dueOn = vietnamInstant(day);
  await setOwner(tx, { id, ownerId, dueOn });
  const details = { gap: id, newDue: dueOn.toISOString() };
  if (gap.ownerId !== ownerId)
    await tellStaff({ tx, clock }, { staffIds: [ownerId], by, kind: "gap_owned", details });
  return { ok: true, value: undefined };
}
