import type { Call } from "./call.ts";
import type { Outcome } from "./oa-api.ts";
import { Refusal, invalid } from "./refusal.ts";
import type { Upload, World } from "./world.ts";

const megabyte = 1_048_576;

const limits: Record<Upload["kind"], { bytes: number; isRight: (file: File) => boolean }> = {
  image: {
    bytes: megabyte,
    isRight: ({ bytes }) =>
      startsWith(bytes, [0xff, 0xd8, 0xff]) || startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]),
  },
  gif: { bytes: 5 * megabyte, isRight: ({ bytes }) => startsWith(bytes, [0x47, 0x49, 0x46, 0x38]) },
  file: { bytes: 5 * megabyte, isRight: ({ name }) => /\.(pdf|doc|docx)$/i.test(name) },
};

type File = { name: string; bytes: Buffer };

/** One file in the field `file` of a multipart form; kept for seven days. */
export function upload(kind: Upload["kind"]) {
  return (world: World, call: Call): Outcome => {
    const file = readMultipart(call);
    if (file === undefined || file.bytes.length === 0) throw invalid("file");
    const { bytes: most, isRight } = limits[kind];
    if (file.bytes.length > most) throw new Refusal(-210, "file is too big");
    if (!isRight(file)) throw invalid("file");
    const id = `${kind}_${world.nextMessageId()}`;
    world.uploads.set(id, { kind, ...file, at: world.now() });
    return { data: kind === "file" ? { token: id } : { attachment_id: id } };
  };
}

function startsWith(bytes: Buffer, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Undefined: no multipart form, or none with a file in the field of that name. */
function readMultipart({ headers, raw }: Call): File | undefined {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/.exec(
    headers["content-type"] ?? "",
  )?.[1];
  if (boundary === undefined) return undefined;
  // As latin1 each byte is one letter, so that places in the text are places in the bytes.
  const parts = `\r\n${raw.toString("latin1")}`.split(`\r\n--${boundary}`);
  if (parts.at(-1)?.startsWith("--") !== true) return undefined;
  const part = parts.find((candidate) =>
    /content-disposition:[^\r]*\bname="file"/i.test(candidate),
  );
  const start = part?.indexOf("\r\n\r\n") ?? -1;
  if (part === undefined || start === -1) return undefined;
  const name = /filename="([^"]*)"/.exec(part.slice(0, start))?.[1] ?? "";
  return {
    name: Buffer.from(name, "latin1").toString("utf8"),
    bytes: Buffer.from(part.slice(start + 4), "latin1"),
  };
}
