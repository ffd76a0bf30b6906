import type { Knowledge } from "../../knowledge/index.ts";
import { vietnamDate } from "../calendar/vietnam-date.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { tellStaff } from "../notices/tell-staff.ts";
import { readKeepers } from "./editors-view.ts";
import { lapsesOf } from "./lapse.ts";
import { insertWarning } from "./lapse-store.ts";

type WarnHouse = { tx: Tx; clock: Clock; knowledge: Pick<Knowledge, "all" | "record"> };

/**
 * Tells the editors of records that lapse within 60, 30 or 7 days, or whose check with the source
 * is a year old: once a step, and one notice a record. Gives how many records were told of.
 */
export async function warnOfLapses({ tx, clock, knowledge }: WarnHouse): Promise<number> {
  const at = clock.now();
  const today = vietnamDate(at);
  const fresh = new Set<string>();
  for (const { slug } of knowledge.all()) {
    const record = knowledge.record(slug);
    for (const { reason, day, step } of record ? lapsesOf(record, today) : [])
      if (await insertWarning(tx, { slug, reason, day, step }, at)) fresh.add(slug);
  }
  if (fresh.size === 0) return 0;
  const staffIds = await readKeepers(tx);
  for (const slug of fresh)
    await tellStaff({ tx, clock }, { staffIds, kind: "lapses_soon", details: { slug } });
  return fresh.size;
}
