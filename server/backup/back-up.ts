import type { DatabaseOptions } from "../db.ts";
import type { BackupResult } from "./backup-file.ts";
import { backUpEmbedded, restoreEmbedded } from "./embedded-backup.ts";
import { backUpPostgresql, restorePostgresql } from "./postgresql-backup.ts";

type House = {
  database: DatabaseOptions;
  /** Where PostgreSQL's own programs are found. */
  environment: NodeJS.ProcessEnv;
};

/** Writes the whole database into a new file. */
export function backUp(
  { database, environment }: House,
  file: string,
): Promise<BackupResult<{ bytes: number }>> {
  return database.kind === "embedded"
    ? backUpEmbedded(database.dir, file)
    : backUpPostgresql({ url: database.url, environment }, file);
}

/** Puts a backup into the database; `replace`: also into one that holds something. */
export function restore(
  { database, environment }: House,
  file: string,
  how: { replace: boolean; now: Date },
): Promise<BackupResult<{ aside?: string }>> {
  return database.kind === "embedded"
    ? restoreEmbedded(database.dir, file, how)
    : restorePostgresql({ url: database.url, environment }, file, how);
}
