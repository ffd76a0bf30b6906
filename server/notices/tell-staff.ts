import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { announce } from "../signals.ts";
import { insertNotices } from "./notice-store.ts";
import type { NoticeDetails, NoticeKind } from "./notice.ts";

export type News = {
  /** Whom to tell; nobody is told twice, and nobody of what they did themselves (`by`). */
  staffIds: readonly string[];
  by?: string;
  kind: NoticeKind;
  /** The reader's page shows it only to who may see the ticket then. */
  ticketId?: string;
  details?: NoticeDetails;
};

/** Leaves a notice with each of the named people and tells their open pages. */
export async function tellStaff(
  { tx, clock }: { tx: Tx; clock: Clock },
  { staffIds, by, kind, ticketId, details }: News,
): Promise<void> {
  const at = clock.now();
  const readers = [...new Set(staffIds)].filter((id) => id !== by);
  if (readers.length === 0) return;
  await insertNotices(
    tx,
    readers.map((staffId) => ({ staffId, kind, ticketId, details, at })),
  );
  for (const staffId of readers) await announce(tx, "notice", staffId);
}
