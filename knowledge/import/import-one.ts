import { syntaxFault } from "../load/json-lines.ts";
import { parseRecord, type RecordFault } from "../parse-record.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import { portalRow } from "./portal-row.ts";
import { toRecord } from "./to-record.ts";

/** Reads one procedure from JSON text: a record of ours, or a row of a national-portal export. */
export function importOne(
  source: string,
): { ok: true; value: ProcedureRecord } | { ok: false; faults: readonly RecordFault[] } {
  const value = parseJson(source);
  if (value === undefined) {
    const { line, message } = syntaxFault(source);
    return { ok: false, faults: [{ path: `${line}`, message }] };
  }
  if (typeof value !== "object" || value === null || !("ma_thu_tuc" in value))
    return parseRecord(value);
  const row = portalRow.safeParse(value);
  if (row.success) return parseRecord(toRecord(row.data).record);
  const faults = row.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  return { ok: false, faults };
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
