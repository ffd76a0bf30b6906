import type { Tx } from "../../db.ts";
import type { DossierRow } from "../dossier-store.ts";
import { undoableImports } from "./import-rules.ts";

export type KeptChange = { code: string; before: DossierRow | null };

/** Keeps what dossiers were before an import; what its earlier batches kept stays. */
export async function saveChanges(
  tx: Tx,
  importId: string,
  changes: readonly KeptChange[],
): Promise<void> {
  if (changes.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO dossier_import_change (import_id, code, before)
    SELECT ${importId}::uuid, r."code", r."before"
    FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) AS r ("code" text, "before" jsonb)
    ON CONFLICT DO NOTHING`;
}

/** Forgets what was before all imports but the last ones. */
export async function forgetOldChanges(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM dossier_import_change WHERE import_id NOT IN (
      SELECT i.id FROM dossier_import i
      WHERE EXISTS (SELECT FROM dossier_import_change c WHERE c.import_id = i.id)
      ORDER BY i.finished_at DESC NULLS FIRST, i.created_at DESC LIMIT ${undoableImports})`;
}

/** Some of what an import changed and that is not undone yet. */
export async function someChanges(
  tx: Tx,
  importId: string,
  most: number,
): Promise<{ code: string; isNew: boolean }[]> {
  return tx.$queryRaw`
    SELECT code, before IS NULL AS "isNew" FROM dossier_import_change
    WHERE import_id = ${importId}::uuid ORDER BY code LIMIT ${most}`;
}

/**
 * Gives dossiers back the shape that they had before an import, where nothing has touched them
 * since. Gives the codes of those that it did.
 */
export async function restoreDossiers(
  tx: Tx,
  importId: string,
  codes: readonly string[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ code: string }[]>`
    UPDATE dossier SET procedure_code = r."procedureCode", procedure_name = r."procedureName",
      state = r."state", state_since = r."stateSince", office = r."office",
      unit_id = (SELECT unit.id FROM unit WHERE unit.id = r."unitId"),
      applicant_mask = r."applicantMask", phone_hash = r."phoneHash", id_hash = r."idHash",
      search_keys = r."searchKeys", received_on = r."receivedOn", due_on = r."dueOn",
      finished_on = r."finishedOn", remark = r."remark", supplement_by = r."supplementBy",
      is_by_post = r."isByPost", department = r."department", source = r."source",
      import_id = r."importId", is_demo = r."isDemo", updated_at = r."updatedAt"
    FROM dossier_import_change c, jsonb_to_record(c.before) AS r ("procedureCode" text,
      "procedureName" text, "state" int, "stateSince" timestamptz, "office" text, "unitId" uuid,
      "applicantMask" text, "phoneHash" text, "idHash" text, "searchKeys" text[],
      "receivedOn" timestamptz, "dueOn" timestamptz, "finishedOn" timestamptz, "remark" text,
      "supplementBy" timestamptz, "isByPost" boolean, "department" text, "source" text,
      "importId" uuid, "isDemo" boolean, "updatedAt" timestamptz)
    WHERE c.import_id = ${importId}::uuid AND c.code = ANY(${codes}) AND c.before IS NOT NULL
      AND dossier.code = c.code AND dossier.import_id = ${importId}::uuid
    RETURNING dossier.code`;
  return rows.map(({ code }) => code);
}

/**
 * Deletes dossiers that an import created, where nothing has touched them since: neither other
 * news, nor a citizen who follows them, nor the staff.
 */
export async function deleteCreated(
  tx: Tx,
  importId: string,
  codes: readonly string[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ code: string }[]>`
    DELETE FROM dossier d WHERE d.code = ANY(${codes}) AND d.import_id = ${importId}::uuid
      AND d.late_reason IS NULL
      AND NOT EXISTS (SELECT FROM dossier_follow f WHERE f.dossier_id = d.id)
      AND NOT EXISTS (SELECT FROM dossier_apology a WHERE a.dossier_id = d.id)
    RETURNING d.code`;
  return rows.map(({ code }) => code);
}

export async function dropChanges(
  tx: Tx,
  importId: string,
  codes: readonly string[],
): Promise<void> {
  await tx.dossierImportChange.deleteMany({ where: { importId, code: { in: [...codes] } } });
}
