import type { ComponentChildren } from "preact";
import type { FormErrors } from "../shown.ts";

type Common = {
  /** Also its id. */
  name: string;
  label: string;
  hint?: string;
  errors?: FormErrors | undefined;
};

type InputProps = Common & {
  type?: "text" | "password";
  value?: string;
  autocomplete?: "username" | "current-password" | "new-password" | "off";
  required?: boolean;
  readonly?: boolean;
  maxlength?: number;
};

export function InputField({ name, label, hint, errors, type = "text", ...input }: InputProps) {
  const all = { id: name, name, ...described({ name, hint, errors }), ...input };
  return (
    <Field {...{ name, label, hint, errors }}>
      {type === "password" ? <input {...all} type="password" /> : <input {...all} type="text" />}
    </Field>
  );
}

type AreaProps = Common & { value?: string; rows: number; required?: boolean; maxlength?: number };

export function AreaField({ name, label, hint, errors, value, ...area }: AreaProps) {
  return (
    <Field {...{ name, label, hint, errors }}>
      <textarea id={name} name={name} {...described({ name, hint, errors })} {...area}>
        {value}
      </textarea>
    </Field>
  );
}

type SelectProps = Common & {
  value?: string;
  options: readonly { value: string; label: string }[];
};

export function SelectField({ name, label, hint, errors, value, options }: SelectProps) {
  return (
    <Field {...{ name, label, hint, errors }}>
      <select id={name} name={name} {...described({ name, hint, errors })}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

type FieldProps = {
  name: string;
  label: string;
  hint: string | undefined;
  errors: FormErrors | undefined;
  children: ComponentChildren;
};

function Field({ name, label, hint, errors, children }: FieldProps) {
  const error = errorOf(name, errors);
  return (
    <div class={error ? "field wrong" : "field"}>
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="fault" id={`${name}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

function described(field: {
  name: string;
  hint: string | undefined;
  errors: FormErrors | undefined;
}) {
  const error = errorOf(field.name, field.errors);
  const ids = [field.hint && `${field.name}-hint`, error && `${field.name}-error`];
  const describedBy = ids.filter(Boolean).join(" ");
  return {
    "aria-describedby": describedBy === "" ? undefined : describedBy,
    "aria-invalid": error ? ("true" as const) : undefined,
  };
}

function errorOf(name: string, errors: FormErrors | undefined): string | undefined {
  return errors?.find((error) => error.field === name)?.message;
}
