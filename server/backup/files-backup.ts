import { existsSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { FileCabinet } from "../attachments/file-cabinet.ts";
import { type BackupResult, writeBackup } from "./backup-file.ts";
import { readTarHeader, tarHeader, tarPadding } from "./tar-entry.ts";

/** Citizens' pictures and files lie beside the database's backup. */
export function filesArchiveOf(file: string): string {
  return `${file}.files.tar`;
}

/**
 * Writes all citizens' files into one archive, a tar. They never change once they are there, so
 * the server may run; those that the database's backup does not know yet do no harm.
 */
export async function backUpFiles(
  cabinet: Pick<FileCabinet, "list" | "read">,
  archive: string,
): Promise<BackupResult<{ count: number }>> {
  if (existsSync(archive)) return { ok: false, reason: "file_exists" };
  let count = 0;
  await writeBackup(archive, async (unfinished) => {
    const handle = await open(unfinished, "w", 0o600);
    try {
      for await (const id of cabinet.list(endOfTime)) {
        const bytes = await cabinet.read(id); // gone meanwhile, or unfinished
        if (!bytes) continue;
        const zeros = Buffer.alloc(tarPadding(bytes.length));
        await handle.appendFile(Buffer.concat([tarHeader(id, bytes.length), bytes, zeros]));
        count += 1;
      }
      await handle.appendFile(Buffer.alloc(1024));
    } finally {
      await handle.close();
    }
  });
  return { ok: true, value: { count } };
}

/** Puts the files of an archive back. Those that are there already stay as they are. */
export async function restoreFiles(
  cabinet: Pick<FileCabinet, "put" | "read">,
  archive: string,
): Promise<BackupResult<{ count: number }>> {
  const handle = await open(archive, "r");
  try {
    let count = 0;
    for (let at = 0; ;) {
      const entry = readTarHeader(await readAt(handle, at, 512));
      if (entry === "end") return { ok: true, value: { count } };
      if (!entry || !isId.test(entry.name)) return { ok: false, reason: "unreadable" };
      const bytes = await readAt(handle, at + 512, entry.size);
      if (bytes.length < entry.size) return { ok: false, reason: "unreadable" };
      if (!(await cabinet.read(entry.name))) await cabinet.put(entry.name, bytes);
      at += 512 + entry.size + tarPadding(entry.size);
      count += 1;
    }
  } finally {
    await handle.close();
  }
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

const endOfTime = new Date(8_640_000_000_000_000);
const isId = /^[0-9a-f-]{36}$/;
