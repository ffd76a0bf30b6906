import type { Result } from "../../result.ts";
import type { ImportHouse, ImportWork } from "./import-house.ts";
import { takeImport } from "./import-store.ts";
import { type ImportShown, importView } from "./imports-view.ts";
import { type ImportOrder, prepareImport } from "./prepare-import.ts";
import { workOn } from "./run-imports.ts";

/**
 * Imports a kept file while its sender waits, and gives what came of it. If this process dies over
 * it, another takes it up.
 */
export async function importAtOnce(
  house: ImportHouse,
  order: ImportOrder,
  work: ImportWork = {},
): Promise<Result<ImportShown, "ahead">> {
  const { db, clock } = house;
  const begun = await db.transaction(async (tx) => {
    const prepared = await prepareImport({ tx, clock }, order);
    if (!prepared.ok) return prepared;
    return { ok: true, value: await takeImport(tx, clock.now(), prepared.value.id) } as const;
  });
  if (!begun.ok) return begun;
  if (begun.value) await workOn(house, begun.value, work);
  const shown = await importView(db.prisma, { id: order.file.id });
  if (!shown) throw new Error("the import is gone");
  return { ok: true, value: shown };
}
