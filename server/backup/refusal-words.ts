import type { BackupRefusal } from "./backup-file.ts";

/** What the operator reads when a backup or restore is refused: what is wrong and what to do. */
export const refusalWords: Record<BackupRefusal, string> = {
  file_exists: "That file exists already. Name another one.",
  no_database: "There is no embedded database in DATA_DIR. Check DATA_DIR, or set DATABASE_URL.",
  in_use:
    "The database is in use. Stop the server (and every other process on it), then try again.",
  not_empty: "The database is not empty. Add --replace to put the backup in its place.",
  wrong_kind:
    "That backup is of the other database. An embedded backup goes into DATA_DIR (no DATABASE_URL), " +
    "a PostgreSQL dump into the database that DATABASE_URL names.",
  unreadable: "That file is missing, damaged, or no backup of Dân Hỏi. Nothing was changed.",
  program_missing:
    "PostgreSQL's own program is needed and not installed (Debian: apt install postgresql-client).",
  program_failed: "PostgreSQL's own program gave up. Nothing was changed.",
};
