import { LookupField } from "./lookup-field.tsx";

type FieldWords = { label: string; hint: string };

export type LookupFormWords = {
  /** Before anything was found, and after. */
  headings: { first: string; another: string };
  code: FieldWords & { maxLength?: number };
  digits: FieldWords;
  button: string;
  note: string;
};

type Props = LookupFormWords & {
  /** The path that it is posted to. */
  action: string;
  hasFound: boolean;
  /** What comes back of what was typed: the code, until something is found; the digits never. */
  typed: string;
  errors: Partial<Record<"code" | "digits", string>>;
};

/** Asks for a code and four digits. */
export function LookupForm(props: Props) {
  const { headings, code, digits, button, note, action, hasFound, typed, errors } = props;
  return (
    <form method="post" action={action} aria-labelledby="form-title" novalidate>
      <h2 id="form-title">{hasFound ? headings.another : headings.first}</h2>
      <LookupField
        {...code}
        name="code"
        error={errors.code}
        value={hasFound ? "" : typed}
        inputMode="text"
      />
      <LookupField {...digits} name="digits" error={errors.digits} value="" inputMode="numeric" />
      <button type="submit" class="primary">
        {button}
      </button>
      <p class="small">{note}</p>
    </form>
  );
}
