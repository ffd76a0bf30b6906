import { findUnits, openUnitIndex } from "../../units/find-units.ts";
import { unitKey } from "../../units/read-unit-name.ts";
import { unitLabel } from "../../units/resolve-unit.ts";
import type { Unit } from "../../units/unit.ts";
import { readUnits } from "../../units/units-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { InputField } from "../parts/field.tsx";
import { notOurs } from "../parts/not-ours.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { UnitTree } from "./unit-tree.tsx";
import { unitKindLabels } from "./unit-labels.ts";

/** All units as a tree; searched, as a list. */
export async function showUnits(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const units = await readUnits(house.db.prisma);
  const wanted = visit.query("q").trim().slice(0, 200);
  return {
    title: "Đơn vị",
    body: (
      <>
        <div class="page-head">
          <h1>Đơn vị</h1>
          {visit.may("units.edit") && (
            <p class="deeds">
              <a class="button main" href="/console/units/new">
                Thêm đơn vị
              </a>
              <a class="button" href="/console/units/import">
                Nhập từ tệp CSV
              </a>
            </p>
          )}
        </div>
        <form method="get" action="/console/units" class="card joined" role="search">
          <InputField
            name="q"
            label="Tìm đơn vị"
            hint="Tên mới, tên cũ hoặc tên tắt; có dấu hay không đều được."
            value={wanted}
          />
          <button>Tìm</button>
        </form>
        {wanted === "" ? <Whole units={units} /> : <Found units={units} wanted={wanted} />}
      </>
    ),
  };
}

function Whole({ units }: { units: readonly Unit[] }) {
  const open = units.filter(({ isActive }) => isActive);
  if (open.length === 0) {
    return (
      <p class="card">
        Chưa có đơn vị nào. Xin thêm Sở trước, rồi thêm xã, phường và trường, hoặc nhập cả danh sách
        từ tệp CSV.
      </p>
    );
  }
  const closed = units.filter(({ isActive }) => !isActive);
  return (
    <>
      <section class="card" aria-label="Cây đơn vị">
        <UnitTree units={open} />
      </section>
      {closed.length > 0 && (
        <details class="card">
          <summary>
            <span>Đã đóng hoặc sáp nhập:</span> {closed.length}
          </summary>
          <ul {...notOurs}>
            {closed.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Found({ units, wanted }: { units: readonly Unit[]; wanted: string }) {
  const all = new Map(units.map((unit) => [unit.id, unit]));
  const found = search(units, wanted);
  if (found.length === 0) return <p class="card">Không có đơn vị nào mang tên này.</p>;
  return (
    <ul class="card plain">
      {found.map((unit) => (
        <li key={unit.id}>
          <a href={`/console/units/${unit.id}`} {...notOurs}>
            {unitLabel(all, unit)}
          </a>{" "}
          <small>{unitKindLabels[unit.kind]}</small>
        </li>
      ))}
    </ul>
  );
}

/** Whom the words name, then all in whose names they stand; a hundred at most. */
function search(units: readonly Unit[], wanted: string): Unit[] {
  const open = units.filter(({ isActive }) => isActive);
  const named = new Set(findUnits(openUnitIndex(units), wanted));
  const key = unitKey(wanted);
  const holds = ({ name, aliases }: Unit): boolean =>
    key !== "" &&
    [name, ...aliases.map((alias) => alias.name)].some((one) => unitKey(one).includes(key));
  const first = open.filter(({ id }) => named.has(id));
  return [...first, ...open.filter((unit) => !named.has(unit.id) && holds(unit))].slice(0, 100);
}
