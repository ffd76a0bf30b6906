import type { Tx } from "../../db.ts";
import type { DemoPlace } from "./make-demo-dossiers.ts";

/** Whether the sample was loaded before. */
export async function hasDemoHistory(tx: Tx, source: string): Promise<boolean> {
  return (await tx.dossierEvent.findFirst({ where: { source }, select: { id: true } })) !== null;
}

/** The units of the demo that bear these names. */
export async function findDemoUnits(tx: Tx, names: readonly string[]): Promise<DemoPlace[]> {
  const where = { isDemo: true, name: { in: [...names] } };
  return tx.unit.findMany({ where, select: { id: true, name: true } });
}

export type DemoExcuse = { code: string; reason: string; at: Date; newDueOn?: Date };

/** Why some are late, and the apologies that were sent. */
export async function saveDemoExcuses(tx: Tx, excuses: readonly DemoExcuse[]): Promise<void> {
  for (const { code, reason, at, newDueOn } of excuses) {
    const { id } = await tx.dossier.update({
      where: { code },
      data: { lateReason: reason, lateReasonAt: at },
      select: { id: true },
    });
    if (!newDueOn) continue;
    await tx.dossierApology.create({
      data: { dossierId: id, reason, newDueOn, createdAt: at, sentAt: at },
    });
  }
}
