import { procedureRecord, type ProcedureRecord } from "./procedure-record.ts";

/** What is wrong with a record: where (such as "components.0.name") and why, in English. */
export type RecordFault = { path: string; message: string };

/** Checks a record that came from outside: an editor's form, an import, a stored version. */
export function parseRecord(
  value: unknown,
): { ok: true; value: ProcedureRecord } | { ok: false; faults: readonly RecordFault[] } {
  const parsed = procedureRecord.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const faults = parsed.error.issues.map(({ path, message }) => ({
    path: path.map(String).join("."),
    message,
  }));
  return { ok: false, faults };
}
