import { badRequest } from "./refusal.ts";

/** A file that came with a call. */
export class UploadedFile {
  readonly name: string;
  readonly bytes: Buffer;

  constructor(name: string, bytes: Buffer) {
    this.name = name;
    this.bytes = bytes;
  }
}

const megabyte = 1_048_576;
const limits = { photo: 10 * megabyte, document: 50 * megabyte };

/** The file that a call names by "attach://<part>", within the limits of its kind. */
export function attachedFile(
  parameters: Record<string, unknown>,
  kind: "photo" | "document",
): UploadedFile {
  const part = /^attach:\/\/(.+)$/.exec(String(parameters[kind]))?.[1];
  const file = part === undefined ? undefined : parameters[part];
  if (!(file instanceof UploadedFile)) throw badRequest("there is no " + kind + " in the request");
  if (file.bytes.length === 0) throw badRequest("file must be non-empty");
  if (file.bytes.length > limits[kind]) throw badRequest("file is too big");
  const isPicture = /^(\xff\xd8\xff|\x89PNG|RIFF)/.test(file.bytes.toString("latin1", 0, 4));
  if (kind === "photo" && !isPicture) throw badRequest("IMAGE_PROCESS_FAILED");
  return file;
}

/** A multipart form: its fields as text, its files as UploadedFile, by the names of their parts. */
export function readForm(type: string, body: Buffer): Record<string, unknown> {
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (boundary === undefined) throw badRequest("there is no boundary");
  // As latin1 each byte is one letter, so that places in the text are places in the bytes.
  const parts = `\r\n${body.toString("latin1")}`.split(`\r\n--${boundary}`).slice(1, -1);
  return Object.fromEntries(
    parts.map((part) => {
      const start = part.indexOf("\r\n\r\n");
      const head = Buffer.from(part.slice(0, start), "latin1").toString("utf8");
      const bytes = Buffer.from(part.slice(start + 4), "latin1");
      const name = /\bname="([^"]*)"/.exec(head)?.[1] ?? "";
      const fileName = /\bfilename="?([^";\r\n]*)/.exec(head)?.[1];
      const value =
        fileName === undefined ? bytes.toString("utf8") : new UploadedFile(fileName, bytes);
      return [name, value];
    }),
  );
}
