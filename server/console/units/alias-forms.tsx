import { aliasKinds } from "../../units/unit.ts";
import { InputField, SelectField } from "../parts/field.tsx";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import { aliasKindLabels } from "./unit-labels.ts";
import type { UnitProps } from "./unit-page.tsx";

/** Other names by which citizens call a unit. */
export function AliasForms({ unit, visit, errors }: UnitProps) {
  const path = `/console/units/${unit.id}/aliases`;
  return (
    <section class="card narrow" aria-labelledby="aliases-title">
      <h2 id="aliases-title">Tên khác</h2>
      {unit.aliases.length > 0 && (
        <ul class="plain">
          {unit.aliases.map(({ id, name, kind }) => (
            <li key={id}>
              <PostForm csrf={visit.csrf} action={`${path}/${id}/remove`} class="joined">
                <span {...notOurs}>{name}</span> <small>{aliasKindLabels[kind]}</small>
                <button class="small" aria-label={`Bỏ tên ${name}`}>
                  Bỏ
                </button>
              </PostForm>
            </li>
          ))}
        </ul>
      )}
      <PostForm csrf={visit.csrf} action={path}>
        <InputField
          name="alias"
          label="Thêm tên khác"
          hint="Tên tắt, tên cũ, hoặc tên của đơn vị đã giải thể, đã nhập vào."
          maxlength={200}
          value={visit.field("alias")}
          errors={errors}
        />
        <SelectField
          name="aliasKind"
          label="Là"
          value={visit.field("aliasKind") || "short"}
          options={aliasKinds.map((kind) => ({ value: kind, label: aliasKindLabels[kind] }))}
          errors={errors}
        />
        <button>Thêm tên</button>
      </PostForm>
    </section>
  );
}
