import type { Tx } from "../../db.ts";
import type { Result } from "../../result.ts";
import { addAlias, removeAlias } from "../../units/add-alias.ts";
import { addUnit } from "../../units/add-unit.ts";
import { closeUnit } from "../../units/close-unit.ts";
import { editUnit } from "../../units/edit-unit.ts";
import { mergeUnits } from "../../units/merge-units.ts";
import { resolveUnit } from "../../units/resolve-unit.ts";
import { isUuid } from "../../units/units-view.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Flash } from "../flash.ts";
import type { FormErrors } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { showNewUnit } from "./unit-form.tsx";
import { type UnitRefusal, unitFaults } from "./unit-labels.ts";
import { showUnit } from "./unit-page.tsx";

type UnitDeed = (house: ConsoleHouse, tx: Tx, visit: Visit) => Promise<Deed>;

export const add: UnitDeed = async (house, tx, visit) => {
  const parent = await resolveUnit(tx, visit.field("parent"));
  const added = parent.ok
    ? await addUnit({ tx, clock: house.clock }, { ...typed(visit), parentId: parent.value.id })
    : parent;
  if (added.ok) return done(added.value.id, "unit_added");
  const errors = [fault(added.reason)];
  return { kind: "refused", reason: added.reason, show: () => showNewUnit(house, visit, errors) };
};

export const edit: UnitDeed = onUnit("unit_saved", async (house, tx, visit) => {
  const parent = await resolveUnit(tx, visit.field("parent"));
  if (!parent.ok) return parent;
  const change = { ...typed(visit), id: visit.param("id"), parentId: parent.value.id };
  return editUnit({ tx, clock: house.clock }, change);
});

export const alias: UnitDeed = onUnit(
  "unit_alias_added",
  async ({ clock }, tx, visit) =>
    addAlias(
      { tx, clock },
      { unitId: visit.param("id"), name: visit.field("alias"), kind: visit.field("aliasKind") },
    ),
  "alias",
);

export const dropAlias: UnitDeed = onUnit("unit_alias_removed", async ({ clock }, tx, visit) => {
  const aliasId = visit.param("alias");
  if (!isUuid(aliasId)) return { ok: false, reason: "not_found" };
  return removeAlias({ tx, clock }, { unitId: visit.param("id"), aliasId });
});

export const close: UnitDeed = onUnit(
  "unit_closed",
  async ({ clock }, tx, visit) => closeUnit({ tx, clock }, { id: visit.param("id") }),
  "close",
);

export const merge: UnitDeed = onUnit(
  "unit_merged",
  async ({ clock }, tx, visit) => {
    const into = await resolveUnit(tx, visit.field("into"));
    if (!into.ok) return into;
    if (into.value.id === null) return { ok: false, reason: "unknown_unit" };
    const given = { from: visit.param("id"), into: into.value.id, by: visit.staff.id };
    return mergeUnits({ tx, clock }, given);
  },
  "into",
);

type Outcome = Result<{ id: string }, UnitRefusal | "not_found">;

/** A deed on the unit of the path; `field` is where a fault belongs that names none. */
function onUnit(
  flash: Flash,
  run: (house: ConsoleHouse, tx: Tx, visit: Visit) => Promise<Outcome>,
  field?: string,
): UnitDeed {
  return async (house, tx, visit) => {
    const target = visit.param("id");
    if (!isUuid(target)) return { kind: "not_found" };
    const outcome = await run(house, tx, visit);
    if (outcome.ok) return done(outcome.value.id, flash);
    const { reason } = outcome;
    if (reason === "not_found") return { kind: "not_found" };
    const errors: FormErrors = [fault(reason, field)];
    return { kind: "refused", reason, target, show: () => showUnit(house, visit, errors) };
  };
}

function done(id: string, flash: Flash): Deed {
  return { kind: "done", to: `/console/units/${id}`, flash, target: id };
}

function fault(reason: UnitRefusal, field = fields[reason] ?? "name"): FormErrors[number] {
  return { field, message: unitFaults[reason] };
}

const fields: Partial<Record<UnitRefusal, string>> = {
  bad_kind: "kind",
  unknown_unit: "parent",
  many_units: "parent",
  unknown_parent: "parent",
  needs_parent: "parent",
  has_top: "parent",
  ring: "parent",
};

function typed(visit: Visit) {
  return {
    name: visit.field("name"),
    kind: visit.field("kind"),
    address: visit.field("address"),
    phone: visit.field("phone"),
  };
}
