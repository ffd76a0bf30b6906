import { roles } from "../../staff/role.ts";
import type { UnitChoice } from "../../staff/unit-choices-view.ts";
import { InputField, SelectField } from "../parts/field.tsx";
import { roleLabels } from "../parts/role-labels.ts";
import type { FormErrors } from "../shown.ts";

type Props = {
  place: { displayName: string; role: string; unitId: string };
  units: readonly UnitChoice[];
  errors: FormErrors;
};

/** Name, role and unit of somebody. */
export function PlaceFields({ place, units, errors }: Props) {
  return (
    <>
      <InputField
        name="displayName"
        label="Họ tên"
        hint="Người dân không thấy tên này."
        value={place.displayName}
        autocomplete="off"
        errors={errors}
      />
      <SelectField
        name="role"
        label="Vai trò"
        value={place.role}
        options={roles.map((role) => ({ value: role, label: roleLabels[role] }))}
        errors={errors}
      />
      <SelectField
        name="unitId"
        label="Đơn vị"
        hint="Người của một đơn vị chỉ thấy phiếu của đơn vị đó và các đơn vị bên dưới."
        value={place.unitId}
        options={[
          { value: "", label: "Toàn cơ quan" },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        errors={errors}
      />
    </>
  );
}
