import type { Database } from "../db.ts";
import { missingMigrations } from "../migrations-view.ts";
import type { ReadinessCheck } from "./health.ts";

/** The database answers and has the shape that this version needs. */
export function databaseCheck(db: Pick<Database, "prisma">, folder: string): ReadinessCheck {
  return {
    name: "database",
    problem: async () => {
      const missing = await missingMigrations(db.prisma, folder);
      return missing.length === 0 ? undefined : `migrations are missing: ${missing.join(", ")}`;
    },
  };
}

/** A part of this process that must run, such as the worker, and has not stopped. */
export function runningCheck(name: string, isRunning: () => boolean): ReadinessCheck {
  return {
    name,
    problem: () => Promise.resolve(isRunning() ? undefined : "is not running"),
  };
}
