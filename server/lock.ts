import type { Database } from "./db.ts";

/**
 * Takes a named lock among all processes on one database, and gives the function that frees it.
 * Undefined: somebody has it. It is gone with the connection, so a killed process frees it.
 */
export async function holdLock(
  db: Pick<Database, "kind" | "pool">,
  name: string,
): Promise<(() => Promise<void>) | undefined> {
  if (db.kind === "embedded") return holdHere(db.pool, name);
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

const heldHere = new WeakMap<Database["pool"], Set<string>>();

/** The embedded database belongs to one process, and its only connection must not be kept. */
function holdHere(pool: Database["pool"], name: string): (() => Promise<void>) | undefined {
  const held = heldHere.get(pool) ?? new Set();
  heldHere.set(pool, held);
  if (held.has(name)) return undefined;
  held.add(name);
  return async () => void held.delete(name);
}
