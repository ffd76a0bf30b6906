import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { DirectoryInUse } from "../embedded/directory-lock.ts";
import { type EmbeddedDatabase, openPGlite } from "../embedded/pglite.ts";
import { holdLetters } from "./hold-letters.ts";
import { type BackupResult, readBackupKind, writeBackup, writeBlob } from "./backup-file.ts";

/** Packs the data directory of the stopped embedded database into one file. */
export async function backUpEmbedded(
  dir: string,
  file: string,
): Promise<BackupResult<{ bytes: number }>> {
  if (existsSync(file)) return { ok: false, reason: "file_exists" };
  if (!existsSync(path.join(dir, "pgdata"))) return { ok: false, reason: "no_database" };
  const opened = await openUnlessInUse(dir);
  if (!opened) return { ok: false, reason: "in_use" };
  try {
    const blob = await opened.db.dumpDataDir("gzip");
    return { ok: true, value: { bytes: await writeBackup(file, (name) => writeBlob(name, blob)) } };
  } finally {
    await opened.close();
  }
}

/**
 * Makes the embedded database anew from a backup. A database that is there is moved aside, never
 * deleted, and moved back when the backup turns out to be unreadable. `aside` names it.
 */
export async function restoreEmbedded(
  dir: string,
  file: string,
  { replace, now }: { replace: boolean; now: Date },
): Promise<BackupResult<{ aside?: string }>> {
  const kind = readBackupKind(file);
  if (kind !== "embedded") return { ok: false, reason: kind ? "wrong_kind" : "unreadable" };
  const archive = unpack(file);
  if (!archive) return { ok: false, reason: "unreadable" };
  const pgdata = path.join(dir, "pgdata");
  if (!existsSync(pgdata)) return (await load(dir, archive)) ?? { ok: true, value: {} };
  if (!replace) return { ok: false, reason: "not_empty" };
  const running = await openUnlessInUse(dir);
  if (!running) return { ok: false, reason: "in_use" };
  await running.close(); // whole and at rest before it is moved
  const aside = freeName(`${pgdata}.before-restore-${now.toISOString().slice(0, 10)}`);
  renameSync(pgdata, aside);
  const refusal = await load(dir, archive);
  if (!refusal) return { ok: true, value: { aside } };
  renameSync(aside, pgdata);
  return refusal;
}

function freeName(name: string): string {
  let free = name;
  for (let count = 2; existsSync(free); count += 1) free = `${name}-${count}`;
  return free;
}

/**
 * Unpacked and looked at here: of what is no tar archive PGlite makes an unhandled rejection, which
 * would end this process in the middle. Later damage is caught by gzip's own checksum.
 */
function unpack(file: string): Blob | undefined {
  try {
    const tar = gunzipSync(readFileSync(file));
    const isTar = tar.subarray(257, 262).toString("latin1") === "ustar";
    return isTar && tar.includes("PG_VERSION") ? new Blob([tar]) : undefined;
  } catch {
    return undefined;
  }
}

async function load(
  dir: string,
  archive: Blob,
): Promise<{ ok: false; reason: "unreadable"; detail: string } | undefined> {
  let opened: EmbeddedDatabase | undefined;
  let broken: string | undefined;
  try {
    opened = await openPGlite(dir, { loadDataDir: archive });
    await opened.db.query(holdLetters); // fails, too, on a database that is not ours
  } catch (error) {
    broken = error instanceof Error ? error.message : "no message";
  }
  await opened?.close();
  if (broken === undefined) return undefined;
  for (const name of ["pgdata", "pgdata.new"]) {
    rmSync(path.join(dir, name), { recursive: true, force: true });
  }
  return { ok: false, reason: "unreadable", detail: broken };
}

async function openUnlessInUse(dir: string): Promise<EmbeddedDatabase | undefined> {
  try {
    return await openPGlite(dir);
  } catch (error) {
    if (error instanceof DirectoryInUse) return undefined;
    throw error;
  }
}
