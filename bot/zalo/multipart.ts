import { createHash } from "node:crypto";
import type { RawBody } from "../http-call.ts";

export type UploadedFile = { name: string; type: string; bytes: Buffer };

/** A form with one file in the field `file` (RFC 7578). */
export function multipart({ name, type, bytes }: UploadedFile): RawBody {
  // Of 128 bits that nobody can know before: it does not stand in the file.
  const boundary = `dan-hoi-${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}`;
  const head =
    `--${boundary}\r\n` +
    `Content-Disposition: form-data; name="file"; filename="${quoted(name)}"\r\n` +
    `Content-Type: ${type.replace(/[^\w./+-]/g, "")}\r\n\r\n`;
  return {
    bytes: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}

/** As browsers do: the name can't leave its quotes. */
function quoted(name: string): string {
  return name.replace(/["\r\n]/g, (sign) => encodeURIComponent(sign));
}
