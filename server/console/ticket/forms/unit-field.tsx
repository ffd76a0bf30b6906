import { InputField } from "../../parts/field.tsx";
import { notOurs } from "../../parts/not-ours.ts";
import type { FormErrors } from "../../shown.ts";

type Props = {
  name: string;
  label: string;
  hint?: string;
  value: string;
  units: readonly string[];
  errors: FormErrors;
};

/** A unit by its name: the browser offers all, and any way of writing it is understood. */
export function UnitField({ name, units, ...field }: Props) {
  const list = `${name}-list`;
  return (
    <>
      <InputField {...field} name={name} list={list} autocomplete="off" maxlength={300} />
      <datalist id={list} {...notOurs}>
        {units.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
    </>
  );
}
