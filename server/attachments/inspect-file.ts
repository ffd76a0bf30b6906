import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import type { Result } from "../result.ts";
import type { FileRefusal } from "./attachment.ts";
import { cleanName } from "./clean-name.ts";
import { type FileType, fileTypes, uncleanable } from "./file-types.ts";
import { isOldWord } from "./is-old-word.ts";

/** A file as it may be kept. */
export type CleanFile = {
  bytes: Buffer;
  /** MIME type by its bytes. */
  type: string;
  name: string;
  /** Hex, of the bytes as kept. */
  sha256: string;
};

/** One whose bytes lie in the cabinet already. */
export type StoredFile = { id: string; file: Omit<CleanFile, "bytes"> & { size: number } };

/** Decides on a file by its bytes alone, whatever its name or sender says that it is. */
export async function inspectFile(
  file: { bytes: Buffer; name?: string | undefined },
  mostBytes: number,
  types: Readonly<Record<string, FileType>> = fileTypes,
): Promise<Result<CleanFile, FileRefusal>> {
  if (file.bytes.length === 0) return { ok: false, reason: "empty" };
  if (file.bytes.length > mostBytes) return { ok: false, reason: "too_big" };
  const type = await typeOf(file.bytes);
  if (type && uncleanable.has(type)) return { ok: false, reason: "heic" };
  const known = type === undefined ? undefined : types[type];
  if (!type || !known) return { ok: false, reason: "bad_type" };
  const written = known.picture
    ? await rewrite(file.bytes, known.picture)
    : ({ ok: true, value: file.bytes } as const);
  if (!written.ok) return written;
  const sha256 = createHash("sha256").update(written.value).digest("hex");
  const name = cleanName(file.name ?? (known.picture ? "anh" : undefined), known.ending);
  return { ok: true, value: { bytes: written.value, type, name, sha256 } };
}

/** What writes pictures is large: it is loaded with the first. */
async function rewrite(
  bytes: Buffer,
  format: "jpeg" | "png" | "webp",
): Promise<Result<Buffer, FileRefusal>> {
  const { rewritePicture } = await import("./rewrite-picture.ts");
  return rewritePicture(bytes, format);
}

/** A file that is cut short in the middle of its own table is of no type. */
async function typeOf(bytes: Buffer): Promise<string | undefined> {
  try {
    const type = await fileTypeFromBuffer(bytes);
    const mime = type?.mime.split(";")[0]?.trim();
    return mime === "application/x-cfb" && isOldWord(bytes) ? "application/msword" : mime;
  } catch {
    return undefined;
  }
}
