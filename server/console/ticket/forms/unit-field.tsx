import { InputField } from "../../parts/field.tsx";
import { notOurs } from "../../parts/not-ours.ts";
import type { FormErrors } from "../../shown.ts";

type Props = {
  name: string;
  label: string;
  hint?: string;
  value: string;
  errors: FormErrors;
};

/**
 * A unit by its name: any way of writing it is understood. The browser offers the names that
 * `UnitNames` holds on the same page.
 */
export function UnitField(props: Props) {
  return <InputField {...props} list={listId} autocomplete="off" maxlength={300} />;
}

/** The names for all fields of a page, once: a department has a thousand schools. */
export function UnitNames({ units }: { units: readonly string[] }) {
  return (
    <datalist id={listId} {...notOurs}>
      {units.map((unit) => (
        <option key={unit} value={unit} />
      ))}
    </datalist>
  );
}

const listId = "unit-names";
