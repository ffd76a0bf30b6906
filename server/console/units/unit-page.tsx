import { unitLabel } from "../../units/resolve-unit.ts";
import type { Unit } from "../../units/unit.ts";
import { type UnitLoad, isUuid, readUnitLoad, readUnits } from "../../units/units-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { notOurs } from "../parts/not-ours.ts";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { AliasForms } from "./alias-forms.tsx";
import { CloseForm, MergeForm } from "./end-forms.tsx";
import { EditForm } from "./unit-form.tsx";
import { unitKindLabels } from "./unit-labels.ts";

/** What the forms of one unit are made from. */
export type UnitProps = {
  unit: Unit;
  all: ReadonlyMap<string, Unit>;
  load: UnitLoad;
  visit: Visit;
  errors: FormErrors;
};

/** One unit: what hangs on it, and whatever may become of it. */
export async function showUnit(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown | "not_found"> {
  const id = visit.param("id");
  if (!isUuid(id)) return "not_found";
  const all = new Map((await readUnits(house.db.prisma)).map((unit) => [unit.id, unit]));
  const unit = all.get(id);
  if (!unit) return "not_found";
  const load = await readUnitLoad(house.db.prisma, id);
  return {
    title: unit.name,
    errors,
    target: id,
    path: `/console/units/${id}`,
    body: <UnitBody {...{ unit, all, load, visit, errors }} />,
  };
}

function UnitBody(props: UnitProps) {
  const { unit, visit } = props;
  return (
    <>
      <p class="back">
        <a href="/console/units">Đơn vị</a>
      </p>
      <h1 {...notOurs}>{unit.name}</h1>
      {!unit.isActive && (
        <p class="alert">Đơn vị này đã đóng hoặc đã nhập vào đơn vị khác. Không sửa được nữa.</p>
      )}
      <Facts {...props} />
      {unit.isActive && visit.may("units.edit") && (
        <>
          <EditForm {...props} />
          <AliasForms {...props} />
          <MergeForm {...props} />
          <CloseForm {...props} />
        </>
      )}
    </>
  );
}

function Facts({ unit, all, load }: UnitProps) {
  const above = unit.parentId === null ? undefined : all.get(unit.parentId);
  const below = [...all.values()].filter((one) => one.parentId === unit.id && one.isActive);
  return (
    <section class="card narrow" aria-label="Thông tin">
      <dl class="facts">
        <dt>Loại</dt>
        <dd>{unitKindLabels[unit.kind]}</dd>
        {above && (
          <>
            <dt>Cấp trên</dt>
            <dd>
              <a href={`/console/units/${above.id}`} {...notOurs}>
                {unitLabel(all, above)}
              </a>
            </dd>
          </>
        )}
        {load.address && (
          <>
            <dt>Địa chỉ</dt>
            <dd {...notOurs}>{load.address}</dd>
          </>
        )}
        {load.phone && (
          <>
            <dt>Điện thoại</dt>
            <dd>{load.phone}</dd>
          </>
        )}
        {unit.aliases.length > 0 && (
          <>
            <dt>Tên khác</dt>
            <dd {...notOurs}>{unit.aliases.map(({ name }) => name).join("; ")}</dd>
          </>
        )}
        <dt>Nhân viên</dt>
        <dd>{load.staff}</dd>
        <dt>Phiếu đang xử lý</dt>
        <dd>{load.openTickets}</dd>
        {below.length > 0 && (
          <>
            <dt>Trực thuộc</dt>
            <dd>
              <ul class="plain">
                {below.map(({ id, name }) => (
                  <li key={id}>
                    <a href={`/console/units/${id}`} {...notOurs}>
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
