import type { Database } from "../../server/db.ts";

/** The tables in which some row holds these words, whatever its columns; capitals aside. */
export async function tablesWith(db: Database, words: string): Promise<string[]> {
  const { rows } = await db.pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const hits = await db.pool.query(
      `SELECT 1 FROM "${name}" AS r WHERE strpos(lower(r::text), lower($1)) > 0 LIMIT 1`,
      [words],
    );
    if (hits.rows.length > 0) found.push(name);
  }
  return found;
}
