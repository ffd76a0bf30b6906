import sharp, { type Sharp } from "sharp";
import type { GreyPicture } from "./barcode-reader.ts";
import type { SlipTry } from "./slip-tries.ts";

/** The picture as a try wants it. */
export async function lookAt(picture: GreyPicture, one: SlipTry): Promise<GreyPicture> {
  const { width, height } = picture;
  if (one.seeks === "code128") return pressFlat(picture, one.angle);
  if (one.side >= Math.max(width, height) && one.side > 1600) return picture;
  const sized = open(picture).resize(one.side, one.side, { fit: "inside", kernel: "linear" });
  return toGrey(one.isCalmed ? sized.median(3) : sized);
}

/** A grey picture out of whatever sharp has in hand. */
export async function toGrey(picture: Sharp): Promise<GreyPicture> {
  const { data, info } = await picture
    .toColourspace("b-w")
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { dots: data, width: info.width, height: info.height };
}

/**
 * Without shadows: each dot as bright as it is beside its surroundings, paper white. A line through
 * a Code 128 is told apart by one threshold, which half a shadow would defeat.
 */
export async function evenLight(picture: GreyPicture): Promise<GreyPicture> {
  const { dots, width, height } = picture;
  const size = (side: number) => Math.max(2, Math.round(side / 40));
  const small = await toGrey(
    open(picture).resize(size(width), size(height), { fit: "fill", kernel: "linear" }),
  );
  const around = await toGrey(open(small).resize(width, height, { fit: "fill", kernel: "cubic" }));
  const even = new Uint8Array(dots.length);
  for (let at = 0; at < dots.length; at += 1)
    even[at] = Math.min(255, ((dots[at] ?? 0) * 200) / ((around.dots[at] ?? 0) + 6));
  return { dots: even, width, height };
}

/**
 * Rows of bars laid over one another four by four: the grain goes and the bars stay, at a quarter of
 * the work. Across them it is made twice as wide where it came small, and the edges are sharpened.
 */
async function pressFlat(picture: GreyPicture, angle: number): Promise<GreyPicture> {
  const turned = angle === 0 ? picture : await toGrey(open(picture).rotate(angle, paper));
  const width = turned.width < 1800 ? turned.width * 2 : turned.width;
  const height = Math.ceil(turned.height / 4);
  const pressed = open(turned).resize(width, height, { fit: "fill", kernel: "cubic" });
  return toGrey(pressed.sharpen({ sigma: 2, m1: 1, m2: 4 }));
}

const paper = { background: "white" } as const;

function open({ dots, width, height }: GreyPicture): Sharp {
  return sharp(dots, { raw: { width, height, channels: 1 } });
}
