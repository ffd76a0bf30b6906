import type { Database } from "./db.ts";

/**
 * Takes a named lock among all processes on one database, and gives the function that frees it.
 * Undefined: another process has it. It is gone with the connection, so a killed process frees it.
 */
export async function holdLock(
  db: Pick<Database, "kind" | "pool">,
  name: string,
): Promise<(() => Promise<void>) | undefined> {
  // The embedded database belongs to one process, and its only connection must not be kept.
  if (db.kind === "embedded") return async () => {};
  const client = await db.pool.connect();
  // A connection lost while nobody queries it must not end the process; the lock is gone with it.
  client.on("error", () => {});
  try {
    const { rows } = await client.query<{ got: boolean }>(
      "SELECT pg_try_advisory_lock(hashtext($1)) AS got",
      [`dan-hoi:${name}`],
    );
    if (rows[0]?.got) return async () => client.release(true);
  } catch (error) {
    client.release(true);
    throw error;
  }
  client.release();
  return undefined;
}
