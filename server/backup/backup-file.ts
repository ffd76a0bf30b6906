import fs, { existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Result } from "../result.ts";

export type BackupKind = "embedded" | "postgresql";

/** `detail` is for the operator's eyes on the command line, never for the log. */
export type BackupRefusal =
  | "file_exists"
  | "no_database"
  | "in_use"
  | "not_empty"
  | "wrong_kind"
  | "unreadable"
  | "program_missing"
  | "program_failed";

export type BackupResult<Value> =
  | Result<Value, BackupRefusal>
  | { ok: false; reason: BackupRefusal; detail: string };

/** Such as dan-hoi-20261122-033000.embedded.tar.gz; the instant is UTC. */
export function backupFileName(kind: BackupKind, now: Date): string {
  const instant = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "-");
  return `dan-hoi-${instant}.${kind === "embedded" ? "embedded.tar.gz" : "postgresql.dump"}`;
}

/** What a file is by its first bytes: a gzip archive, or pg_dump's own format. */
export function readBackupKind(file: string): BackupKind | undefined {
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const start = Buffer.alloc(5);
  const descriptor = fs.openSync(file, "r");
  fs.readSync(descriptor, start);
  fs.closeSync(descriptor);
  if (start.toString("latin1") === "PGDMP") return "postgresql";
  return start[0] === 0x1f && start[1] === 0x8b ? "embedded" : undefined;
}

/**
 * Writes a backup so that the name appears only once the whole is on the disk. Readable by its
 * owner alone: it holds everything citizens told us.
 */
export async function writeBackup(
  file: string,
  write: (unfinished: string) => Promise<void>,
): Promise<number> {
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.part`;
  try {
    await write(unfinished);
    fs.chmodSync(unfinished, 0o600);
    const descriptor = fs.openSync(unfinished, "r+");
    fs.fsyncSync(descriptor);
    fs.closeSync(descriptor);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return statSync(file).size;
}

export function writeBlob(file: string, blob: Blob): Promise<void> {
  return pipeline(
    Readable.fromWeb(blob.stream() as Parameters<typeof Readable.fromWeb>[0]),
    fs.createWriteStream(file, { mode: 0o600 }),
  );
}
