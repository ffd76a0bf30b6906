import type { ProcedureRecord } from "../../../../knowledge/index.ts";
import type { Field, Single } from "./field.ts";
import { getIn, type Raw, toRaw } from "./form-values.ts";
import { recordFields } from "./record-sections.ts";

/** A part of the record that differs: what went and what came, each a text of its own. */
export type Difference = {
  path: string;
  label: string;
  removed: readonly string[];
  added: readonly string[];
  /** The same entries in another order. */
  isReordered: boolean;
};

/** What differs between two records, field by field in the order of the form. */
export function compareRecords(before: ProcedureRecord, after: ProcedureRecord): Difference[] {
  const [earlier, later] = [toRaw(before), toRaw(after)];
  return recordFields.flatMap((field): Difference[] => {
    const old = entriesOf(field, earlier);
    const fresh = entriesOf(field, later);
    if (JSON.stringify(old) === JSON.stringify(fresh)) return [];
    const removed = without(old, fresh);
    const added = without(fresh, old);
    const isReordered = removed.length === 0 && added.length === 0;
    return [{ path: field.path, label: field.label, removed, added, isReordered }];
  });
}

/** What a field of a record says, one text an entry; none: it says nothing. */
function entriesOf(field: Field, raw: Raw): string[] {
  const value = getIn(raw, field.path);
  switch (field.kind) {
    case "checks":
      return (value as string[]).map((one) => labelIn(field.options, one));
    case "lines":
      return value as string[];
    case "list":
      return (value as unknown[]).map((row) => rowText(field.columns, row));
    case "text":
    case "number":
    case "date":
    case "choice": {
      const text = singleText(field, value);
      return text === "" ? [] : [text];
    }
  }
}

function rowText(columns: readonly Single[], row: unknown): string {
  return columns
    .map((column) => {
      const text = singleText(column, column.path === "" ? row : getIn(row as Raw, column.path));
      return text === "" || columns.length === 1 ? text : `${column.label}: ${text}`;
    })
    .filter((text) => text !== "")
    .join(" · ");
}

function singleText(field: Single, value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") return "";
  const text = String(value);
  if (field.kind === "choice") return labelIn(field.options, text);
  if (field.kind === "date") return text.split("-").toReversed().join("/");
  return text;
}

function labelIn(options: readonly { value: string; label: string }[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

/** The entries of one that the other has not, of equal ones as many as are too many. */
function without(entries: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return entries.filter((entry) => {
    const at = left.indexOf(entry);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
