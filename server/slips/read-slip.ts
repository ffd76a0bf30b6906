import { fileTypeFromBuffer } from "file-type";
import sharp, { type Sharp } from "sharp";
import type { ScanFailure } from "../../bot/message.ts";
import { pictureLimits } from "../attachments/attachment.ts";
import { isPicture } from "../attachments/file-types.ts";
import type { Result } from "../result.ts";
import { type GreyPicture, readSymbols } from "./barcode-reader.ts";
import { codesInSymbol } from "./codes-in-symbol.ts";
import { type SlipTry, slipTries } from "./slip-tries.ts";

/** No new try begins after so many milliseconds. */
const longestMs = 2000;

/** The picture is opened once, with its longer side no longer than this. */
const longestSide = 3200;

/**
 * The dossier codes in the QR and Code 128 of a picture; none: an empty list. Tries one way of looking
 * after the other and stops at the first that reads a code. A read that had to guess counts once
 * another agrees. The text of the paper is not read.
 */
export async function readSlip(bytes: Buffer): Promise<Result<readonly string[], ScanFailure>> {
  const began = performance.now();
  const opened = await openPicture(bytes);
  if (!opened.ok) return opened;
  const guessed = new Set<string>();
  for (const one of slipTries) {
    if (performance.now() - began > longestMs) break;
    if (isRepeat(one, opened.value)) continue;
    const sure = await codesBy(one, opened.value, guessed);
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
  const symbols = await readSymbols(await look(one, picture));
  const sure = new Set<string>();
  const unsure = new Set<string>();
  for (const { kind, text, isSure } of symbols)
    for (const code of codesInSymbol(text, kind))
      (isSure || guessed.has(code) ? sure : unsure).add(code);
  for (const code of unsure) guessed.add(code);
  return [...sure];
}

async function look({ side, prepare }: SlipTry, picture: GreyPicture): Promise<GreyPicture> {
  const { dots, width, height } = picture;
  if (!prepare && side >= Math.max(width, height)) return picture;
  const grey = sharp(dots, { raw: { width, height, channels: 1 } });
  const sized = grey.resize(side, side, { fit: "inside" });
  return toGrey(prepare ? prepare(sized) : sized);
}

/** Turned as its camera said, grey, and with all its light used. */
async function openPicture(bytes: Buffer): Promise<Result<GreyPicture, ScanFailure>> {
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

async function toGrey(picture: Sharp): Promise<GreyPicture> {
  const { data, info } = await picture
    .toColourspace("b-w")
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { dots: data, width: info.width, height: info.height };
}

/** A picture that came small is looked at as it came only once. */
function isRepeat({ side, prepare }: SlipTry, { width, height }: GreyPicture): boolean {
  return !prepare && side > 1600 && Math.max(width, height) <= 1600;
}
