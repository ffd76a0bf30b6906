import { AreaField, DayField, InputField, SelectField } from "../../parts/field.tsx";
import type { FormErrors } from "../../shown.ts";
import type { Single as SingleField } from "./field.ts";

type Props = { field: SingleField; value: string; errors: FormErrors };

/** The input of one value of a record, named by its path. */
export function Single({ field, value, errors }: Props) {
  const { path: name, label, hint } = field;
  const common = { name, label, hint, errors, value };
  switch (field.kind) {
    case "text": {
      const { rows } = field;
      const isLong = rows !== undefined || value.includes("\n");
      return isLong ? <AreaField {...common} rows={rows ?? 3} /> : <InputField {...common} />;
    }
    case "number":
      return <InputField {...common} inputmode="numeric" autocomplete="off" />;
    case "date":
      return <DayField {...common} />;
    case "choice": {
      const none = field.none === undefined ? [] : [{ value: "", label: field.none }];
      return <SelectField {...common} options={[...none, ...field.options]} />;
    }
  }
}

/** The fault of a group of inputs. */
export function ErrorWords({ path, errors }: { path: string; errors: FormErrors }) {
  const error = errors.find(({ field }) => field === path);
  return error ? <p class="fault">{error.message}</p> : null;
}
