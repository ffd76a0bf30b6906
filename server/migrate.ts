import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type pg from "pg";

/** The key that Prisma's own engine locks: the two never migrate at the same time. */
const prismaMigrateLock = 72_707_369;

type Migration = { name: string; sql: string; checksum: string };

/**
 * Applies the migrations of a folder in order and gives the names of those it applied: what
 * `prisma migrate deploy` does, without its engine, keeping Prisma's own history table, so that
 * the official command line agrees. Throws when a former migration failed or was changed.
 */
export async function migrate(
  pool: pg.Pool,
  folder: string,
  onApplied: (name: string) => void = () => {},
): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(${prismaMigrateLock})`);
    try {
      await client.query(historyTable);
      const pending = pendingOf(readMigrations(folder), await readHistory(client));
      for (const migration of pending) {
        await apply(client, migration);
        onApplied(migration.name);
      }
      return pending.map((migration) => migration.name);
    } finally {
      await client.query(`SELECT pg_advisory_unlock(${prismaMigrateLock})`);
    }
  } finally {
    client.release();
  }
}

const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, "migration.sql")))
    .toSorted()
    .map((name) => {
      const bytes = readFileSync(path.join(folder, name, "migration.sql"));
      const checksum = createHash("sha256").update(bytes).digest("hex");
      return { name, sql: bytes.toString("utf8"), checksum };
    });
}

type History = { name: string; checksum: string; finished: boolean; rolledBack: boolean }[];

async function readHistory(client: pg.PoolClient): Promise<History> {
  const { rows } = await client.query<History[number]>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished,
       rolled_back_at IS NOT NULL AS "rolledBack" FROM "_prisma_migrations" ORDER BY started_at`,
  );
  return rows;
}

function pendingOf(migrations: Migration[], history: History): Migration[] {
  const failed = history.find((row) => !row.finished && !row.rolledBack);
  if (failed) {
    throw new Error(
      `Migration ${failed.name} failed before. Repair the database, then run: ` +
        `npx prisma migrate resolve --rolled-back ${failed.name}`,
    );
  }
  const done = new Map(
    history.filter((row) => row.finished && !row.rolledBack).map((row) => [row.name, row.checksum]),
  );
  for (const migration of migrations) {
    const before = done.get(migration.name);
    if (before !== undefined && before !== migration.checksum) {
      throw new Error(`Migration ${migration.name} was changed after it was applied`);
    }
  }
  return migrations.filter((migration) => !done.has(migration.name));
}

async function apply(client: pg.PoolClient, migration: Migration): Promise<void> {
  const id = randomUUID();
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ($1, $2, $3)`,
    [id, migration.checksum, migration.name],
  );
  try {
    await client.query(migration.sql); // one simple query: one implicit transaction
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await client.query(`UPDATE "_prisma_migrations" SET logs = $2 WHERE id = $1`, [id, message]);
    throw new Error(`Migration ${migration.name} failed: ${message}`, { cause: error });
  }
  await client.query(
    `UPDATE "_prisma_migrations" SET finished_at = clock_timestamp(), applied_steps_count = 1
     WHERE id = $1`,
    [id],
  );
}
