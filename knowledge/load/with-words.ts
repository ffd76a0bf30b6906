import { PortalRecord } from "../import/portal-record.ts";
import type { ProcedureRecord } from "../procedure-record.ts";

/** A record with more citizens' words behind its own. */
export function withWords(record: ProcedureRecord, more: readonly string[] = []): ProcedureRecord {
  if (more.length === 0) return record;
  const citizenWords = [...record.citizenWords, ...more];
  if (record instanceof PortalRecord) return record.withCitizenWords(citizenWords);
  return { ...record, citizenWords };
}
