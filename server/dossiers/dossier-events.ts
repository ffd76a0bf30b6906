import type { DossierState } from "../../bot/dossier-desk.ts";
import type { DossierRow } from "./dossier-store.ts";

/** One step of a dossier's history, as DossierEvent keeps it. */
export type DossierStep = {
  code: string;
  kind: "created" | "state" | "due" | "remark" | "moved" | "undone";
  /** When it was so, by the source. */
  at: Date;
  state: DossierState;
  oldState?: DossierState;
  dueOn?: Date | null;
  oldDueOn?: Date | null;
  office?: string;
  department?: string | null;
  remark?: string | null;
};

/**
 * What news of a dossier adds to its history, in the order in which it is told. The words of the
 * remark go with a new state; a remark alone is a step of its own.
 */
export function eventsOf(before: DossierRow | undefined, after: DossierRow): DossierStep[] {
  const { code, state, updatedAt: at, dueOn, office, department, remark } = after;
  const base = { code, at, state };
  if (!before) return [{ ...base, kind: "created", dueOn, office, department, remark }];
  const steps: DossierStep[] = [];
  const isNewState = before.state !== state;
  const isNewDue = before.dueOn?.getTime() !== dueOn?.getTime();
  if (isNewState) steps.push({ ...base, kind: "state", oldState: before.state, dueOn, remark });
  if (isNewDue) steps.push({ ...base, kind: "due", dueOn, oldDueOn: before.dueOn });
  if (!isNewState && before.remark !== remark) steps.push({ ...base, kind: "remark", remark });
  if (before.office !== office || before.department !== department)
    steps.push({ ...base, kind: "moved", office, department });
  return steps;
}
