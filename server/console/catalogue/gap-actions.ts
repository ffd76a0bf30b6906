import { decideGap } from "../../catalogue/decide-gap.ts";
import { type GapDecision, isGapState } from "../../catalogue/gap.ts";
import { ownGap, type OwnRefusal } from "../../catalogue/own-gap.ts";
import { tellAskers, type TellRefusal } from "../../catalogue/tell-askers.ts";
import type { Tx } from "../../db.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { FormError } from "../shown.ts";
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

/** Gives a gap to somebody, with a day; or to nobody. */
export async function own(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const id = visit.param("id");
  const done = await ownGap(
    { tx, clock: house.clock },
    { id, ownerId: visit.field("owner"), day: visit.field("day"), by: visit.staff.id },
  );
  const target = `gap ${id}`.slice(0, 60);
  if (done.ok)
    return { kind: "done", to: `/console/knowledge/gaps/${id}`, flash: "gap_owned", target };
  const { reason } = done;
  if (reason === "no_such_gap") return { kind: "not_found" };
  const errors = [ownFaults[reason]];
  return { kind: "refused", reason, target, show: () => showGap(house, visit, errors) };
}

const ownFaults: Record<Exclude<OwnRefusal, "no_such_gap">, FormError> = {
  no_such_editor: { field: "owner", message: "Xin chọn một người trong danh sách." },
  bad_day: { field: "day", message: "Xin chọn ngày hạn." },
  day_past: { field: "day", message: "Ngày hạn không được ở quá khứ." },
};

/** Tells those who had asked that the answer exists now. */
export async function tell(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const id = visit.param("id");
  const done = await tellAskers({ ...house, tx }, id);
  const target = `gap ${id}`.slice(0, 60);
  if (done.ok)
    return { kind: "done", to: `/console/knowledge/gaps/${id}`, flash: "askers_told", target };
  const { reason } = done;
  if (reason === "no_such_gap") return { kind: "not_found" };
  const errors = [{ field: "main", message: tellFaults[reason] }];
  return { kind: "refused", reason, target, show: () => showGap(house, visit, errors) };
}

const tellFaults: Record<Exclude<TellRefusal, "no_such_gap">, string> = {
  not_resolved: "Câu hỏi này chưa được chỉ tới một thủ tục.",
  no_answer: "Thủ tục đã chỉ chưa có câu trả lời còn hiệu lực.",
  nobody: "Không còn ai để báo.",
};
