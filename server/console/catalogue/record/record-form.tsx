import { ErrorWords, Single } from "./single-input.tsx";
import type { FormErrors } from "../../shown.ts";
import { rowStepWord } from "./change-rows.ts";
import { countName, type Field, rowName, type Section } from "./field.ts";
import { countOf, type FormValues } from "./form-values.ts";
import { recordSections } from "./record-sections.ts";

type Props = { values: FormValues; errors: FormErrors };

/** The inputs of a record; its buttons add, drop and move rows, without anything being stored. */
export function RecordForm({ values, errors }: Props) {
  return (
    <>
      {recordSections.map((section) => (
        <FormSection key={section.title} {...{ section, values, errors }} />
      ))}
    </>
  );
}

function FormSection({ section, values, errors }: Props & { section: Section }) {
  return (
    <section class="card">
      <h2>{section.title}</h2>
      {section.hint && <p class="hint">{section.hint}</p>}
      {section.fields.map((field) => (
        <AnyField key={field.path} {...{ field, values, errors }} />
      ))}
    </section>
  );
}

function AnyField({ field, values, errors }: Props & { field: Field }) {
  switch (field.kind) {
    case "checks":
      return <Checks {...{ field, values, errors }} />;
    case "list":
      return <Rows {...{ field, values, errors }} />;
    case "lines": {
      const { path, label, hint } = field;
      const value = values.get(path) ?? "";
      const rows = Math.min(12, 2 + value.split("\n").length);
      return <Single field={{ kind: "text", path, label, hint, rows }} {...{ value, errors }} />;
    }
    case "text":
    case "number":
    case "date":
    case "choice":
      return <Single field={field} value={values.get(field.path) ?? ""} errors={errors} />;
  }
}

function Checks({ field, values, errors }: Props & { field: Field & { kind: "checks" } }) {
  const { path, label, options } = field;
  return (
    <fieldset class="field" id={path} tabindex={-1}>
      <legend>{label}</legend>
      <ErrorWords path={path} errors={errors} />
      {options.map(({ value, label: words }) => {
        const name = `${path}.${value}`;
        return (
          <label key={value} for={name} class="choice">
            <input
              type="checkbox"
              id={name}
              name={name}
              value="yes"
              checked={values.get(name) === "yes"}
            />{" "}
            {words}
          </label>
        );
      })}
    </fieldset>
  );
}

function Rows({ field, values, errors }: Props & { field: Field & { kind: "list" } }) {
  const { path, label, one } = field;
  const count = countOf(values.get(countName(path)));
  return (
    <fieldset class="field" id={path} tabindex={-1}>
      <legend>{label}</legend>
      <ErrorWords path={path} errors={errors} />
      <input type="hidden" name={countName(path)} value={`${count}`} />
      {count === 0 && <p class="hint">Chưa có mục nào.</p>}
      <ol class="rows">
        {Array.from({ length: count }, (_, row) => (
          <Row key={row} {...{ field, row, values, errors }} />
        ))}
      </ol>
      <button class="small" name="step" value={rowStepWord("add", path)}>
        Thêm {one}
      </button>
    </fieldset>
  );
}

type RowProps = Props & { field: Field & { kind: "list" }; row: number };

function Row({ field: { path, columns, one }, row, values, errors }: RowProps) {
  const which = `${one} ${row + 1}`;
  return (
    <li class="row">
      {columns.map((column) => {
        const name = rowName(path, row, column.path);
        return (
          <Single
            key={name}
            field={{ ...column, path: name, label: column.label }}
            value={values.get(name) ?? ""}
            errors={errors}
          />
        );
      })}
      <div class="deeds">
        {row > 0 && (
          <button
            class="small"
            name="step"
            value={rowStepWord("up", path, row)}
            aria-label={`Chuyển lên: ${which}`}
          >
            Chuyển lên
          </button>
        )}
        <button
          class="small danger"
          name="step"
          value={rowStepWord("drop", path, row)}
          aria-label={`Bỏ: ${which}`}
        >
          Bỏ
        </button>
      </div>
    </li>
  );
}
