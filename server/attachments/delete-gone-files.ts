import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import { findGone, forgetGone, knownIds, letGoOrphans } from "./attachment-store.ts";
import { draftDays, orphanHours } from "./attachment.ts";
import { letGoOldDrafts } from "./draft-file-store.ts";
import type { FileCabinet } from "./file-cabinet.ts";

type House = { db: Pick<Database, "transaction" | "prisma">; clock: Clock; cabinet: FileCabinet };

/**
 * Deletes the bytes of files that were erased, or sent along with nothing for a day, and of answers
 * that were never sent.
 */
export async function deleteGoneFiles({ db, clock, cabinet }: House): Promise<void> {
  await letGoOrphans(db.prisma, hoursBefore(clock.now(), orphanHours));
  await letGoOldDrafts(db.prisma, hoursBefore(clock.now(), draftDays * 24));
  const ids = await findGone(db.prisma, 500);
  for (const id of ids) await cabinet.remove(id);
  if (ids.length > 0) await db.transaction((tx) => forgetGone(tx, ids));
}

/** Deletes files that no row knows, as a crash may leave one. Gives how many. */
export async function deleteStrayFiles({ db, clock, cabinet }: House): Promise<number> {
  let deleted = 0;
  const look = async (ids: readonly string[]): Promise<void> => {
    const known = await knownIds(db.prisma, ids);
    for (const id of ids.filter((one) => !known.has(one))) {
      await cabinet.remove(id);
      deleted += 1;
    }
  };
  let batch: string[] = [];
  for await (const id of cabinet.list(hoursBefore(clock.now(), orphanHours))) {
    batch.push(id);
    if (batch.length < 500) continue;
    await look(batch);
    batch = [];
  }
  if (batch.length > 0) await look(batch);
  return deleted;
}

function hoursBefore(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * 3_600_000);
}
