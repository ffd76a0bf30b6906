import type { Tx } from "../db.ts";

/** The size of the database in bytes, with its indexes. */
export async function readDatabaseSize(tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<{ bytes: number }[]>`
    SELECT pg_database_size(current_database())::float AS bytes`;
  return row?.bytes ?? 0;
}
