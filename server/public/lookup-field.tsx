type Props = {
  name: string;
  label: string;
  hint: string;
  error: string | undefined;
  value: string;
  inputMode: "text" | "numeric";
  maxLength?: number;
};

/** An input with its label, hint and error. Nothing is remembered by the browser. */
export function LookupField({ name, label, hint, error, value, inputMode, maxLength = 40 }: Props) {
  const told = error ? `${name}-hint ${name}-error` : `${name}-hint`;
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <p id={`${name}-hint`} class="small">
        {hint}
      </p>
      {error && (
        <p id={`${name}-error`} class="field-error">
          {error}
        </p>
      )}
      <input
        id={name}
        name={name}
        value={value}
        inputMode={inputMode}
        autocomplete="off"
        spellcheck={false}
        maxLength={maxLength}
        required
        aria-describedby={told}
        aria-invalid={error ? "true" : undefined}
      />
    </div>
  );
}
