import type { DossierState } from "../../../bot/dossier-desk.ts";
import { type DueFilter, type StateGroup, stateGroups } from "../../dossiers/staff-filter.ts";

export const groupLabels: Readonly<Record<StateGroup, string>> = {
  running: "Đang giải quyết",
  waiting: "Chờ người dân",
  stopped: "Dừng xử lý",
  ready: "Đã có kết quả",
  ended: "Đã kết thúc",
};

export const dueLabels: Readonly<Record<DueFilter, string>> = {
  late: "Đang trễ hạn",
  soon: "Còn không quá 2 ngày làm việc",
  week: "Đến hạn trong tuần này",
};

/** The class of a state's tag. */
export function stateTone(state: DossierState): string {
  const isIn = (group: StateGroup) => stateGroups[group].some((one) => one === state);
  if (isIn("waiting") || isIn("stopped")) return "tag warn";
  return isIn("ready") ? "tag good" : "tag";
}

/** Where a dossier has its page. Codes of some software have slashes. */
export function dossierHref(code: string): string {
  return `/console/dossiers/${encodeURIComponent(code)}`;
}
