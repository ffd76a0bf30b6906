import type { Tx } from "../db.ts";
import { type DossierRow, lockDossiers, saveDossiers } from "./dossier-store.ts";

/** Adds those that are not there yet; what is there, real or demo, stays. */
export async function addDemoDossiers(tx: Tx, rows: readonly DossierRow[]): Promise<void> {
  const codes = rows.map(({ code }) => code);
  const known = await lockDossiers(tx, codes);
  const missing = rows.filter(({ code }) => !known.has(code));
  await saveDossiers(
    tx,
    missing.map((row) => ({ ...row, isDemo: true })),
  );
}
