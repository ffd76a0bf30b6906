import type { Tx } from "../db.ts";
import type { Lapse } from "./lapse.ts";

export type GivenWarning = { slug: string } & Pick<Lapse, "reason" | "day" | "step">;

/** Writes down that a warning is given; false: it was given before. */
export async function insertWarning(tx: Tx, warning: GivenWarning, at: Date): Promise<boolean> {
  const { slug, reason, day, step } = warning;
  const { count } = await tx.lapseNotice.createMany({
    data: [{ slug, reason, day, step, at }],
    skipDuplicates: true,
  });
  return count > 0;
}
