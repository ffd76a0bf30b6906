import { countName, type Field, rowName } from "./field.ts";
import { countOf, type FormValues, mostRows } from "./form-values.ts";
import { recordFields } from "./record-sections.ts";

/** What a button in a list asks for, such as "add steps", "drop steps 2" or "up steps 2". */
export type RowStep = { deed: "add" | "drop" | "up"; list: Field & { kind: "list" }; row: number };

export function readRowStep(word: string): RowStep | undefined {
  const [, deed, path, row = "0"] = /^(add|drop|up) (\w+)(?: (\d{1,3}))?$/.exec(word) ?? [];
  const list = recordFields.find((field) => field.kind === "list" && field.path === path);
  if (!deed || list?.kind !== "list") return undefined;
  return { deed: deed as RowStep["deed"], list, row: Number(row) };
}

/** The value of the button for a step. */
export function rowStepWord(deed: RowStep["deed"], path: string, row?: number): string {
  return row === undefined ? `${deed} ${path}` : `${deed} ${path} ${row}`;
}

/** The form with one row more or less, or with a row moved up by one. */
export function changeRows(values: FormValues, { deed, list, row }: RowStep): FormValues {
  const { path } = list;
  const count = countOf(values.get(countName(path)));
  const order = Array.from({ length: count }, (_, place) => place);
  if (deed === "add" && count < mostRows) order.push(count);
  if (deed === "drop") order.splice(row, 1);
  if (deed === "up" && row > 0 && row < count) order.splice(row - 1, 2, row, row - 1);
  const changed = new Map(values);
  for (const [place, from] of order.entries())
    for (const column of list.columns)
      changed.set(
        rowName(path, place, column.path),
        values.get(rowName(path, from, column.path)) ?? "",
      );
  return changed.set(countName(path), `${order.length}`);
}
