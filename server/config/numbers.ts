import { z } from "zod";

/** A whole number between two limits, both allowed. */
export function whole(least: number, most: number) {
  const mend = `give a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, mend)
    .transform(Number)
    .pipe(z.number().min(least, mend).max(most, mend));
}

/** The same with decimals, such as "0.5". */
export function number(least: number, most: number) {
  const mend = `give a number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+(\.\d+)?$/, mend)
    .transform(Number)
    .pipe(z.number().min(least, mend).max(most, mend));
}
