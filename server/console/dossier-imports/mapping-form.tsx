import { type Column, columns } from "../../dossiers/import/columns.ts";
import type { ImportShown } from "../../dossiers/import/imports-view.ts";
import { SelectField } from "../parts/field.tsx";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { columnLabels } from "./column-labels.ts";
import { importPath } from "./import-path.ts";
import type { MappingRow } from "./mapping-rows.ts";

type Props = {
  one: ImportShown;
  visit: Visit;
  mapping: readonly MappingRow[];
  errors: FormErrors;
};

/** What each heading of the file was taken for; corrected, it is kept for the source. */
export function MappingForm({ one, visit, mapping, errors }: Props) {
  const chosen = visit.fields("column"); // where they are shown again with a fault
  const isWrong = errors.some(({ field }) => field === "column-0");
  return (
    <details class="card" open={isWrong || !isWhole(mapping)}>
      <summary>Các cột của tệp được hiểu là gì</summary>
      <PostForm csrf={visit.csrf} action={`${importPath(one)}/mapping`}>
        <p class="hint">
          Nếu một cột bị hiểu sai, xin chọn lại rồi lưu. Các tệp sau của nguồn này được hiểu như
          vậy, và tệp này được kiểm tra lại.
        </p>
        <div class="columns">
          {mapping.map(({ heading, column }, at) => (
            <div key={at}>
              <input type="hidden" name="heading" value={heading} />
              <SelectField
                id={`column-${at}`}
                name="column"
                label={heading}
                isLabelNotOurs
                value={chosen[at] ?? column ?? "ignore"}
                options={options}
                errors={errors}
              />
            </div>
          ))}
        </div>
        <div class="deeds">
          <button>Lưu cho nguồn này và kiểm tra lại</button>
        </div>
      </PostForm>
    </details>
  );
}

const options = [
  { value: "ignore", label: "Không dùng" },
  ...columns.map((column) => ({ value: column, label: columnLabels[column] })),
];

function isWhole(mapping: readonly MappingRow[]): boolean {
  const has = (wanted: Column) => mapping.some(({ column }) => column === wanted);
  return has("code") && has("state");
}
