import sharp from "sharp";
import type { ReplyFile } from "../reply.ts";
import { fileMessage, pictureMessage, type ZaloMessage } from "./from-reply.ts";
import { z } from "zod";
import type { ZaloAnswer, ZaloApi } from "./zalo-api.ts";

const megabyte = 1_048_576;

/** Zalo's limits: pictures 1 MB (larger ones are made smaller), moving ones 5 MB. */
const mostPicture = megabyte;
const mostGif = 5 * megabyte;

/** The last is none of Zalo's: it is made a JPEG. */
const pictures: ReadonlySet<string> = new Set(["image/jpeg", "image/png", "image/webp"]);

const documents: ReadonlySet<string> = new Set([
  "application/pdf",
  "application/msword",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
]);

/** A file at Zalo, to be sent within seven days; or that Zalo takes no such file. */
export type Uploaded =
  | { kind: "uploaded"; message: ZaloMessage }
  | { kind: "unsendable" }
  /** The upload failed; nothing was sent. */
  | { kind: "answered"; answer: Exclude<ZaloAnswer, { kind: "done" }> };

/** `mostFile`: bytes of a document that Zalo is trusted to take; its sources say 5 or 20 MB. */
export async function upload(
  api: Pick<ZaloApi, "upload">,
  { name, type }: Pick<ReplyFile, "name" | "type">,
  { bytes, mostFile }: { bytes: Buffer; mostFile: number },
): Promise<Uploaded> {
  if (pictures.has(type)) {
    const fits = type !== "image/webp" && bytes.length <= mostPicture;
    const small = fits ? { name, type, bytes } : await shrink(name, bytes);
    if (!small) return { kind: "unsendable" };
    return read(await api.upload("/v2.0/oa/upload/image", small), ({ attachment_id: id }) =>
      id === undefined ? undefined : pictureMessage({ media_type: "image", attachment_id: id }),
    );
  }
  if (type === "image/gif" && bytes.length <= mostGif) {
    const size = await sizeOf(bytes);
    if (!size) return { kind: "unsendable" };
    return read(await api.upload("/v2.0/oa/upload/gif", { name, type, bytes }), (at) =>
      at.attachment_id === undefined
        ? undefined
        : pictureMessage({ media_type: "gif", attachment_id: at.attachment_id, ...size }),
    );
  }
  if (documents.has(type) && bytes.length <= mostFile) {
    return read(await api.upload("/v2.0/oa/upload/file", { name, type, bytes }), ({ token }) =>
      token === undefined ? undefined : fileMessage(token),
    );
  }
  return { kind: "unsendable" };
}

type Place = z.infer<typeof place>;
const id = z.string().min(1).max(2000).optional();
const place = z.object({ attachment_id: id, token: id });

/** Zalo says -201 or -210 of a file that is not what it takes: another way must do. */
const notTaken: ReadonlySet<number> = new Set([-201, -210, -233]);

function read(answer: ZaloAnswer, toMessage: (at: Place) => ZaloMessage | undefined): Uploaded {
  if (answer.kind === "refused" && notTaken.has(answer.code)) return { kind: "unsendable" };
  if (answer.kind !== "done") return { kind: "answered", answer };
  const at = place.safeParse(answer.data).data;
  const message = at && toMessage(at);
  if (!message) return { kind: "unsendable" };
  return { kind: "uploaded", message };
}

/** Longer sides to try, in turn, until it fits; each is still read well on a phone. */
const sides = [2400, 1800, 1200, 800] as const;
const mostPixels = 64_000_000;

/** As JPEG of at most 1 MB, upright, without what the camera wrote into it. Undefined: no picture. */
async function shrink(name: string, bytes: Buffer) {
  for (const side of sides) {
    const small = await sharp(bytes, { limitInputPixels: mostPixels })
      .rotate()
      .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "white" })
      .jpeg({ quality: 80 })
      .toBuffer()
      .catch(() => undefined);
    if (!small) return undefined;
    if (small.length <= mostPicture)
      return { name: name.replace(/\.\w+$/, ".jpg"), type: "image/jpeg", bytes: small };
  }
  return undefined;
}

async function sizeOf(bytes: Buffer): Promise<{ width: number; height: number } | undefined> {
  const found = await sharp(bytes, { limitInputPixels: mostPixels })
    .metadata()
    .catch(() => undefined);
  return found && { width: found.width, height: found.height };
}
