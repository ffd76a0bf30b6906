import { parseRecord } from "../../../../knowledge/index.ts";
import { type SaveRefusal, saveVersion } from "../../../catalogue/save-version.ts";
import { type VersionLine, viewVersion } from "../../../catalogue/version-view.ts";
import type { ProcedureRecord } from "../../../../knowledge/index.ts";
import type { Tx } from "../../../db.ts";
import type { Deed } from "../../action.ts";
import type { ConsoleHouse } from "../../console-house.ts";
import type { FormError, FormErrors } from "../../shown.ts";
import type { Visit } from "../../visit.ts";
import { changeRows, readRowStep } from "../record/change-rows.ts";
import {
  type FormValues,
  fromRaw,
  readValues,
  toCandidate,
  toValues,
} from "../record/form-values.ts";
import { faultsOf } from "../record/record-faults.ts";
import { showEdit } from "./edit-page.tsx";

/** The editor's buttons: one more row, one less, one up; check; save. Only saving stores anything. */
export async function edit(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const version = await viewVersion(tx, visit.param("id"));
  if (!version) return { kind: "not_found" };
  const values = readValues(visit.field);
  const rowStep = readRowStep(visit.field("step"));
  if (rowStep) return show(house, visit, version, changeRows(values, rowStep));
  const candidate = toCandidate(values, version.record);
  const parsed = parseRecord(fromRaw(candidate));
  const kept = toValues(candidate);
  if (!parsed.ok)
    return refuse(house, visit, version, { values: kept, errors: faultsOf(parsed.faults) });
  if (visit.field("step") !== "save") return show(house, visit, version, kept);
  return save(house, tx, visit, { version, record: parsed.value, values: kept });
}

type Line = Pick<VersionLine, "id" | "slug" | "version">;

async function save(
  house: ConsoleHouse,
  tx: Tx,
  visit: Visit,
  { version, record, values }: { version: Line; record: ProcedureRecord; values: FormValues },
): Promise<Deed> {
  const { clock, knowledge } = house;
  const done = await saveVersion(
    { tx, clock, knowledge },
    {
      id: version.id,
      staffId: visit.staff.id,
      record,
      reason: visit.field("reason"),
      seen: visit.field("seen"),
    },
  );
  if (done.ok)
    return {
      kind: "done",
      to: `/console/knowledge/versions/${version.id}`,
      flash: "edit_saved",
      target: targetOf(version),
    };
  const { reason } = done;
  if (reason === "no_such_version") return { kind: "not_found" };
  const isConflict = reason === "changed_meanwhile";
  const unsaved = { values, errors: [faults[reason]], isConflict };
  return {
    kind: "refused",
    reason,
    target: targetOf(version),
    show: () => showEdit(house, visit, unsaved),
  };
}

function show(house: ConsoleHouse, visit: Visit, version: Line, values: FormValues): Deed {
  const unsaved = { values, errors: [] };
  return {
    kind: "shown",
    outcome: "shown",
    target: targetOf(version),
    show: () => showEdit(house, visit, unsaved),
  };
}

function refuse(
  house: ConsoleHouse,
  visit: Visit,
  version: Line,
  unsaved: { values: FormValues; errors: FormErrors },
): Deed {
  return {
    kind: "refused",
    reason: "faulty",
    target: targetOf(version),
    show: () => showEdit(house, visit, unsaved),
  };
}

function targetOf({ slug, version }: Line): string {
  return `procedure ${slug} ${version}`;
}

const faults: Record<Exclude<SaveRefusal, "no_such_version">, FormError> = {
  not_now: { field: "main", message: "Bản này không còn là bản nháp nên chưa lưu được." },
  changed_meanwhile: {
    field: "main",
    message: "Chưa lưu: một đồng nghiệp vừa lưu bản này. Xin so hai bản rồi lưu lại.",
  },
  code_taken: { field: "code", message: "Mã quốc gia này đã là của một thủ tục khác." },
  no_successor: {
    field: "supersededBy",
    message: "Không có thủ tục thay thế với định danh này.",
  },
};
