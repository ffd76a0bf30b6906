import { createHash } from "node:crypto";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Result } from "../../result.ts";
import { isUuid } from "../../ids.ts";
import { mostImportBytes } from "./import-rules.ts";

/**
 * Where files wait for their import: DATA_DIR/imports/<id>. They hold names and numbers in the
 * clear, so only the owner of the process may read them, and they go once the import is over.
 */
export type ImportFiles = {
  /** On the disk for good once it resolves; refused ones leave nothing. */
  keep(
    id: string,
    from: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  ): Promise<Result<{ sha256: string; size: number }, "too_big" | "empty">>;
  pathOf(id: string): string;
  has(id: string): Promise<boolean>;
  /** Quiet where there is none. */
  remove(id: string): Promise<void>;
  /** All that lie there, with the instant of their last change. */
  list(): Promise<readonly { id: string; at: Date }[]>;
};

export function openImportFiles(dataDir: string, mostBytes = mostImportBytes): ImportFiles {
  const root = path.join(dataDir, "imports");
  const pathOf = (id: string): string => {
    if (!isUuid(id)) throw new Error("not the id of an import");
    return path.join(root, id);
  };
  return {
    pathOf,
    keep: async (id, from) => {
      await mkdir(root, { recursive: true, mode: 0o700 });
      const kept = await write(pathOf(id), from, mostBytes).catch(async (error: unknown) => {
        await rm(pathOf(id), { force: true });
        throw error;
      });
      if (!kept.ok) await rm(pathOf(id), { force: true });
      return kept;
    },
    has: async (id) => (await statOf(pathOf(id))) !== undefined,
    remove: (id) => rm(pathOf(id), { force: true }),
    list: async () => {
      const names = await readdir(root).catch(undefinedIfAbsent);
      const files = (names ?? []).filter(isUuid).map(async (id) => {
        const found = await statOf(pathOf(id));
        return found ? [{ id, at: found.mtime }] : [];
      });
      return (await Promise.all(files)).flat();
    },
  };
}

async function write(
  file: string,
  from: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  mostBytes: number,
): ReturnType<ImportFiles["keep"]> {
  const handle = await open(file, "w", 0o600);
  try {
    const hash = createHash("sha256");
    let size = 0;
    for await (const bytes of from) {
      size += bytes.length;
      if (size > mostBytes) return { ok: false, reason: "too_big" };
      hash.update(bytes);
      await handle.writeFile(bytes);
    }
    if (size === 0) return { ok: false, reason: "empty" };
    await handle.sync();
    return { ok: true, value: { sha256: hash.digest("hex"), size } };
  } finally {
    await handle.close();
  }
}

function statOf(file: string) {
  return stat(file).catch(undefinedIfAbsent);
}

function undefinedIfAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT") return undefined;
  throw error;
}
