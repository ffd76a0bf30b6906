import { decideGap } from "../../catalogue/decide-gap.ts";
import { type GapDecision, isGapState } from "../../catalogue/gap.ts";
import type { Tx } from "../../db.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { showGap } from "./gap-page.tsx";

/** What a gap was about: a procedure, nothing of ours, nothing at all; or taken back. */
export async function decide(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const id = visit.param("id");
  const decision = readDecision(visit);
  if (!decision) return { kind: "not_found" };
  const { clock, knowledge } = house;
  const done = await decideGap({ tx, clock, knowledge }, { id, decision });
  const target = `gap ${id}`.slice(0, 60);
  if (done.ok)
    return { kind: "done", to: `/console/knowledge`, flash: `gap_${decision.state}`, target };
  if (done.reason === "no_such_gap") return { kind: "not_found" };
  const errors = [{ field: "procedure", message: "Xin chọn một thủ tục trong danh sách." }];
  return {
    kind: "refused",
    reason: done.reason,
    target,
    show: () => showGap(house, visit, errors),
  };
}

function readDecision(visit: Visit): GapDecision | undefined {
  const state = visit.field("state");
  if (!isGapState(state)) return undefined;
  return state === "resolved" ? { state, procedure: visit.field("procedure") } : { state };
}
