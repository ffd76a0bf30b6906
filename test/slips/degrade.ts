import sharp, { type Sharp } from "sharp";
import type { Chance } from "./chance.ts";
import { warp } from "./warp.ts";

/** What happens to a slip on its way into a chat; each gives the bytes of a picture as sent. */
export const degradations = {
  clean: (page) => jpeg(sharp(page)),
  "turned 90, 180 or 270°": (page, chance) => jpeg(sharp(page).rotate(chance.pick([90, 180, 270]))),
  "askew 1 to 20°": (page, chance) => jpeg(sharp(page).rotate(tilt(chance, 1, 20), desk)),
  blurred: (page, chance) => jpeg(sharp(page).blur(chance.between(1, 2.4))),
  noisy: async (page, chance) => jpeg(await withNoise(page, chance, chance.between(20, 60))),
  "small (500 to 900 dots wide)": (page, chance) =>
    jpeg(sharp(page).resize(chance.whole(500, 900))),
  "JPEG quality 20": (page) => jpeg(sharp(page), 20),
  "seen from the side": async (page, chance) => jpeg(await warp(page, chance, 0.16)),
  "dark and flat": (page, chance) =>
    jpeg(sharp(page).linear(chance.between(0.12, 0.3), chance.between(20, 50))),
  "half in shadow": async (page, chance) => jpeg(await withShadow(page, chance)),
  "part of a larger photo": async (page, chance) => jpeg(await onDesk(page, chance)),
  "all at once": async (page, chance) => {
    const turned = await sharp(page)
      .rotate(tilt(chance, 1, 8), desk)
      .png()
      .toBuffer();
    const seen = await (await warp(turned, chance, 0.08)).png().toBuffer();
    const soft = await sharp(seen).linear(0.6, 30).blur(chance.between(0.5, 1.1)).png().toBuffer();
    return jpeg(await withNoise(soft, chance, 18), 45);
  },
} as const satisfies Record<string, (page: Buffer, chance: Chance) => Promise<Buffer>>;

export type Degradation = keyof typeof degradations;

const desk = { background: "#6b5a48" } as const;

function jpeg(picture: Sharp, quality = 80): Promise<Buffer> {
  return picture.flatten({ background: "white" }).jpeg({ quality }).toBuffer();
}

function tilt(chance: Chance, from: number, to: number): number {
  return chance.between(from, to) * chance.pick([-1, 1]);
}

/** Grain of a phone's camera in the dark: normal, alike in all colours. */
async function withNoise(page: Buffer, chance: Chance, sigma: number): Promise<Sharp> {
  return changed(page, (value) => {
    const [u, v] = [Math.max(1e-9, chance.next()), chance.next()];
    return value + sigma * Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
  });
}

/** The hand that holds the phone takes up to four fifths of the light from one side. */
async function withShadow(page: Buffer, chance: Chance): Promise<Sharp> {
  const edge = chance.between(0.2, 0.8);
  const depth = chance.between(0.5, 0.8);
  return changed(page, (value, x) => {
    const into = Math.min(1, Math.max(0, (x - edge) / 0.15 + 0.5));
    return value * (1 - depth * into);
  });
}

/** The page, half as large again, on a desk of which the photo shows much. */
async function onDesk(page: Buffer, chance: Chance): Promise<Sharp> {
  const [width, height] = [3000, 4000];
  const slip = await sharp(page)
    .resize(1860)
    .rotate(tilt(chance, 0, 15), { background: "#6b5a4800" })
    .png()
    .toBuffer({ resolveWithObject: true });
  const room = sharp({ create: { width, height, channels: 3, background: desk.background } });
  return room.composite([
    { input: Buffer.from(things(chance)), left: 0, top: 0 },
    {
      input: slip.data,
      left: chance.whole(0, width - slip.info.width),
      top: chance.whole(0, height - slip.info.height),
    },
  ]);
}

/** Other things on the desk: striped and dotted, to be mistaken for codes. */
function things(chance: Chance): string {
  const stripes = Array.from({ length: 40 }, (_, index) => {
    const x = 100 + index * 30;
    return `<rect x="${x}" y="3300" width="${chance.whole(4, 22)}" height="500" fill="#222"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="4000">
    <circle cx="2600" cy="500" r="300" fill="#ddd"/>${stripes.join("")}</svg>`;
}

/** Each dot of the grey picture by itself; `x` from 0 to 1 across. */
async function changed(page: Buffer, change: (value: number, x: number) => number): Promise<Sharp> {
  const { data, info } = await sharp(page)
    .flatten({ background: "white" })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  for (let place = 0; place < data.length; place += 1) {
    const x = Math.floor(place / channels) % width;
    const value = change(data[place] ?? 0, x / width);
    data[place] = Math.min(255, Math.max(0, Math.round(value)));
  }
  return sharp(data, { raw: { width, height, channels } });
}
