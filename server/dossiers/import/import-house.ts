import type { Clock } from "../../clock.ts";
import type { Database } from "../../db.ts";
import type { ImportFiles } from "./import-files.ts";

/** What running imports needs. Each batch is a transaction of its own, so it opens them itself. */
export type ImportHouse = {
  db: Pick<Database, "transaction" | "prisma">;
  clock: Clock;
  secretKey: string;
  importFiles: ImportFiles;
  /** A bug in one import must not hold up the others; it is told here. */
  log?: { error(about: object, words: string): void };
};
