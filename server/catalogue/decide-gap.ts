import type { Knowledge } from "../../knowledge/index.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import type { GapDecision } from "./gap.ts";
import { deleteUnsaidGaps, setDecision } from "./gap-store.ts";
import { viewGap } from "./gap-view.ts";

export type DecideHouse = { tx: Tx; clock: Clock; knowledge: Pick<Knowledge, "procedure"> };

/** Writes down what a gap was about, or takes it back; a proposal made of it alone goes too. */
export async function decideGap(
  { tx, clock, knowledge }: DecideHouse,
  { id, decision }: { id: string; decision: GapDecision },
): Promise<Result<undefined, "no_such_gap" | "no_such_procedure">> {
  if (decision.state === "resolved" && !knowledge.procedure(decision.procedure))
    return { ok: false, reason: "no_such_procedure" };
  if (!(await viewGap(tx, id, clock.now()))) return { ok: false, reason: "no_such_gap" };
  await setDecision(tx, { id, decision, at: clock.now() });
  await deleteUnsaidGaps(tx);
  return { ok: true, value: undefined };
}
