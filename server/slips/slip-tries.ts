/** One way to look at a picture. */
export type SlipTry =
  /**
   * The whole picture with its longer side made so long, for either symbol at any right angle.
   * `isCalmed`: single dots that differ from all around are taken for grain.
   */
  | { seeks: "any"; side: number; isCalmed?: boolean }
  /** Turned by so many degrees and pressed flat, so that the bars of a Code 128 stand upright. */
  | { seeks: "code128"; angle: number };

/**
 * In this order, as far as the time goes: what reads most for its time stands first. A Code 128 is
 * read along lines, which must cross all its bars: 20° are covered in steps of 8°.
 */
export const slipTries: readonly SlipTry[] = [
  { seeks: "any", side: 1600 },
  { seeks: "code128", angle: 0 },
  { seeks: "code128", angle: 90 },
  { seeks: "any", side: 1600, isCalmed: true },
  { seeks: "code128", angle: 8 },
  { seeks: "code128", angle: -8 },
  { seeks: "code128", angle: 16 },
  { seeks: "code128", angle: -16 },
  { seeks: "any", side: 2600 },
  { seeks: "code128", angle: 98 },
  { seeks: "code128", angle: 82 },
  { seeks: "code128", angle: 106 },
  { seeks: "code128", angle: 74 },
];
