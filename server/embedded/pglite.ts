import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import path from "node:path";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { lockDirectory } from "./directory-lock.ts";

export type EmbeddedDatabase = { db: PGlite; close(): Promise<void> };

/**
 * Opens PostgreSQL as WebAssembly in this process, on a directory of its own, durable: an
 * acknowledged commit survives a power cut. `memory` as the directory keeps nothing.
 * Throws DirectoryInUse when another process has the directory open.
 */
export async function openPGlite(
  dir: string,
  options: PGliteOptions = {},
): Promise<EmbeddedDatabase> {
  if (dir === "memory") {
    const db = await PGlite.create({ ...options, extensions: embeddedExtensions });
    return { db, close: () => db.close() };
  }
  mkdirSync(dir, { recursive: true });
  const unlock = await lockDirectory(dir);
  try {
    const pgdata = path.join(dir, "pgdata");
    if (!existsSync(pgdata)) await createCluster(dir, pgdata, options);
    const db = await openCluster(pgdata, {});
    return {
      db,
      close: async () => {
        try {
          await db.close();
        } finally {
          await unlock();
        }
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** Every extension that a data directory has ever created must be given at every open. */
export const embeddedExtensions = { pg_trgm, unaccent };

/** "-F" (fsync off) is among PGlite's defaults: taken out, and fsync turned on. */
const durableStartParams = [
  ...(PGlite as unknown as { defaultStartParams: string[] }).defaultStartParams.filter(
    (parameter) => parameter !== "-F",
  ),
  ...["-c", "fsync=on", "-c", "wal_sync_method=fsync", "-c", "max_wal_size=128MB"],
  // Its own 128 MB would all be taken from this process; the machine keeps the files' pages too.
  ...["-c", "shared_buffers=32MB"],
];

function openCluster(pgdata: string, options: PGliteOptions): Promise<PGlite> {
  const fs = new DurableNodeFS(pgdata);
  return PGlite.create({
    ...options,
    extensions: embeddedExtensions,
    fs,
    startParams: durableStartParams,
  });
}

/** A killed first start must not leave half a cluster: made beside, synced, then renamed. */
async function createCluster(dir: string, pgdata: string, options: PGliteOptions): Promise<void> {
  const unfinished = path.join(dir, "pgdata.new");
  rmSync(unfinished, { recursive: true, force: true });
  const first = await openCluster(unfinished, options);
  await first.close();
  syncTree(unfinished);
  renameSync(unfinished, pgdata);
  syncPath(dir);
}

type EmscriptenModule = {
  NODEFS: { stream_ops: { fsync?: (stream: { nfd?: number }) => number } };
};

/** PGlite's own NodeFS has no fsync: this one passes it on to the machine's file system. */
class DurableNodeFS extends NodeFS {
  override async init(pg: PGlite, options: Parameters<NodeFS["init"]>[1]) {
    const ready = await super.init(pg, options);
    const before = ready.emscriptenOpts.preRun;
    const passFsyncOn = (module: unknown) => {
      (module as EmscriptenModule).NODEFS.stream_ops.fsync = (stream) => {
        if (stream.nfd !== undefined) fsyncSync(stream.nfd);
        return 0;
      };
    };
    const rest = Array.isArray(before) ? before : before ? [before] : [];
    ready.emscriptenOpts.preRun = [passFsyncOn, ...rest];
    return ready;
  }
}

function syncPath(file: string): void {
  if (process.platform === "win32") return;
  const descriptor = openSync(file, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function syncTree(dir: string): void {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const inner = path.join(dir, entry.name);
    if (entry.isDirectory()) syncTree(inner);
    else if (entry.isFile()) syncPath(inner);
  }
  syncPath(dir);
}
