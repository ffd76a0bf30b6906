import { checkImport } from "./check-import.ts";
import { giveUpImport, mustGiveUp } from "./give-up-import.ts";
import type { ImportHouse, ImportWork } from "./import-house.ts";
import { type HeldImport, LeaseLost, takeImport } from "./import-store.ts";
import { runImport } from "./run-import.ts";
import { continueUndo } from "./undo-import.ts";

/** Works on whatever import waits to be checked, run or undone, one after the other. */
export async function runImports(house: ImportHouse, work: ImportWork = {}): Promise<void> {
  while (!work.stop?.aborted) {
    const held = await house.db.transaction((tx) => takeImport(tx, house.clock.now()));
    if (!held) return;
    if (mustGiveUp(held)) await giveUpImport(house, held);
    else await workOn(house, held, work);
  }
}

/**
 * What breaks, or takes its process with it, stays held until its lease is over and is then tried
 * again; not for ever, see giveUpImport.
 */
export async function workOn(
  house: ImportHouse,
  held: HeldImport,
  work: ImportWork,
): Promise<void> {
  try {
    if (held.state === "checking") await checkImport(house, held, work);
    else if (held.state === "undone") await continueUndo(house, held, work);
    else await runImport(house, held, work);
  } catch (error) {
    if (error instanceof LeaseLost) return;
    if (!house.log) throw error;
    house.log.error({ err: error, import: held.id }, "an import broke off");
  }
}
