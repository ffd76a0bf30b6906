import type { Tx } from "../db.ts";
import type { DossierStep } from "./dossier-events.ts";
import { type DossierRow, lockDossiers, saveDossiers } from "./dossier-store.ts";
import { saveEvents } from "./event-store.ts";

/**
 * Adds those that are not there yet, with their histories, and gives their codes; what is there,
 * real or demo, stays as it is.
 */
export async function addDemoDossiers(
  tx: Tx,
  dossiers: readonly { row: DossierRow; steps: readonly DossierStep[] }[],
  { source, now }: { source: string; now: Date },
): Promise<ReadonlySet<string>> {
  const known = await lockDossiers(
    tx,
    dossiers.map(({ row }) => row.code),
  );
  const missing = dossiers.filter(({ row }) => !known.has(row.code));
  await saveDossiers(
    tx,
    missing.map(({ row }) => ({ ...row, isDemo: true })),
  );
  const steps = missing
    .flatMap((one) => one.steps)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
  await saveEvents(tx, steps, { source, importId: null, learntAt: now });
  return new Set(missing.map(({ row }) => row.code));
}
