import type { ImportHouse } from "./import-house.ts";
import { emptyReport } from "./import-report.ts";
import { mostAttempts } from "./import-rules.ts";
import { type HeldImport, noteStep } from "./import-store.ts";

/**
 * Whether an import has broken off so often that one more try would be like the others. An undoing
 * is tried on: half undone is no place to stop.
 */
export function mustGiveUp({ attempts, state }: HeldImport): boolean {
  return attempts > mostAttempts && state !== "undone";
}

/** Ends it as broken. Its file stays for a while, so that a person may have it tried again. */
export async function giveUpImport({ db, clock }: ImportHouse, held: HeldImport): Promise<void> {
  const step = { state: "broken", finishedAt: clock.now() } as const;
  const isCheck = held.state === "checking";
  const how = isCheck ? { lineDone: 0 } : { report: held.report ?? emptyReport() };
  await db.transaction((tx) => noteStep(tx, held, { ...step, ...how }, null));
}
