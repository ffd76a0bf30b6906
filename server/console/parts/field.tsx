import type { ComponentChildren } from "preact";
import type { FormErrors } from "../shown.ts";
import { notOurs } from "./not-ours.ts";

type Common = {
  name: string;
  /** Where a page has two fields of one name; faults name it. Else the name. */
  id?: string;
  label: string;
  /** Somebody else's words, such as a heading of their file. */
  isLabelNotOurs?: boolean;
  hint?: string | undefined;
  errors?: FormErrors | undefined;
};

type InputProps = Common & {
  type?: "text" | "password" | "tel" | "number" | "date" | "datetime-local";
  value?: string | undefined;
  autocomplete?: "username" | "current-password" | "new-password" | "one-time-code" | "off";
  inputmode?: "numeric" | "tel" | "text";
  required?: boolean;
  readonly?: boolean;
  autofocus?: boolean;
  min?: number;
  max?: number;
  maxlength?: number;
  /** id of a datalist */
  list?: string;
};

export function InputField({ type = "text", ...props }: InputProps) {
  const { common, rest } = part(props);
  const all: object = { type, ...named(common), ...rest };
  return (
    <Field {...common}>
      <input {...all} />
    </Field>
  );
}

type AreaProps = Common & {
  value?: string | undefined;
  rows: number;
  required?: boolean;
  maxlength?: number;
};

export function AreaField({ value, ...props }: AreaProps) {
  const { common, rest } = part(props);
  return (
    <Field {...common}>
      <textarea {...named(common)} {...rest}>
        {value}
      </textarea>
    </Field>
  );
}

/** `isNotOurs`: somebody typed this label, such as the name of a colleague. */
export type SelectOption = { value: string; label: string; isNotOurs?: boolean };

type SelectProps = Common & {
  value?: string | undefined;
  options: readonly SelectOption[];
  /** Further options under headings. */
  groups?: readonly { label: string; options: readonly SelectOption[] }[];
  required?: boolean;
};

export function SelectField({ value, options, groups = [], ...props }: SelectProps) {
  const { common, rest } = part(props);
  return (
    <Field {...common}>
      <select {...named(common)} {...rest}>
        <Options {...{ options, value }} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options {...{ options: group.options, value }} />
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

function Options({ options, value }: Pick<SelectProps, "options" | "value">) {
  return (
    <>
      {options.map(({ value: one, label, isNotOurs }) => (
        <option key={one} value={one} selected={one === value} {...(isNotOurs ? notOurs : {})}>
          {label}
        </option>
      ))}
    </>
  );
}

/** A day, as the browser's own calendar gives it: "2026-11-24". */
export function DayField(props: Common & { value?: string | undefined; required?: boolean }) {
  const { common, rest } = part(props);
  return (
    <Field {...common}>
      <input type="date" {...named(common)} {...rest} />
    </Field>
  );
}

/** A file to choose; `accept` as the browser takes it, such as ".csv,text/csv". */
export function FileField(
  props: Common & { accept: string; required?: boolean; multiple?: boolean },
) {
  const { common, rest } = part(props);
  return (
    <Field {...common}>
      <input type="file" {...named(common)} {...rest} />
    </Field>
  );
}

type CheckProps = Omit<Common, "errors"> & { value?: string; checked?: boolean };

/** A box to tick, its label behind it. */
export function CheckField({ name, id = name, label, hint, value = "1", checked }: CheckProps) {
  return (
    <div class="field check">
      <label for={id}>
        <input
          type="checkbox"
          {...{ id, name, value, checked }}
          aria-describedby={hint && `${id}-hint`}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

type FieldProps = Omit<Common, "id"> & { id: string };

/** What every field has, apart from what is its own. */
function part<Props extends Common>({
  name,
  id = name,
  label,
  isLabelNotOurs = false,
  hint,
  errors,
  ...rest
}: Props) {
  const common: FieldProps = { name, id, label, isLabelNotOurs, hint, errors };
  return { common, rest };
}

function Field({
  id,
  label,
  isLabelNotOurs,
  hint,
  errors,
  children,
}: FieldProps & { children: ComponentChildren }) {
  const error = errorOf(id, errors);
  return (
    <div class={error ? "field wrong" : "field"}>
      <label for={id} {...(isLabelNotOurs ? notOurs : {})}>
        {label}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="fault" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

function named({ name, id, hint, errors }: FieldProps) {
  const error = errorOf(id, errors);
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    name,
    "aria-describedby": describedBy === "" ? undefined : describedBy,
    "aria-invalid": error ? ("true" as const) : undefined,
  };
}

function errorOf(id: string, errors: FormErrors | undefined): string | undefined {
  return errors?.find((error) => error.field === id)?.message;
}
