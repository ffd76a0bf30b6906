import type { Sharp } from "sharp";

/** One way to look at a picture: how long its longer side is made, and what is done to it. */
export type SlipTry = { side: number; prepare?: (picture: Sharp) => Sharp };

/** In this order, as far as the time goes: what reads most for its time stands first. */
export const slipTries: readonly SlipTry[] = [
  { side: 1600 },
  { side: 3200 },
  { side: 1600, prepare: (picture) => picture.rotate(12, paper) },
  { side: 1600, prepare: (picture) => picture.rotate(-12, paper) },
];

const paper = { background: "white" } as const;
