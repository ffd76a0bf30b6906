import type { Tx } from "../db.ts";

/**
 * The kept value of a setting; where there is none yet, `first` is kept and given back. Of several
 * processes that start at once all get the same one.
 */
export async function keepSetting(tx: Tx, key: string, first: () => string): Promise<string> {
  const kept = await tx.setting.findUnique({ where: { key } });
  if (kept) return kept.value;
  await tx.$executeRaw`
    INSERT INTO setting (key, value) VALUES (${key}, ${first()}) ON CONFLICT (key) DO NOTHING`;
  const { value } = await tx.setting.findUniqueOrThrow({ where: { key } });
  return value;
}
