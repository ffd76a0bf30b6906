import { readdirSync } from "node:fs";
import type { Tx } from "./db.ts";

/** Migrations of the folder that the database has not finished. Throws when it doesn't answer. */
export async function missingMigrations(tx: Tx, folder: string): Promise<string[]> {
  const done = await tx.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM "_prisma_migrations"
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const names = new Set(done.map((row) => row.name));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !names.has(entry.name))
    .map((entry) => entry.name);
}
