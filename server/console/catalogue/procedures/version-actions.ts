import {
  type MoveRefusal,
  moveVersion,
  type VersionMove,
} from "../../../catalogue/move-version.ts";
import { startEdit } from "../../../catalogue/start-edit.ts";
import type { Tx } from "../../../db.ts";
import type { Deed, Run } from "../../action.ts";
import type { ConsoleHouse } from "../../console-house.ts";
import type { Flash } from "../../flash.ts";
import type { FormError } from "../../shown.ts";
import type { Visit } from "../../visit.ts";
import { showVersion } from "./version-page.tsx";

/** Opens an edit of a procedure: a new one, or the one that is open already. */
export async function beginEdit(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const slug = visit.param("slug");
  const { clock, knowledge } = house;
  const begun = await startEdit({ tx, clock, knowledge }, { slug, staffId: visit.staff.id });
  if (!begun.ok) return { kind: "not_found" };
  const to = `/console/knowledge/versions/${begun.value}/edit`;
  return { kind: "done", to, target: `procedure ${slug}` };
}

/** What whoever edits may do: hand an edit in, take it back, throw it away. */
export const editDeed: Run = (house, tx, visit) =>
  move(house, tx, visit, ["submit", "take_back", "discard"]);

export const reviewDeed: Run = (house, tx, visit) =>
  move(house, tx, visit, ["approve", "hand_back"]);

export const withdrawDeed: Run = (house, tx, visit) => run(house, tx, visit, "withdraw");

async function move(
  house: ConsoleHouse,
  tx: Tx,
  visit: Visit,
  allowed: readonly VersionMove[],
): Promise<Deed> {
  const deed = allowed.find((one) => one === visit.field("deed"));
  return deed ? run(house, tx, visit, deed) : { kind: "not_found" };
}

async function run(house: ConsoleHouse, tx: Tx, visit: Visit, deed: VersionMove): Promise<Deed> {
  const { clock, knowledge } = house;
  const id = visit.param("id");
  const wish = { id, deed, staffId: visit.staff.id, seen: visit.field("seen") };
  const done = await moveVersion({ tx, clock, knowledge }, { ...wish, note: visit.field("note") });
  const target = `version ${id} ${deed}`.slice(0, 80);
  if (done.ok)
    return { kind: "done", to: `/console/knowledge/versions/${id}`, flash: flashes[deed], target };
  const { reason } = done;
  if (reason === "no_such_version") return { kind: "not_found" };
  const errors = [faults[reason]];
  return { kind: "refused", reason, target, show: () => showVersion(house, visit, errors) };
}

const flashes: Record<VersionMove, Flash> = {
  submit: "edit_submitted",
  take_back: "edit_taken_back",
  approve: "edit_approved",
  hand_back: "edit_handed_back",
  discard: "edit_withdrawn",
  withdraw: "edit_withdrawn",
};

const faults: Record<Exclude<MoveRefusal, "no_such_version">, FormError> = {
  not_now: { field: "main", message: "Có người đã làm việc này rồi. Xin xem lại tình trạng." },
  changed_meanwhile: {
    field: "main",
    message: "Bản sửa vừa thay đổi. Xin đọc lại nội dung ở dưới rồi làm tiếp.",
  },
  own_edit: { field: "main", message: "Người soạn không tự duyệt bản của mình." },
  not_reviewed: { field: "main", message: "Bản này chưa được duyệt." },
  no_note: { field: "note", message: "Xin ghi điều cần sửa." },
  code_taken: { field: "main", message: "Mã quốc gia này đã là của một thủ tục khác." },
  no_successor: { field: "main", message: "Thủ tục thay thế không có trong danh sách." },
};
