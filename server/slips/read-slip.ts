import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";
import type { ScanFailure } from "../../bot/message.ts";
import { pictureLimits } from "../attachments/attachment.ts";
import { isPicture } from "../attachments/file-types.ts";
import type { Result } from "../result.ts";
import { type GreyPicture, readSymbols } from "./barcode-reader.ts";
import { codesInSymbol } from "./codes-in-symbol.ts";
import { evenLight, lookAt, toGrey } from "./look-at.ts";
import { type SlipTry, slipTries } from "./slip-tries.ts";

/** The picture is opened once, with its longer side no longer than this. */
const longestSide = 2600;

/**
 * The dossier codes in the QR and Code 128 of a picture; none: an empty list. Tries one way of looking
 * after the other and stops at the first that reads a code. A read that had to guess counts once
 * another agrees. The text of the paper is not read. No new try begins `longestMs` after it
 * was opened.
 */
export async function readSlip(
  bytes: Uint8Array,
  longestMs = 2000,
): Promise<Result<readonly string[], ScanFailure>> {
  const opened = await openPicture(bytes);
  if (!opened.ok) return opened;
  // Opening is not counted: a busy machine would be done before its first look.
  const began = performance.now();
  const even = await evenLight(opened.value);
  const guessed = new Set<string>();
  for (const one of slipTries) {
    if (performance.now() - began > longestMs) break;
    const sure = await codesBy(one, one.seeks === "any" ? opened.value : even, guessed);
    if (sure.length > 0) return { ok: true, value: sure };
  }
  return { ok: true, value: [] };
}

/** The codes that this try is sure of, or that it guesses as one before; others go to `guessed`. */
async function codesBy(
  one: SlipTry,
  picture: GreyPicture,
  guessed: Set<string>,
): Promise<readonly string[]> {
  const symbols = await readSymbols(await lookAt(picture, one), one.seeks);
  const sure = new Set<string>();
  const unsure = new Set<string>();
  for (const { kind, text, isSure } of symbols)
    for (const code of codesInSymbol(text, kind))
      (isSure || guessed.has(code) ? sure : unsure).add(code);
  for (const code of unsure) guessed.add(code);
  return [...sure];
}

/** Turned as its camera said, grey, and with all its light used. */
async function openPicture(bytes: Uint8Array): Promise<Result<GreyPicture, ScanFailure>> {
  try {
    const type = await fileTypeFromBuffer(bytes);
    if (!type || !isPicture(type.mime)) return { ok: false, reason: "not_a_picture" };
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > pictureLimits.pixels) return { ok: false, reason: "too_many_pixels" };
    const picture = sharp(bytes, { limitInputPixels: pictureLimits.pixels, failOn: "error" });
    const turned = picture.rotate().flatten({ background: "white" });
    const sized = turned.resize(longestSide, longestSide, {
      fit: "inside",
      withoutEnlargement: true,
    });
    return { ok: true, value: await toGrey(sized.greyscale().normalise()) };
  } catch {
    return { ok: false, reason: "unreadable" };
  }
}

// No memory is held for pictures that never come again.
sharp.concurrency(1);
sharp.cache(false);
