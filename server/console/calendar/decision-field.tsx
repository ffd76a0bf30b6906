import { InputField } from "../parts/field.tsx";
import type { FormErrors } from "../shown.ts";

type Props = { errors: FormErrors; value?: string; id?: string };

/** What a version rests on: nobody changes the clock without saying why. */
export function DecisionField({ errors, value, id }: Props) {
  return (
    <InputField
      name="decision"
      {...(id ? { id } : {})}
      label="Căn cứ"
      hint="Số và ngày của quyết định, hoặc lý do."
      value={value}
      maxlength={500}
      errors={errors}
      required
    />
  );
}
