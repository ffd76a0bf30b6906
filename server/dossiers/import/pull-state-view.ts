import { z } from "zod";
import type { Tx } from "../../db.ts";

export const pullStateKey = "dossier_pull";

const pullStateShape = z.object({
  /** When it last asked, and whether that went well. */
  at: z.coerce.date(),
  ok: z.boolean(),
  /** What was wrong, in Vietnamese. */
  words: z.string().optional(),
  /** How often in a row it went wrong. */
  failures: z.number(),
  nextAt: z.coerce.date(),
  /** Of the last answer that was taken. */
  etag: z.string().optional(),
  sha256: z.string().optional(),
  importId: z.string().optional(),
});

/** How the last pull over HTTP went. */
export type PullState = z.infer<typeof pullStateShape>;

/** Undefined: nothing was ever pulled. */
export async function readPullState(tx: Tx): Promise<PullState | undefined> {
  const row = await tx.setting.findUnique({ where: { key: pullStateKey } });
  return row ? pullStateShape.parse(JSON.parse(row.value)) : undefined;
}
