import sharp from "sharp";
import type { Result } from "../result.ts";
import { type FileRefusal, pictureLimits } from "./attachment.ts";

/**
 * The picture alone, written anew: turned as its camera said, at most 3000 pixels long, and
 * without EXIF, GPS, XMP, IPTC, comments, thumbnails and whatever was hung on behind its end. A
 * picture of too many pixels is refused by its header, before it is unpacked.
 */
export async function rewritePicture(
  bytes: Buffer,
  format: "jpeg" | "png" | "webp",
): Promise<Result<Buffer, FileRefusal>> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > pictureLimits.pixels) return { ok: false, reason: "too_many_pixels" };
    const { side, pixels } = pictureLimits;
    const value = await sharp(bytes, { limitInputPixels: pixels, failOn: "error" })
      .rotate()
      .resize(side, side, { fit: "inside", withoutEnlargement: true })
      .toFormat(format, format === "png" ? {} : { quality: 85 })
      .toBuffer();
    return { ok: true, value };
  } catch {
    return { ok: false, reason: "unreadable" };
  }
}

// A few pictures an hour: one thread each, and no memory held for pictures that never come again.
sharp.concurrency(1);
sharp.cache(false);
