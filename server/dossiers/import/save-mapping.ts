import type { Clock } from "../../clock.ts";
import type { Tx } from "../../db.ts";
import type { Result } from "../../result.ts";
import type { ColumnMapping } from "./columns.ts";
import { readSourceName } from "./import-rules.ts";
import { upsertSource } from "./import-source-store.ts";

/** Keeps which column each heading of a source means, for its next files too. */
export async function saveMapping(
  { tx, clock }: { tx: Tx; clock: Clock },
  { name: typed, mapping, staffId }: { name: string; mapping: ColumnMapping; staffId?: string },
): Promise<Result<{ name: string }, "bad_name">> {
  const name = readSourceName(typed);
  if (name === undefined) return { ok: false, reason: "bad_name" };
  await upsertSource(tx, { name, mapping, staffId: staffId ?? null, updatedAt: clock.now() });
  return { ok: true, value: { name } };
}
