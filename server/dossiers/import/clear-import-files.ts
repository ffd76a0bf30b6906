import type { Clock } from "../../clock.ts";
import type { Database } from "../../db.ts";
import type { ImportFiles } from "./import-files.ts";
import { keptDays } from "./import-rules.ts";
import { dropForgotten, statesOf } from "./import-store.ts";

/**
 * Drops checked imports that nobody confirmed for a week and broken ones that nobody had tried
 * again, and deletes the files of imports that are
 * over: they hold names and numbers in the clear. A file without an import, as a crash may leave
 * one, goes after a day.
 */
export async function clearImportFiles({
  db,
  clock,
  importFiles,
}: {
  db: Pick<Database, "prisma">;
  clock: Clock;
  importFiles: ImportFiles;
}): Promise<void> {
  const now = clock.now();
  await dropForgotten(db.prisma, { before: daysBefore(now, keptDays), now });
  const files = await importFiles.list();
  const states = await statesOf(
    db.prisma,
    files.map(({ id }) => id),
  );
  for (const { id, at } of files) {
    const state = states.get(id);
    const isStray = state === undefined && at < daysBefore(now, 1);
    if (isStray || (state !== undefined && isOver.includes(state))) await importFiles.remove(id);
  }
}

const isOver = ["done", "failed", "dropped", "undone"];

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 24 * 3_600_000);
}
