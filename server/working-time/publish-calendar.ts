import { calendarSchema } from "../calendar/calendar-data.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import { announce } from "../signals.ts";
import { insertCalendar } from "./calendar-store.ts";

export type CalendarToPublish = {
  /** Null: of the whole house. */
  unitId: string | null;
  /** The version that was changed, 0 where there was none: nobody overwrites a colleague's. */
  basedOn: number;
  /** To be checked. Null: the unit goes by the calendar above again. */
  data: unknown;
  /** Number and date of the decision that sets it, in the operator's words. */
  decision: string;
  staffId: string;
};

export type PublishRefusal =
  | { reason: "no_decision" | "changed_meanwhile" | "house_needs_one" }
  /** `path` such as "specialDays.3.day"; the message is for the operator. */
  | { reason: "wrong_data"; faults: { path: string; message: string }[] };

/**
 * Publishes the next version of a calendar. Running deadlines are counted anew by the job that the
 * signal wakes.
 */
export async function publishCalendar(
  { tx, clock, ids }: { tx: Tx; clock: Clock; ids: Ids },
  { unitId, basedOn, data, decision, staffId }: CalendarToPublish,
): Promise<
  { ok: true; value: { id: string; version: number } } | ({ ok: false } & PublishRefusal)
> {
  const reason = decision.replaceAll(/\s+/g, " ").trim().slice(0, 500);
  if (reason === "") return { ok: false, reason: "no_decision" };
  if (data === null && unitId === null) return { ok: false, reason: "house_needs_one" };
  const parsed = calendarSchema.nullable().safeParse(data);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => ({
      path: path.join("."),
      message,
    }));
    return { ok: false, reason: "wrong_data", faults };
  }
  const calendar = { id: ids.uuid(), unitId, version: basedOn + 1, data: parsed.data };
  const at = clock.now();
  const isNew = await insertCalendar(tx, { ...calendar, decision: reason, staffId, at });
  if (!isNew) return { ok: false, reason: "changed_meanwhile" };
  await announce(tx, "calendar_changed", "all");
  return { ok: true, value: { id: calendar.id, version: calendar.version } };
}
