import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

/**
 * Where the bytes of attachments lie: DATA_DIR/files/<two letters>/<uuid>, outside everything that
 * is served, readable by the owner of the process alone. What a file is, and whose, only the
 * database knows.
 */
export type FileCabinet = {
  /** There whole and on the disk once it resolves, or not at all. */
  put(id: string, bytes: Buffer): Promise<void>;
  /** Undefined: there is none of that id. */
  read(id: string): Promise<Buffer | undefined>;
  /** Quiet where there is none. */
  remove(id: string): Promise<void>;
  /** The ids of files that were written before that instant, unfinished ones included. */
  list(before: Date): AsyncIterable<string>;
};

export function openFileCabinet(dataDir: string): FileCabinet {
  const root = path.join(dataDir, "files");
  const pathOf = (id: string): string => {
    if (!isId.test(id)) throw new Error("not the id of a file");
    return path.join(root, id.slice(0, 2), id);
  };
  return {
    put: (id, bytes) => write(pathOf(id), bytes),
    read: (id) => readFile(pathOf(id)).catch(undefinedIfAbsent),
    remove: async (id) => {
      const file = pathOf(id);
      await rm(file, { force: true });
      await rm(unfinished(file), { force: true });
    },
    list: (before) => listBefore(root, before),
  };
}

/** Under a name of its own until it is on the disk: a crash leaves the whole file or none. */
async function write(file: string, bytes: Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(unfinished(file), "w", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished(file), file);
  const folder = await open(path.dirname(file), "r");
  await folder.sync().finally(() => folder.close());
}

async function* listBefore(root: string, before: Date): AsyncIterable<string> {
  for (const folder of (await readdir(root).catch(undefinedIfAbsent)) ?? []) {
    for (const name of (await readdir(path.join(root, folder)).catch(undefinedIfAbsent)) ?? []) {
      const id = name.replace(/\.part$/, "");
      const found = await stat(path.join(root, folder, name)).catch(undefinedIfAbsent);
      if (found && isId.test(id) && found.mtime < before) yield id;
    }
  }
}

function unfinished(file: string): string {
  return `${file}.part`;
}

function undefinedIfAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
  throw error;
}

const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
