export type Option = { value: string; label: string };

type Common = {
  /** Where it stands in the record, such as "duration.text"; also the name of its input. */
  path: string;
  label: string;
  hint?: string | undefined;
};

/** One value. Left empty it is "not known" (null), or a fault where it is required. */
export type Single = Common &
  (
    | { kind: "text"; isRequired?: true; rows?: number }
    | { kind: "number" }
    | { kind: "date" }
    | { kind: "choice"; options: readonly Option[]; none?: string }
  );

/** Any of some values, one a line, or rows of several inputs each. */
export type Field =
  | Single
  | (Common & { kind: "checks"; options: readonly Option[] })
  | (Common & { kind: "lines" })
  | (Common & {
      kind: "list";
      /** What one row is, for its buttons. */
      one: string;
      /** Paths within the row; "" where a row is a single text. */
      columns: readonly Single[];
    });

export type Section = { title: string; hint?: string; fields: readonly Field[] };

/** The name of an input in a row. */
export function rowName(path: string, row: number, column: string): string {
  return column === "" ? `${path}.${row}` : `${path}.${row}.${column}`;
}

/** The name of the hidden input that says how many rows a list has. */
export function countName(path: string): string {
  return `${path}.count`;
}
