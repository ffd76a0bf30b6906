import { unitLabel } from "../../units/resolve-unit.ts";
import { type Unit, unitKinds } from "../../units/unit.ts";
import { readUnits } from "../../units/units-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { InputField, SelectField } from "../parts/field.tsx";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import { UnitField, UnitNames } from "../ticket/forms/unit-field.tsx";
import type { Visit } from "../visit.ts";
import { unitKindLabels } from "./unit-labels.ts";
import type { UnitProps } from "./unit-page.tsx";

/** A new unit. */
export async function showNewUnit(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown> {
  const units = await readUnits(house.db.prisma);
  return {
    title: "Thêm đơn vị",
    errors,
    path: "/console/units/new",
    body: (
      <section class="card narrow">
        <h1>Thêm đơn vị</h1>
        <PostForm csrf={visit.csrf} action="/console/units">
          <SelectField
            name="kind"
            label="Loại"
            value={visit.field("kind") || (units.length === 0 ? "department" : "school")}
            options={unitKinds.map((kind) => ({ value: kind, label: unitKindLabels[kind] }))}
            errors={errors}
          />
          <UnitNames units={labelsOf(units)} />
          <Fields {...{ visit, errors }} />
          <div class="deeds">
            <button class="main">Thêm đơn vị</button>
            <a href="/console/units">Thôi</a>
          </div>
        </PostForm>
      </section>
    ),
  };
}

/** Another name, place in the tree, address or phone. */
export function EditForm({ unit, all, load, visit, errors }: UnitProps) {
  const parent = unit.parentId === null ? undefined : all.get(unit.parentId);
  const now = {
    name: unit.name,
    parent: parent ? unitLabel(all, parent) : "",
    address: load.address ?? "",
    phone: load.phone ?? "",
  };
  return (
    <section class="card narrow" aria-labelledby="edit-title">
      <h2 id="edit-title">Sửa</h2>
      <PostForm csrf={visit.csrf} action={`/console/units/${unit.id}`}>
        <UnitNames units={labelsOf([...all.values()])} />
        <Fields {...{ visit, errors, now }} />
        <button class="main">Lưu</button>
      </PostForm>
    </section>
  );
}

type FieldsProps = {
  visit: Visit;
  errors: FormErrors;
  /** What stands there now. */
  now?: Record<"name" | "parent" | "address" | "phone", string>;
};

function Fields({ visit, errors, now }: FieldsProps) {
  const value = (name: keyof NonNullable<FieldsProps["now"]>): string =>
    visit.field(name) || (now?.[name] ?? "");
  return (
    <>
      <InputField
        name="name"
        label="Tên"
        {...(now ? { hint: "Tên cũ được giữ làm tên khác, để ai dùng tên cũ vẫn được hiểu." } : {})}
        maxlength={200}
        value={value("name")}
        errors={errors}
      />
      <UnitField
        name="parent"
        label="Đơn vị cấp trên"
        hint="Chỉ đơn vị cao nhất (Sở) để trống."
        value={value("parent")}
        errors={errors}
      />
      <InputField
        name="address"
        label="Địa chỉ"
        hint="Không bắt buộc. Có thể cho người dân xem."
        maxlength={500}
        value={value("address")}
        errors={errors}
      />
      <InputField
        name="phone"
        label="Điện thoại"
        hint="Không bắt buộc. Số của cơ quan, không phải số riêng."
        type="tel"
        maxlength={50}
        value={value("phone")}
        errors={errors}
      />
    </>
  );
}

export function labelsOf(units: readonly Unit[]): string[] {
  const all = new Map(units.map((unit) => [unit.id, unit]));
  return units.filter(({ isActive }) => isActive).map((unit) => unitLabel(all, unit));
}
