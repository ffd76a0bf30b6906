import type { Clock } from "../../clock.ts";
import type { Database } from "../../db.ts";
import type { ImportFiles } from "./import-files.ts";
import type { HeldImport } from "./import-store.ts";

/** What running imports needs. Each batch is a transaction of its own, so it opens them itself. */
export type ImportHouse = {
  db: Pick<Database, "transaction" | "prisma">;
  clock: Clock;
  secretKey: string;
  importFiles: ImportFiles;
  /** A bug in one import must not hold up the others; it is told here. */
  log?: { error(about: object, words: string): void };
};

/** What the work on an import heeds and tells. */
export type ImportWork = {
  /** Aborted when the process stops: the import is put down after its batch, for others. */
  stop?: AbortSignal;
  /** Of one transaction; 500 unless told. */
  batchRows?: number;
  onProgress?: (held: HeldImport) => void;
};
