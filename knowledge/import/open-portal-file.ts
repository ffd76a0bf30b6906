import type { ProcedureRecord } from "../procedure-record.ts";
import { rememberLast } from "../remember-last.ts";
import { heldOf, PortalRecord } from "./portal-record.ts";
import { linesIn, portalBytes, rowAt, type PortalLine } from "./portal-lines.ts";
import { bySlug } from "./read-portal-file.ts";
import { toRecord } from "./to-record.ts";

/**
 * The records that `readPortalFile` reads, for a house that serves them: of each only what the
 * search goes by is read now, and the rest from the file's bytes when it is asked for. That is ready
 * in half the time and takes half the memory.
 */
export function openPortalFile(path: string): ProcedureRecord[] {
  const bytes = portalBytes(path);
  const read = rememberLast(
    (line: PortalLine): ProcedureRecord => {
      const row = rowAt(bytes, line);
      if (typeof row === "object") return toRecord(row).record;
      throw new Error(`line ${line.line} of ${path} was a procedure when the file was opened`);
    },
    ({ line }) => `${line}`,
    mostRead,
  );
  const records = new Map<string, ProcedureRecord>();
  for (const line of linesIn(bytes)) {
    const row = rowAt(bytes, line);
    if (typeof row !== "object" || records.has(row.ma_thu_tuc)) continue;
    records.set(row.ma_thu_tuc, new PortalRecord(heldOf(row), () => read(line)));
  }
  return [...records.values()].toSorted(bySlug);
}

/** A turn looks at a few procedures again and again, and the next turn mostly at the same. */
const mostRead = 64;
