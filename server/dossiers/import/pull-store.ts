import type { Tx } from "../../db.ts";
import { type PullState, pullStateKey } from "./pull-state-view.ts";

export async function savePullState(tx: Tx, state: PullState): Promise<void> {
  const value = JSON.stringify(state);
  const where = { key: pullStateKey };
  await tx.setting.upsert({ where, create: { ...where, value }, update: { value } });
}
