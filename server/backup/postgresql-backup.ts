import { existsSync, rmSync } from "node:fs";
import { type BackupResult, readBackupKind, writeBackup } from "./backup-file.ts";
import { holdLetters } from "./hold-letters.ts";
import { type ProgramRun, runProgram } from "./run-program.ts";

/** The database, and the environment in which PostgreSQL's own programs are found. */
export type PostgresTarget = { url: string; environment: NodeJS.ProcessEnv };

/** Dumps the database by pg_dump: one consistent moment, also while the server runs. */
export async function backUpPostgresql(
  database: PostgresTarget,
  file: string,
): Promise<BackupResult<{ bytes: number }>> {
  if (existsSync(file)) return { ok: false, reason: "file_exists" };
  const { target, env } = withoutPassword(database);
  let refusal: Refusal | undefined;
  const bytes = await writeBackup(file, async (unfinished) => {
    const words = ["--format=custom", "--no-owner", "--no-privileges", `--file=${unfinished}`];
    refusal = refusalOf(await runProgram("pg_dump", [...words, target], env));
    if (refusal) throw new DumpFailed();
  }).catch((error: unknown) => {
    if (error instanceof DumpFailed) return 0;
    throw error;
  });
  return refusal ?? { ok: true, value: { bytes } };
}

class DumpFailed extends Error {}

/**
 * Puts a dump into the database in one transaction: afterwards it is as in the dump, or untouched.
 * Refuses a database with tables unless told to replace, and one that a server is using.
 */
export async function restorePostgresql(
  database: PostgresTarget,
  file: string,
  { replace }: { replace: boolean },
): Promise<BackupResult<{ aside?: string }>> {
  const kind = readBackupKind(file);
  if (kind !== "postgresql") return { ok: false, reason: kind ? "wrong_kind" : "unreadable" };
  const { target, env } = withoutPassword(database);
  const psql = async (...words: string[]) =>
    runProgram("psql", ["--no-psqlrc", "--set=ON_ERROR_STOP=1", ...words, target], env);

  const look = await psql("--tuples-only", "--no-align", `--command=${tablesAndSessions}`);
  const unseen = refusalOf(look);
  if (unseen) return unseen;
  const [tables, sessions] = look.output.trim().split("|").map(Number);
  if (tables !== 0 && !replace) return { ok: false, reason: "not_empty" };
  if (sessions !== 0) return { ok: false, reason: "in_use" };

  const script = `${file}.sql.part`; // whole before psql begins: half a script would be committed
  try {
    const words = ["--no-owner", "--no-privileges", "--no-comments", `--file=${script}`, file];
    const unread = refusalOf(await runProgram("pg_restore", words, env));
    if (unread) return unread;
    const swap = "DROP SCHEMA public CASCADE; CREATE SCHEMA public";
    const steps = [`--command=${swap}`, `--file=${script}`, `--command=${inPublic}${holdLetters}`];
    return (
      refusalOf(await psql("--quiet", "--single-transaction", ...steps)) ?? { ok: true, value: {} }
    );
  } finally {
    rmSync(script, { force: true });
  }
}

/** The script of pg_restore leaves the session without a search path. */
const inPublic = "SET search_path = public;";

const tablesAndSessions = `
  SELECT (SELECT count(*) FROM pg_tables WHERE schemaname = 'public'),
    (SELECT count(*) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()
       AND backend_type IS DISTINCT FROM 'autovacuum worker')`;

type Refusal = { ok: false; reason: "program_missing" | "program_failed"; detail: string };

function refusalOf({ program, exit, errors }: ProgramRun): Refusal | undefined {
  if (exit === 0) return undefined;
  if (exit === "missing") return { ok: false, reason: "program_missing", detail: program };
  return { ok: false, reason: "program_failed", detail: `${program}: ${errors.trim()}` };
}

/** A command line is seen by everybody on the machine: the password goes by the environment. */
function withoutPassword({ url, environment }: PostgresTarget): {
  target: string;
  env: NodeJS.ProcessEnv;
} {
  const target = new URL(url);
  const password = decodeURIComponent(target.password);
  target.password = "";
  return {
    target: target.href,
    env: { ...environment, ...(password && { PGPASSWORD: password }) },
  };
}
