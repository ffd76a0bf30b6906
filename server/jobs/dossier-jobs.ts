import type { DossierFeeds } from "../config.ts";
import type { Database } from "../db.ts";
import { clearImportFiles } from "../dossiers/import/clear-import-files.ts";
import { watchFolder } from "../dossiers/import/import-folder.ts";
import type { ImportHouse } from "../dossiers/import/import-house.ts";
import { pullDossiers } from "../dossiers/import/import-pull.ts";
import { runImports } from "../dossiers/import/run-imports.ts";
import type { Ids } from "../ids.ts";
import { holdLock } from "../lock.ts";
import type { Job } from "./timetable.ts";

type DossierHouse = ImportHouse & { db: Database; ids: Ids; dossierFeeds: DossierFeeds };

/** What is done by itself for imports of dossiers; `stop` puts a long one down after its batch. */
export function dossierJobs(house: DossierHouse): { jobs: readonly Job[]; stop(): void } {
  const stopping = new AbortController();
  const { signal: stop } = stopping;
  const { folder, pull } = house.dossierFeeds;
  const watched = folder === undefined ? undefined : watchFolder(house, folder);
  const jobs: Job[] = [
    { name: "import dossiers", everyMs: 1000, run: () => runImports(house, { stop }) },
    { name: "clear imported files", everyMs: 60_000, run: () => clearImportFiles(house) },
  ];
  if (watched) jobs.push(alone(house, "watch the folder of dossiers", 60_000, watched.look));
  if (pull) jobs.push(alone(house, "pull dossiers", 15_000, () => pullDossiers(house, pull, stop)));
  return { stop: () => stopping.abort(), jobs };
}

/** Done by one process at a time. */
function alone(
  { db }: { db: Database },
  name: string,
  everyMs: number,
  work: () => Promise<void>,
): Job {
  const run = async (): Promise<void> => {
    const free = await holdLock(db, name);
    if (!free) return;
    try {
      await work();
    } finally {
      await free();
    }
  };
  return { name, everyMs, run };
}
