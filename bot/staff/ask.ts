import { z } from "zod";

/** What a reply to a message of ours in the staff's group means. */
export const ask = z.discriminatedUnion("kind", [
  /** The answer to the citizen. */
  z.object({ kind: z.literal("answer"), code: z.string() }),
  /** A piece of the name of the unit to forward to. */
  z.object({ kind: z.literal("unit"), code: z.string() }),
  /** The reason of a later date. */
  z.object({ kind: z.literal("reason"), code: z.string(), days: z.int() }),
]);

export type Ask = z.infer<typeof ask>;
