import type { ProcedureRecord } from "../../../../knowledge/index.ts";
import { countName, type Field, rowName, type Single } from "./field.ts";
import { recordFields } from "./record-sections.ts";

/** What stands in the inputs of a record's form, by their names. */
export type FormValues = ReadonlyMap<string, string>;

/** A record in the shape of its form: everything under the paths of its fields. */
export type Raw = Record<string, unknown>;

/** No form has more rows in one list. */
export const mostRows = 150;

export function toRaw(record: ProcedureRecord): Raw {
  const originals = Object.entries(record.originals).map(([aspect, text]) => ({ aspect, text }));
  return { ...record, originals, decision: record.decision ?? { number: null, date: null } };
}

export function toValues(raw: Raw): FormValues {
  return new Map(recordFields.flatMap((field) => valuesOf(field, raw)));
}

/** `typed` gives the content of an input by its name; empty where there is none. */
export function readValues(typed: (name: string) => string): FormValues {
  return new Map(
    recordFields.flatMap((field) => namesOf(field, typed)).map((name) => [name, typed(name)]),
  );
}

/** What a checked record is made of: the form's values over those parts that the form leaves out. */
export function toCandidate(values: FormValues, base: ProcedureRecord): Raw {
  const raw = structuredClone(toRaw(base));
  for (const field of recordFields) setIn(raw, field.path, readField(field, values, raw));
  return raw;
}

/** The record as it is checked and stored. */
export function fromRaw(raw: Raw): Raw {
  const { number, date } = raw["decision"] as Raw;
  const originals = raw["originals"] as { aspect: string | null; text: string }[];
  return {
    ...raw,
    decision: number === null && date === null ? null : { number: number ?? "", date },
    originals: joined(originals),
    status: raw["confidence"] === "high" ? "active" : "needs_review",
  };
}

/** Two texts of one aspect become one. */
function joined(originals: readonly { aspect: string | null; text: string }[]): Raw {
  const made: Record<string, string> = {};
  for (const { aspect, text } of originals) {
    const known = made[aspect ?? ""];
    made[aspect ?? ""] = known === undefined ? text : `${known}\n${text}`;
  }
  return made;
}

function valuesOf(field: Field, raw: Raw): [string, string][] {
  const { path } = field;
  const value = getIn(raw, path);
  switch (field.kind) {
    case "checks":
      return (value as string[]).map((one) => [`${path}.${one}`, "yes"]);
    case "lines":
      return [[path, (value as string[]).join("\n")]];
    case "list": {
      const rows = value as unknown[];
      const cells = rows.flatMap((row, place) =>
        field.columns.map((column): [string, string] => [
          rowName(path, place, column.path),
          written(column.path === "" ? row : getIn(row as Raw, column.path)),
        ]),
      );
      return [[countName(path), `${rows.length}`], ...cells];
    }
    case "text":
    case "number":
    case "date":
    case "choice":
      return [[path, written(value)]];
  }
}

function namesOf(field: Field, typed: (name: string) => string): string[] {
  const { path } = field;
  if (field.kind === "checks") return field.options.map(({ value }) => `${path}.${value}`);
  if (field.kind !== "list") return [path];
  const names = Array.from({ length: countOf(typed(countName(path))) }, (_, row) =>
    field.columns.map((column) => rowName(path, row, column.path)),
  );
  return [countName(path), ...names.flat()];
}

export function countOf(typed: string | undefined): number {
  const count = Number(typed);
  return Number.isInteger(count) && count > 0 ? Math.min(count, mostRows) : 0;
}

/** Ticked boxes keep the order that they have in the record. */
function readField(field: Field, values: FormValues, base: Raw): unknown {
  const { path } = field;
  switch (field.kind) {
    case "checks": {
      const known = getIn(base, path) as string[];
      const all = [...new Set([...known, ...field.options.map(({ value }) => value)])];
      return all.filter((value) => values.get(`${path}.${value}`) === "yes");
    }
    case "lines":
      return (values.get(path) ?? "").split("\n").flatMap((line) => line.trim() || []);
    case "list":
      return readRows(field, values);
    case "text":
    case "number":
    case "date":
    case "choice":
      return readSingle(field, values.get(path));
  }
}

/** Rows in which something stands. */
function readRows({ path, columns }: Field & { kind: "list" }, values: FormValues): unknown[] {
  const count = countOf(values.get(countName(path)));
  return Array.from({ length: count }, (_, row) => row).flatMap((row) => {
    const typed = (column: Single) => values.get(rowName(path, row, column.path));
    if (columns.every((column) => (typed(column) ?? "").trim() === "")) return [];
    const [only] = columns;
    if (only?.path === "") return [readSingle(only, typed(only))];
    const made: Raw = {};
    for (const column of columns) setIn(made, column.path, readSingle(column, typed(column)));
    return [made];
  });
}

/** A number that is none stays as it was typed: the check refuses it and the form shows it again. */
function readSingle(field: Single, typed = ""): unknown {
  const text = typed.trim();
  if (text === "") return field.kind === "text" && field.isRequired ? "" : null;
  if (field.kind !== "number") return text;
  const digits = text.replaceAll(/[.\s]/g, "");
  return /^\d{1,12}$/.test(digits) ? Number(digits) : text;
}

function written(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

export function getIn(raw: Raw, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (value as Raw | null)?.[key], raw);
}

function setIn(raw: Raw, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let place = raw;
  for (const key of keys) place = (place[key] ??= {}) as Raw;
  place[last] = value;
}
