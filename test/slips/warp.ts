import sharp, { type Sharp } from "sharp";
import type { Chance } from "./chance.ts";

type Point = readonly [x: number, y: number];

/**
 * The page as a camera sees it that does not look straight down: each corner moves inwards by up to
 * `most` of the width or height, and straight lines stay straight.
 */
export async function warp(page: Buffer, chance: Chance, most: number): Promise<Sharp> {
  const { data, info } = await sharp(page)
    .flatten({ background: "white" })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const inX = () => chance.between(0, most) * width;
  const inY = () => chance.between(0, most) * height;
  const corners: [Point, Point, Point, Point] = [
    [inX(), inY()],
    [width - inX(), inY()],
    [width - inX(), height - inY()],
    [inX(), height - inY()],
  ];
  const toPage = squareOf(corners);
  const seen = Buffer.alloc(width * height, 90);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [u, v] = toPage(x, y);
      if (u < 0 || v < 0 || u >= 1 || v >= 1) continue;
      seen[y * width + x] = between(data, { width, height, channels }, u * width, v * height);
    }
  return sharp(seen, { raw: { width, height, channels: 1 } });
}

/** The inverse of the map that takes the unit square to four corners (Heckbert 1989, 2.2.3). */
function squareOf([a, b, c, d]: readonly [Point, Point, Point, Point]) {
  const [dx1, dy1, dx2, dy2] = [b[0] - c[0], b[1] - c[1], d[0] - c[0], d[1] - c[1]];
  const [sx, sy] = [a[0] - b[0] + c[0] - d[0], a[1] - b[1] + c[1] - d[1]];
  const whole = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / whole;
  const h = (dx1 * sy - sx * dy1) / whole;
  const m = [
    [b[0] - a[0] + g * b[0], d[0] - a[0] + h * d[0], a[0]],
    [b[1] - a[1] + g * b[1], d[1] - a[1] + h * d[1], a[1]],
    [g, h, 1],
  ];
  const at = (row: number, column: number) => m[row]?.[column] ?? 0;
  // The adjugate: as good as the inverse, since only ratios count.
  const minor = (r1: number, c1: number, r2: number, c2: number) =>
    at(r1, c1) * at(r2, c2) - at(r1, c2) * at(r2, c1);
  const inverse = [
    [minor(1, 1, 2, 2), -minor(0, 1, 2, 2), minor(0, 1, 1, 2)],
    [-minor(1, 0, 2, 2), minor(0, 0, 2, 2), -minor(0, 0, 1, 2)],
    [minor(1, 0, 2, 1), -minor(0, 0, 2, 1), minor(0, 0, 1, 1)],
  ] as const;
  return (x: number, y: number): Point => {
    const [u, v, w] = inverse.map((row) => row[0] * x + row[1] * y + row[2]) as [
      number,
      number,
      number,
    ];
    return [u / w, v / w];
  };
}

type Grid = { width: number; height: number; channels: number };

/** The light between four dots. */
function between(data: Buffer, { width, height, channels }: Grid, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, bottom] = [Math.min(left + 1, width - 1), Math.min(top + 1, height - 1)];
  const dot = (column: number, row: number) => data[(row * width + column) * channels] ?? 0;
  const upper = dot(left, top) * (right - x) + dot(right, top) * (x - left);
  const lower = dot(left, bottom) * (right - x) + dot(right, bottom) * (x - left);
  return Math.round(upper * (bottom - y) + lower * (y - top));
}
