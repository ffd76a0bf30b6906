import type { Unit } from "../../units/unit.ts";
import { notOurs } from "../parts/not-ours.ts";
import { unitKindLabels } from "./unit-labels.ts";

type Below = ReadonlyMap<string | null, readonly Unit[]>;

/** A list in lists; what lies below a commune is folded away. */
export function UnitTree({ units }: { units: readonly Unit[] }) {
  const below = new Map<string | null, Unit[]>();
  for (const unit of units) below.set(unit.parentId, [...(below.get(unit.parentId) ?? []), unit]);
  return <Branch below={below} of={null} depth={0} />;
}

function Branch({ below, of, depth }: { below: Below; of: string | null; depth: number }) {
  const units = below.get(of) ?? [];
  if (units.length === 0) return null;
  return (
    <ul class="tree">
      {units.map((unit) => (
        <li key={unit.id}>
          <Name unit={unit} />
          <Inner below={below} unit={unit} depth={depth + 1} />
        </li>
      ))}
    </ul>
  );
}

function Inner({ below, unit, depth }: { below: Below; unit: Unit; depth: number }) {
  const count = below.get(unit.id)?.length ?? 0;
  if (count === 0) return null;
  const branch = <Branch below={below} of={unit.id} depth={depth} />;
  if (depth < 2) return branch;
  return (
    <details>
      <summary>
        <span>Đơn vị trực thuộc:</span> {count}
      </summary>
      {branch}
    </details>
  );
}

function Name({ unit }: { unit: Unit }) {
  return (
    <>
      <a href={`/console/units/${unit.id}`} {...notOurs}>
        {unit.name}
      </a>{" "}
      <small>{unitKindLabels[unit.kind]}</small>
    </>
  );
}
