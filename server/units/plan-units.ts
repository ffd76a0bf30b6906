import { findUnits, openUnitIndex } from "./find-units.ts";
import { unitKey } from "./read-unit-name.ts";
import type { UnitLine } from "./read-unit-csv.ts";
import { unitLabel } from "./resolve-unit.ts";
import type { Unit } from "./unit.ts";

/** What a line of the file would do. */
export type PlannedUnit = UnitLine & {
  outcome:
    | { kind: "add"; parent: UnitRef }
    /** It is there already; these of its aliases are new. */
    | { kind: "known"; unitId: string; newAliases: string[] }
    | { kind: "fault"; fault: LineFault };
};

/** A unit of ours, or one that another line of the file adds. */
export type UnitRef = { unitId: string } | { line: number };

export type LineFault =
  | "bad_kind"
  | "no_parent"
  | "unknown_parent"
  | "many_parents"
  | "twice"
  | "long_name";

/**
 * What importing a list of units would do, line by line; nothing is written. A parent may be named
 * in any way that tells which it is, and may stand anywhere in the file.
 */
export function planUnits(lines: readonly UnitLine[], units: readonly Unit[]): PlannedUnit[] {
  const ours = new Map(units.map((unit) => [unit.id, unit]));
  const known = openUnitIndex([...units, ...lines.flatMap(asUnit)]);
  const seen = new Set<string>();
  return lines.map((line) => {
    const outcome = outcomeOf(line, { ours, known, seen });
    return { ...line, outcome };
  });
}

type Known = {
  ours: ReadonlyMap<string, Unit>;
  known: ReturnType<typeof openUnitIndex>;
  seen: Set<string>;
};

function outcomeOf(line: UnitLine, { ours, known, seen }: Known): PlannedUnit["outcome"] {
  const fault = (name: LineFault) => ({ kind: "fault", fault: name }) as const;
  if (!line.kind) return fault("bad_kind");
  if (line.name.length > 200) return fault("long_name");
  const parents = parentsOf(line, ours, known);
  const [parent, ...others] = parents;
  if (line.parent === "" && !isTop(line, ours)) return fault("no_parent");
  if (line.parent !== "" && !parent) return fault("unknown_parent");
  if (others.length > 0) return fault("many_parents");
  const key = `${parent ?? ""} ${unitKey(line.name)}`;
  if (seen.has(key)) return fault("twice");
  seen.add(key);
  const same = sameUnit(line, parent, ours);
  if (same) {
    const has = new Set([same.name, ...same.aliases.map(({ name }) => name)].map(unitKey));
    const newAliases = line.aliases.filter((alias) => !has.has(unitKey(alias)));
    return { kind: "known", unitId: same.id, newAliases };
  }
  if (parent === undefined) return fault("no_parent");
  return { kind: "add", parent: refOf(parent) };
}

/** The unit of that name under that parent; at the top there is but one. */
function sameUnit(
  { name }: UnitLine,
  parent: string | undefined,
  ours: ReadonlyMap<string, Unit>,
): Unit | undefined {
  const key = unitKey(name);
  return [...ours.values()].find(
    (unit) => unit.isActive && unit.parentId === (parent ?? null) && unitKey(unit.name) === key,
  );
}

function isTop(line: UnitLine, ours: ReadonlyMap<string, Unit>): boolean {
  return sameUnit(line, undefined, ours) !== undefined;
}

/** Whole names go before names within the text. */
function parentsOf(
  { parent, line }: UnitLine,
  ours: ReadonlyMap<string, Unit>,
  known: Known["known"],
): string[] {
  if (parent === "") return [];
  const key = unitKey(parent);
  const others = [...known.units.values()].filter(({ id }) => id !== lineId(line));
  const whole = others.filter(
    (unit) =>
      unit.isActive && (unitKey(unit.name) === key || unitKey(unitLabel(ours, unit)) === key),
  );
  const found =
    whole.length > 0
      ? whole.map(({ id }) => id)
      : findUnits(known, parent).filter((id) => id !== lineId(line));
  // A unit of ours that stands in the file as well is one.
  const named = found.filter((id) => ours.has(id));
  return named.length > 0 ? named : found;
}

/** A line as if it were a unit already, so that others can name it as their parent. */
function asUnit({ line, name, kind }: UnitLine): Unit[] {
  return kind
    ? [{ id: lineId(line), name, kind, parentId: null, isActive: true, aliases: [] }]
    : [];
}

function lineId(line: number): string {
  return `line ${line}`;
}

function refOf(id: string): UnitRef {
  return id.startsWith("line ") ? { line: Number(id.slice(5)) } : { unitId: id };
}
